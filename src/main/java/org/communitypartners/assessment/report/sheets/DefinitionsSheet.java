package org.communitypartners.assessment.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Gap;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Sheet.Page;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.part.ReportSheet;
import org.communitypartners.assessment.report.part.Words;

/** What every figure means. */
final class DefinitionsSheet implements ReportSheet {

    private static final List<Column> COLUMNS = List.of(
            Column.words("Figure", 34),
            Column.words("Unit"),
            Column.words("How it is computed", 62),
            Column.words("Aligned with", 26),
            Column.words("Name in the metrics file", 28));

    @Override
    public Optional<Sheet> from(ReportContents contents) {
        Set<Metric> used = new TreeSet<>();
        contents.figures().inOrder().forEach(figure -> used.add(figure.metric()));
        List<Row> rows = new ArrayList<>();
        for (Metric metric : used) {
            rows.add(Row.of(
                    Cell.text(metric.title()),
                    Cell.text(Words.unit(metric.unit())),
                    Cell.text(metric.definition()),
                    metric.alignedWith().isEmpty() ? Cell.blank(Gap.EMPTY) : Cell.text(metric.alignedWith()),
                    Cell.text(metric.id())));
        }
        return Optional.of(new Sheet(
                "Definitions",
                "Definitions",
                Words.subtitle(contents),
                "How each figure of this report is computed, over held activities unless it says otherwise. A person who"
                        + " comes twice counts twice, except in unduplicated figures." + protection(contents),
                List.of(Table.plain("Definitions", "", COLUMNS, rows)),
                Page.LANDSCAPE));
    }

    /** What was done to protect people, and what that guarantees. */
    private static String protection(ReportContents contents) {
        if (!contents.shareable()) {
            return "";
        }
        int most = contents.minimumCell() - 1;
        return " In this copy counts of people from 1 to " + most
                + ", except those of all the work, are hidden and marked [c]. So is any other figure from which one of"
                + " them could be worked out, with this copy or with earlier ones from the same folder; a list whose"
                + " numbers of activities would reveal one is left out whole. Whoever adds up everything published"
                + " finds that such a count may still be anything from 0 to " + most
                + ", as far as the totals of all the work and earlier copies leave that open.";
    }
}
