package org.communitypartners.assessment.report.sheets;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitypartners.assessment.activity.Grant;
import org.communitypartners.assessment.measure.metric.Dimension;
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

/** What was done under each grant in the period. */
final class GrantsSheet implements ReportSheet {

    private static final MetricColumns METRICS = new MetricColumns(
            false,
            Metric.ACTIVITIES,
            Metric.DIRECT_CONTACTS,
            Metric.PROGRAM_ATTENDANCE,
            Metric.PEOPLE_ENGAGED,
            Metric.ACTIVE_PARTNERS,
            Metric.STAFF_HOURS,
            Metric.PARTNER_HOURS,
            Metric.IN_KIND_VALUE,
            Metric.AVERAGE_ATTENDANCE,
            Metric.COMPLETENESS);

    @Override
    public Optional<Sheet> from(ReportContents contents) {
        List<Row> rows = rows(contents);
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            List<Column> columns = new ArrayList<>(List.of(
                    Column.words("Grant", 20),
                    Column.words("Name", 32),
                    Column.words("Funder", 24),
                    Column.days("From"),
                    Column.days("To")));
            columns.addAll(METRICS.columns());
            blocks.add(Table.plain("Grants", "", columns, rows).withTotal(Words.TOTAL));
        }
        return Optional.of(new Sheet(
                "Grants",
                Words.title("Grants", contents),
                Words.subtitle(contents),
                rows.isEmpty()
                        ? "No activity of the " + Dates.kind(contents.period().kind()) + " names a grant."
                        : "The activities of the "
                                + Dates.kind(contents.period().kind())
                                + " that carry the grant's code, also those dated outside the grant.",
                blocks,
                Page.LANDSCAPE));
    }

    private static List<Row> rows(ReportContents contents) {
        FigureCells figures = new FigureCells(contents.figures());
        Window period = contents.windows().period();
        List<Row> rows = new ArrayList<>();
        for (Place place : places(contents)) {
            Optional<Grant> grant = contents.tables().grants().stream()
                    .filter(given -> given.code().text().equals(place.member()))
                    .findFirst();
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.text(place.member()));
            cells.add(grant.map(given -> Cell.text(given.name())).orElse(Cell.text("not in grants.csv")));
            cells.add(grant.map(given -> Cell.text(given.funder())).orElse(Cell.blank(Gap.EMPTY)));
            cells.add(grant.map(given -> Cell.day(given.span().from())).orElse(Cell.blank(Gap.EMPTY)));
            cells.add(grant.map(given -> Cell.day(given.span().to())).orElse(Cell.blank(Gap.EMPTY)));
            cells.addAll(METRICS.cells(figures, period, place));
            rows.add(Row.of(cells));
        }
        return rows;
    }

    private static Set<Place> places(ReportContents contents) {
        Set<Place> places = new LinkedHashSet<>();
        contents.figures()
                .where(figure -> figure.place().scope() == Scope.ALL
                        && figure.place().dimension() == Dimension.GRANT
                        && figure.window().equals(contents.windows().period()))
                .map(Figure::place)
                .forEach(places::add);
        return places;
    }
}
