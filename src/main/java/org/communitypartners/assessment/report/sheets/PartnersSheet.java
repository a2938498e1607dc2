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

    private static final MetricColumns REACH = new MetricColumns(
            true,
            Metric.ACTIVITIES,
            Metric.SHARED_ACTIVITIES,
            Metric.CANCELLED,
            Metric.DIRECT_CONTACTS,
            Metric.PROGRAM_ATTENDANCE,
            Metric.PEOPLE_EXPOSED,
            Metric.PEOPLE_ENGAGED,
            Metric.NEW_PARTICIPANTS);

    private static final MetricColumns MEANS = new MetricColumns(
            true,
            Metric.STAFF_HOURS,
            Metric.PARTNER_HOURS,
            Metric.PARTNER_SHARE_OF_HOURS,
            Metric.IN_KIND_VALUE,
            Metric.CARDS_ISSUED,
            Metric.MATERIALS_GIVEN,
            Metric.REFERRALS,
            Metric.AVERAGE_ATTENDANCE,
            Metric.ENGAGEMENT_RATE,
            Metric.CONTACTS_PER_STAFF_HOUR);

    private static final List<Metric> TO_DATE = List.of(Metric.ACTIVITIES, Metric.DIRECT_CONTACTS);

    @Override
    public Optional<Sheet> from(ReportContents contents) {
        FigureCells figures = FigureCells.traced(contents);
        Set<Place> partners = partners(contents);
        List<Block> blocks = partners.isEmpty()
                ? List.of()
                : List.of(
                        table(contents, "Partners", "Whom the work with each partner reached", REACH, partners, true),
                        table(contents, "PartnerMeans", "What it took and brought", MEANS, partners, false));
        return Optional.of(new Sheet(
                "Partners",
                Words.title("Partners", contents),
                Words.subtitle(contents),
                finding(contents, figures, partners.size()),
                blocks,
                Page.LANDSCAPE));
    }

    private static Table table(
            ReportContents contents,
            String name,
            String heading,
            MetricColumns metrics,
            Set<Place> partners,
            boolean withYearToDate) {
        FigureCells figures = FigureCells.traced(contents);
        Optional<Window> toDate = contents.windows().yearToDate().filter(any -> withYearToDate);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("Partner", 30));
        columns.add(Column.words("Partner type", 36));
        columns.addAll(metrics.columns());
        toDate.ifPresent(any -> {
            columns.add(Column.summed("Activities, year to date"));
            columns.add(Column.summed("Direct contacts, year to date (people)"));
        });
        List<Row> rows = new ArrayList<>();
        for (Place place : partners) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.text(place.partner()));
            cells.add(Cell.text(place.partnerType()));
            cells.addAll(values(contents, figures, metrics, toDate, place));
            rows.add(Row.of(cells));
        }
        Table table = Table.plain(name, heading, columns, rows).withFilters();
        if (!contents.shareable()) {
            return table.withTotal(Words.TOTAL);
        }
        // A shareable copy lists the partners that may be named; together they are not all.
        List<Cell> all = new ArrayList<>();
        all.add(Cell.blank(Gap.EMPTY));
        all.addAll(values(contents, figures, metrics, toDate, Place.all()));
        return table.withTrueTotal("All partners, also those not listed", all);
    }

    private static List<Cell> values(
            ReportContents contents, FigureCells figures, MetricColumns metrics, Optional<Window> toDate, Place place) {
        List<Cell> cells =
                new ArrayList<>(metrics.cells(figures, contents.windows().period(), place));
        toDate.ifPresent(window -> TO_DATE.forEach(metric -> cells.add(figures.of(window, place, metric))));
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
