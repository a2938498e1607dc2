package org.communitypartners.assessment.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Windows;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Chart;
import org.communitypartners.assessment.report.model.Chart.Series;
import org.communitypartners.assessment.report.model.Chart.Tone;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.part.Dates;
import org.communitypartners.assessment.report.part.FigureCells;
import org.communitypartners.assessment.report.part.Words;

/** The contacts of each partner type on the Summary; each name leads to the type's activity rows. */
final class ContactsByType {

    private static final String TABLE = "ContactsByType";
    private static final String TYPE = "Partner type";

    private final ReportContents contents;
    private final FigureCells figures;
    private final String now;
    private final String before;

    ContactsByType(ReportContents contents, FigureCells figures) {
        this.contents = contents;
        this.figures = figures;
        this.now = Dates.brief(contents.period(), contents.windows().period().span());
        this.before =
                Dates.brief(contents.period(), contents.windows().previous().span());
    }

    Table table() {
        Windows windows = contents.windows();
        String yearBefore = Dates.brief(contents.period(), windows.yearEarlier().span());
        boolean yearApart =
                !windows.previous().span().equals(windows.yearEarlier().span());
        List<Row> rows = rows();
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(TYPE, 40),
                Column.summed(now),
                Column.summed(before),
                Column.summed("Change on " + before)));
        if (yearApart) {
            columns.add(Column.summed(yearBefore));
            columns.add(Column.summed("Change on " + yearBefore));
        }
        windows.yearToDate().ifPresent(any -> columns.add(Column.summed("Year to date")));
        columns.add(Column.summed("Activities"));
        columns.add(Column.summed("Active partners"));
        Table table = Table.plain(TABLE, "Direct contacts by partner type (repeat visits counted)", columns, rows);
        return contents.shareable()
                ? table.withTrueTotal(Words.TOTAL, figures(Place.all(), yearApart))
                : table.withTotal(Words.TOTAL);
    }

    private List<Row> rows() {
        Windows windows = contents.windows();
        boolean yearApart =
                !windows.previous().span().equals(windows.yearEarlier().span());
        return contents.tables().partnerTypes().stream()
                .map(type -> Row.of(cells(type, yearApart)))
                .toList();
    }

    private List<Cell> cells(PartnerType type, boolean yearApart) {
        Windows windows = contents.windows();
        Place place = Place.ofType(type.name());
        List<Cell> cells = new ArrayList<>();
        boolean hasRows = figures.count(windows.period(), place, Metric.ACTIVITIES) > 0;
        cells.add(new Cell.Link(
                type.name(),
                hasRows && !contents.shareable()
                        ? ActivitiesSheet.anchor(type.name())
                        : PartnerTypesSheet.anchor(type.name())));
        cells.addAll(figures(place, yearApart));
        return cells;
    }

    private List<Cell> figures(Place place, boolean yearApart) {
        Windows windows = contents.windows();
        Metric contacts = Metric.DIRECT_CONTACTS;
        List<Cell> cells = new ArrayList<>();
        cells.add(figures.of(windows.period(), place, contacts));
        cells.add(figures.of(windows.previous(), place, contacts));
        cells.add(figures.change(windows.period(), windows.previous(), place, contacts));
        if (yearApart) {
            cells.add(figures.of(windows.yearEarlier(), place, contacts));
            cells.add(figures.change(windows.period(), windows.yearEarlier(), place, contacts));
        }
        windows.yearToDate().ifPresent(window -> cells.add(figures.of(window, place, contacts)));
        cells.add(figures.of(windows.period(), place, Metric.ACTIVITIES));
        cells.add(figures.of(windows.period(), place, Metric.ACTIVE_PARTNERS));
        return cells;
    }

    /** The chart over the table; none when no type has a value to show. */
    Optional<Chart> chart() {
        List<Series> series = new ArrayList<>();
        if (anyValue(1)) {
            series.add(new Series(now, now, Tone.PRESENT));
        }
        if (anyValue(2)) {
            series.add(new Series(before, before, Tone.COMPARISON));
        }
        return !anythingToDraw()
                ? Optional.empty()
                : Optional.of(new Chart(
                        Chart.Type.BARS,
                        "Direct contacts by partner type",
                        TABLE,
                        TYPE,
                        TYPE,
                        "people reached",
                        series,
                        0,
                        "Bars of the direct contacts of each partner type in " + now + " beside " + before
                                + "; the table on the sheet Summary has the values."));
    }

    private boolean anyValue(int column) {
        return rows().stream().anyMatch(row -> row.cells().get(column) instanceof Cell.Amount);
    }

    /** Bars of zero length say nothing. */
    private boolean anythingToDraw() {
        return rows().stream()
                .flatMap(row -> row.cells().subList(1, 3).stream())
                .anyMatch(cell ->
                        cell instanceof Cell.Amount amount && amount.value().signum() > 0);
    }
}
