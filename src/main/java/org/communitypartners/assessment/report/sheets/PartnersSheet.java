package org.communitypartners.assessment.report.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.measure.figure.FigureOrder;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Scope;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Block;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Gap;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Sheet.Page;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.part.Dates;
import org.communitypartners.assessment.report.part.FigureCells;
import org.communitypartners.assessment.report.part.MetricColumns;
import org.communitypartners.assessment.report.part.ReportSheet;
import org.communitypartners.assessment.report.part.Words;

/** Every partner with a held activity in the period or in the year to date. */
final class PartnersSheet implements ReportSheet {

    private static final MetricColumns METRICS = new MetricColumns(
            true,
            Metric.ACTIVITIES,
            Metric.SHARED_ACTIVITIES,
            Metric.CANCELLED,
            Metric.DIRECT_CONTACTS,
            Metric.PROGRAM_ATTENDANCE,
            Metric.PEOPLE_EXPOSED,
            Metric.PEOPLE_ENGAGED,
            Metric.NEW_PARTICIPANTS,
            Metric.CARDS_ISSUED,
            Metric.STAFF_HOURS,
            Metric.PARTNER_HOURS,
            Metric.IN_KIND_VALUE,
            Metric.AVERAGE_ATTENDANCE,
            Metric.ENGAGEMENT_RATE,
            Metric.CONTACTS_PER_STAFF_HOUR);

    @Override
    public Optional<Sheet> from(ReportContents contents) {
        FigureCells figures = new FigureCells(contents.figures());
        Window period = contents.windows().period();
        Optional<Window> toDate = contents.windows().yearToDate();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("Partner", 36));
        columns.add(Column.words("Partner type"));
        columns.addAll(METRICS.columns());
        if (toDate.isPresent()) {
            columns.add(Column.summed("Activities, year to date"));
            columns.add(Column.summed("Direct contacts, year to date (people)"));
        }
        List<Row> rows = new ArrayList<>();
        for (Place place : partners(contents)) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.text(place.partner()));
            cells.add(Cell.text(place.partnerType()));
            cells.addAll(METRICS.cells(figures, period, place));
            if (toDate.isPresent()) {
                cells.add(figures.of(toDate, place, Metric.ACTIVITIES));
                cells.add(figures.of(toDate, place, Metric.DIRECT_CONTACTS));
            }
            rows.add(Row.of(cells));
        }
        Table table = Table.plain("Partners", "", columns, rows);
        List<Block> blocks = rows.isEmpty()
                ? List.of()
                : List.of(
                        contents.shareable()
                                ? table.withTrueTotal("All partners, also those not listed", all(figures, contents))
                                : table.withTotal(Words.TOTAL));
        return Optional.of(new Sheet(
                "Partners",
                Words.title("Partners", contents),
                Words.subtitle(contents),
                finding(contents, figures, rows.size()),
                blocks,
                Page.LANDSCAPE));
    }

    /** A shareable copy lists the partners that may be named; together they are not all. */
    private static List<Cell> all(FigureCells figures, ReportContents contents) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.blank(Gap.EMPTY));
        cells.addAll(METRICS.cells(figures, contents.windows().period(), Place.all()));
        contents.windows().yearToDate().ifPresent(toDate -> {
            cells.add(figures.of(toDate, Place.all(), Metric.ACTIVITIES));
            cells.add(figures.of(toDate, Place.all(), Metric.DIRECT_CONTACTS));
        });
        return cells;
    }

    /** In the order of the figures: by type, then by name. */
    private static Set<Place> partners(ReportContents contents) {
        Set<Place> places = new LinkedHashSet<>();
        contents.figures()
                .where(figure -> figure.place().scope() == Scope.PARTNER && figure.metric() == Metric.ACTIVITIES)
                .map(Figure::place)
                .forEach(places::add);
        List<Place> sorted = new ArrayList<>(places);
        List<String> types =
                contents.tables().partnerTypes().stream().map(PartnerType::name).toList();
        sorted.sort(Comparator.<Place>comparingInt(place -> types.indexOf(place.partnerType()))
                .thenComparing(Place::partner, FigureOrder::byCodePoint));
        return new LinkedHashSet<>(sorted);
    }

    private static String finding(ReportContents contents, FigureCells figures, int listed) {
        long active = figures.count(contents.windows().period(), Place.all(), Metric.ACTIVE_PARTNERS);
        String said = Words.count(active, "partner was active", "partners were active") + " in the "
                + Dates.kind(contents.period().kind());
        if (contents.shareable()) {
            return said + "; partners that may not be named are counted under their type only, and so are all partners"
                    + " of a type whose list would reveal what an earlier copy hides.";
        }
        return contents.windows().yearToDate().isPresent()
                ? said + "; " + Words.number(listed)
                        + " in the fiscal year to date. Partners without numbers were not active in the "
                        + Dates.kind(contents.period().kind()) + "."
                : said + ".";
    }
}
