package org.communitypartners.assessment.report.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Block;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Chart;
import org.communitypartners.assessment.report.model.Chart.Series;
import org.communitypartners.assessment.report.model.Chart.Tone;
import org.communitypartners.assessment.report.model.Charts;
import org.communitypartners.assessment.report.model.Charts.Placement;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Sheet.Page;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.part.Dates;
import org.communitypartners.assessment.report.part.FigureCells;
import org.communitypartners.assessment.report.part.MetricColumns;
import org.communitypartners.assessment.report.part.ReportSheet;
import org.communitypartners.assessment.report.part.Words;

/** Every partner type, those without activity too. */
final class PartnerTypesSheet implements ReportSheet {

    private static final String TABLE = "PartnerTypes";
    private static final String TYPE = "Partner type";
    private static final MetricColumns METRICS = new MetricColumns(
            true,
            Metric.ACTIVITIES,
            Metric.DIRECT_CONTACTS,
            Metric.PEOPLE_EXPOSED,
            Metric.PEOPLE_ENGAGED,
            Metric.ACTIVE_PARTNERS,
            Metric.NEW_PARTNERS,
            Metric.NEW_PARTICIPANTS,
            Metric.CARDS_ISSUED,
            Metric.STAFF_HOURS,
            Metric.PARTNER_HOURS,
            Metric.IN_KIND_VALUE,
            Metric.AVERAGE_ATTENDANCE,
            Metric.ENGAGEMENT_RATE,
            Metric.CONTACTS_PER_STAFF_HOUR,
            Metric.COMPLETENESS,
            Metric.ESTIMATED_SHARE);

    @Override
    public Optional<Sheet> from(ReportContents contents) {
        FigureCells figures = new FigureCells(contents.figures());
        Window period = contents.windows().period();
        Window previous = contents.windows().previous();
        String before = "Activities, " + Dates.brief(contents.period(), previous.span());
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(TYPE));
        columns.addAll(METRICS.columns());
        columns.add(Column.summed(before));
        List<Row> rows = new ArrayList<>();
        for (PartnerType type : contents.tables().partnerTypes()) {
            Place place = Place.ofType(type.name());
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.text(type.name()));
            cells.addAll(METRICS.cells(figures, period, place));
            cells.add(figures.of(previous, place, Metric.ACTIVITIES));
            rows.add(Row.of(cells));
        }
        Table table = Table.plain(TABLE, "", columns, rows);
        if (contents.shareable()) {
            List<Cell> all = new ArrayList<>(METRICS.cells(figures, period, Place.all()));
            all.add(figures.of(previous, Place.all(), Metric.ACTIVITIES));
            table = table.withTrueTotal(Words.TOTAL, all);
        } else {
            table = table.withTotal(Words.TOTAL);
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(table);
        List<Chart> charts = new ArrayList<>();
        int last = columns.size() - 1;
        boolean now = rows.stream().anyMatch(row -> isPositive(row.cells().get(1)));
        boolean earlier = rows.stream().anyMatch(row -> isPositive(row.cells().get(last)));
        if (now || earlier) {
            charts.add(activities(contents, before, earlier));
        }
        new ContactsByType(contents, figures).chart().ifPresent(charts::add);
        if (!charts.isEmpty()) {
            blocks.add(new Charts(Placement.BELOW, charts));
        }
        return Optional.of(new Sheet(
                "Partner types",
                Words.title("Partner types", contents),
                Words.subtitle(contents),
                finding(contents, figures),
                blocks,
                Page.LANDSCAPE));
    }

    private static boolean isPositive(Cell cell) {
        return cell instanceof Cell.Amount amount && amount.value().signum() > 0;
    }

    private static Chart activities(ReportContents contents, String before, boolean compared) {
        String now = Dates.title(contents.period(), contents.period().span());
        String earlier =
                Dates.title(contents.period(), contents.windows().previous().span());
        Series present = new Series(MetricColumns.header(Metric.ACTIVITIES), now, Tone.PRESENT);
        return new Chart(
                Chart.Type.BARS,
                "Activities held by partner type",
                TABLE,
                TYPE,
                TYPE,
                "activities",
                compared ? List.of(present, new Series(before, earlier, Tone.COMPARISON)) : List.of(present),
                0,
                "Bars of the activities held with each partner type in " + now + " beside " + earlier
                        + "; the table on this sheet has the values.");
    }

    private static String finding(ReportContents contents, FigureCells figures) {
        Window period = contents.windows().period();
        List<PartnerType> types = contents.tables().partnerTypes();
        List<PartnerType> active = types.stream()
                .filter(type -> figures.count(period, Place.ofType(type.name()), Metric.ACTIVITIES) > 0)
                .toList();
        long untyped = contents.assessment().untyped();
        if (untyped > 0) {
            return Words.count(untyped, "active partner has", "active partners have") + " no type and "
                    + (untyped == 1 ? "stands" : "stand")
                    + " under Other partners. Give the type in partners.csv, in the column partner_type.";
        }
        String share = Words.number(active.size()) + " of " + Words.count(types.size(), "partner type", "partner types")
                + " had activities";
        Comparator<PartnerType> byContacts = Comparator.comparingLong(
                type -> figures.count(period, Place.ofType(type.name()), Metric.DIRECT_CONTACTS));
        long all = figures.count(period, Place.all(), Metric.DIRECT_CONTACTS);
        // With a value held back nobody can say which type has the most.
        boolean complete = types.stream()
                .allMatch(type -> figures.count(period, Place.ofType(type.name()), Metric.DIRECT_CONTACTS) >= 0);
        Optional<PartnerType> most = complete && all > 0 ? active.stream().max(byContacts) : Optional.empty();
        return most.map(type -> share + "; most people were reached with " + type.name() + ", "
                        + Words.number(figures.count(period, Place.ofType(type.name()), Metric.DIRECT_CONTACTS))
                        + " of " + Words.number(all) + ".")
                .orElse(share + ".");
    }
}
