package org.communitypartners.assessment.report.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.measure.metric.Windows;
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

    private static final String TYPE = "Partner type";
    private static final MetricColumns REACH = new MetricColumns(
            true,
            Metric.ACTIVITIES,
            Metric.DIRECT_CONTACTS,
            Metric.PROGRAM_ATTENDANCE,
            Metric.PEOPLE_EXPOSED,
            Metric.PEOPLE_ENGAGED,
            Metric.NEW_PARTICIPANTS,
            Metric.ACTIVE_PARTNERS,
            Metric.NEW_PARTNERS,
            Metric.REPEAT_PARTNERS,
            Metric.AVERAGE_ATTENDANCE,
            Metric.ENGAGEMENT_RATE);

    private static final MetricColumns WORK = new MetricColumns(
            true,
            Metric.PROGRAMS,
            Metric.OUTREACH_EVENTS,
            Metric.ONE_TO_ONE,
            Metric.SELF_DIRECTED,
            Metric.PARTNER_MEETINGS,
            Metric.RECORDINGS,
            Metric.UNCLASSIFIED,
            Metric.CANCELLED,
            Metric.LANGUAGES,
            Metric.OUTLETS,
            Metric.PARTNER_RETENTION);

    private static final MetricColumns MEANS = new MetricColumns(
            true,
            Metric.STAFF_HOURS,
            Metric.PARTNER_HOURS,
            Metric.PARTNER_SHARE_OF_HOURS,
            Metric.IN_KIND_VALUE,
            Metric.CONTACTS_PER_STAFF_HOUR,
            Metric.CARDS_ISSUED,
            Metric.MATERIALS_GIVEN,
            Metric.REFERRALS,
            Metric.COMPLETENESS,
            Metric.ESTIMATED_SHARE);

    @Override
    public Optional<Sheet> from(ReportContents contents) {
        FigureCells figures = FigureCells.traced(contents);
        List<Block> blocks = new ArrayList<>();
        blocks.add(table(contents, "PartnerTypes", "Whom the work with each type reached", REACH, true));
        blocks.add(table(contents, "WorkByType", "What was done", WORK, false));
        blocks.add(table(contents, "MeansByType", "What it took and brought", MEANS, false));
        Table activities = activities(contents, figures);
        List<Chart> charts = new ArrayList<>();
        boolean now = hasPositive(activities, 1);
        boolean earlier = hasPositive(activities, 2);
        if (now || earlier) {
            blocks.add(activities);
            charts.add(chart(contents, activities, earlier));
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

    /** The name by which a link leads to the row of a type. */
    static String anchor(String partnerType) {
        return "type " + partnerType;
    }

    private static Table table(
            ReportContents contents, String name, String heading, MetricColumns metrics, boolean anchored) {
        FigureCells figures = FigureCells.traced(contents);
        Window period = contents.windows().period();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(TYPE, 36));
        columns.addAll(metrics.columns());
        List<Row> rows = new ArrayList<>();
        for (PartnerType type : contents.tables().partnerTypes()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.text(type.name()));
            cells.addAll(metrics.cells(figures, period, Place.ofType(type.name())));
            rows.add(new Row(cells, anchored ? anchor(type.name()) : ""));
        }
        Table table = Table.plain(name, heading, columns, rows);
        return contents.shareable()
                ? table.withTrueTotal(Words.TOTAL, metrics.cells(figures, period, Place.all()))
                : table.withTotal(Words.TOTAL);
    }

    /** The activities beside those of the period before, from which the chart is drawn. */
    private static Table activities(ReportContents contents, FigureCells figures) {
        Windows windows = contents.windows();
        List<Row> rows = contents.tables().partnerTypes().stream()
                .map(type -> Row.of(
                        Cell.text(type.name()),
                        figures.of(windows.period(), Place.ofType(type.name()), Metric.ACTIVITIES),
                        figures.of(windows.previous(), Place.ofType(type.name()), Metric.ACTIVITIES)))
                .toList();
        return Table.plain(
                "ActivitiesByType",
                "Activities held beside those of the period before",
                List.of(
                        Column.words(TYPE, 36),
                        Column.summed(
                                Dates.brief(contents.period(), windows.period().span())),
                        Column.summed(Dates.brief(
                                contents.period(), windows.previous().span()))),
                rows);
    }

    private static boolean hasPositive(Table table, int column) {
        return table.rows() instanceof List<Row> rows
                && rows.stream().anyMatch(row -> isPositive(row.cells().get(column)));
    }

    private static boolean isPositive(Cell cell) {
        return cell instanceof Cell.Amount amount && amount.value().signum() > 0;
    }

    private static Chart chart(ReportContents contents, Table activities, boolean compared) {
        Series present = new Series(
                activities.columns().get(1).header(),
                Dates.title(contents.period(), contents.windows().period().span()),
                Tone.PRESENT);
        Series before = new Series(
                activities.columns().get(2).header(),
                Dates.title(contents.period(), contents.windows().previous().span()),
                Tone.COMPARISON);
        return new Chart(
                Chart.Type.BARS,
                "Activities held by partner type",
                activities.name(),
                TYPE,
                TYPE,
                "activities",
                compared ? List.of(present, before) : List.of(present),
                0,
                "Bars of the activities held with each partner type in " + present.name() + " beside " + before.name()
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
