package org.communitypartners.assessment.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.measure.review.PartnerStages;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Sheet.Page;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.part.ReportSheet;
import org.communitypartners.assessment.report.part.Words;

/** Where each partner stands on the path of engage, cultivate, provide, assess. */
final class PartnerStagesSheet implements ReportSheet {

    private static final List<Column> COLUMNS = List.of(
            Column.words("Partner"),
            Column.words("Partner type"),
            Column.words("Engage"),
            Column.words("Cultivate"),
            Column.words("Provide"),
            Column.words("Assess"));

    @Override
    public Optional<Sheet> from(ReportContents contents) {
        List<PartnerStages> pipeline = contents.assessment().pipeline();
        if (contents.shareable() || pipeline.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        for (PartnerStages stages : pipeline) {
            rows.add(Row.of(
                    Cell.text(stages.partner().name()),
                    Cell.text(stages.partner().type().name()),
                    reached(stages.engage()),
                    reached(stages.cultivate()),
                    reached(stages.provide()),
                    reached(stages.assess())));
        }
        long all = pipeline.stream()
                .filter(stages -> stages.engage() && stages.cultivate() && stages.provide() && stages.assess())
                .count();
        return Optional.of(new Sheet(
                "Partner stages",
                Words.title("Stages of each partner", contents),
                Words.subtitle(contents),
                Words.number(all) + " of " + Words.count(pipeline.size(), "partner", "partners")
                        + " reached all four stages.",
                List.of(Table.plain("PartnerStages", "", COLUMNS, rows).withFilters()),
                Page.PORTRAIT));
    }

    private static Cell reached(boolean stage) {
        return Cell.text(stage ? "yes" : "no");
    }
}
