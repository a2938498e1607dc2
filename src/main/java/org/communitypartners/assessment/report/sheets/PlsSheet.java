package org.communitypartners.assessment.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Metric.Family;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.measure.metric.Windows;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Bullets;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Gap;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Sheet.Page;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.part.Dates;
import org.communitypartners.assessment.report.part.EditCheck;
import org.communitypartners.assessment.report.part.FigureCells;
import org.communitypartners.assessment.report.part.ReportSheet;
import org.communitypartners.assessment.report.part.Words;

/** The crosswalk to the Public Libraries Survey with its edit checks. */
final class PlsSheet implements ReportSheet {

    @Override
    public Optional<Sheet> from(ReportContents contents) {
        FigureCells figures = new FigureCells(contents.figures());
        List<EditCheck> checks = EditCheck.all(figures, contents.windows().period());
        boolean equal = checks.stream().allMatch(EditCheck::holds);
        return Optional.of(new Sheet(
                "PLS crosswalk",
                Words.title("Public Libraries Survey crosswalk", contents),
                Words.subtitle(contents),
                equal
                        ? "The edit checks hold: the parts by age and by location add up to the totals."
                        : "Some programs name no age group or location, so the parts add up to less than the totals; the"
                                + " differences are explained below.",
                equal
                        ? List.of(crosswalk(contents, figures), checks(checks))
                        : List.of(crosswalk(contents, figures), checks(checks), reasons(checks)),
                Page.PORTRAIT));
    }

    private static Table crosswalk(ReportContents contents, FigureCells figures) {
        Windows windows = contents.windows();
        List<Window> shown = new ArrayList<>(List.of(windows.period(), windows.previous()));
        List<Column> columns = new ArrayList<>(List.of(
                Column.words("Element"),
                Column.numbers(Dates.brief(contents.period(), windows.period().span())),
                Column.numbers(Dates.brief(contents.period(), windows.previous().span()))));
        if (!windows.previous().span().equals(windows.yearEarlier().span())) {
            shown.add(windows.yearEarlier());
            columns.add(Column.numbers(
                    Dates.brief(contents.period(), windows.yearEarlier().span())));
        }
        windows.yearToDate().ifPresent(window -> {
            shown.add(window);
            columns.add(Column.numbers("Year to date"));
        });
        List<Row> rows = new ArrayList<>();
        Metric.all().stream().filter(metric -> metric.family() == Family.PLS).forEach(metric -> {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.text(metric.title()));
            shown.forEach(window -> cells.add(figures.of(window, Place.all(), metric)));
            rows.add(Row.of(cells));
        });
        return Table.plain(
                "PlsCrosswalk", "Programs to which the library contributed (aligned with PLS FY2024)", columns, rows);
    }

    private static Table checks(List<EditCheck> checks) {
        List<Row> rows = new ArrayList<>();
        for (EditCheck check : checks) {
            rows.add(Row.of(
                    Cell.text(check.name()), count(check.total()), count(check.parts()), count(check.difference())));
        }
        return Table.plain(
                "PlsEditChecks",
                "Edit checks",
                List.of(
                        Column.words("Check"),
                        Column.numbers("Total"),
                        Column.numbers("Sum of parts"),
                        Column.numbers("Difference")),
                rows);
    }

    private static Bullets reasons(List<EditCheck> checks) {
        return new Bullets(
                "Where the differences come from",
                checks.stream()
                        .filter(check -> !check.holds())
                        .map(check -> check.name().replaceFirst(":.*,", "") + ": " + check.reason())
                        .toList());
    }

    private static Cell count(OptionalLong count) {
        return count.isEmpty() ? Cell.blank(Gap.SUPPRESSED) : Cell.count(count.getAsLong());
    }
}
