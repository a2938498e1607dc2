package org.communitypartners.assessment.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.measure.figure.SprLine;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Sheet.Page;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.part.ReportSheet;
import org.communitypartners.assessment.report.part.SprRow;
import org.communitypartners.assessment.report.part.Words;

/** The series of each grant, as the State Program Report asks for them. */
final class SprSheet implements ReportSheet {

    @Override
    public Optional<Sheet> from(ReportContents contents) {
        List<SprLine> lines = contents.assessment().sprLines();
        if (contents.shareable() || lines.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        for (SprLine line : lines) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.text(line.grant()));
            cells.addAll(SprRow.of(line));
            rows.add(Row.of(cells));
        }
        return Optional.of(new Sheet(
                "SPR lines",
                Words.title("State Program Report, by series", contents),
                Words.subtitle(contents),
                "One line for each series under a grant; where no series is given, for each title. Averages leave out"
                        + " sessions without a length or a count.",
                List.of(Table.plain("SprLines", "", SprRow.columnsWithGrant(), rows)
                        .withFilters()),
                Page.LANDSCAPE));
    }
}
