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
        Set<Place> places = places(contents);
        List<Block> blocks = places.isEmpty() ? List.of() : List.of(grants(contents, places), work(contents, places));
        return Optional.of(new Sheet(
                "Grants",
                Words.title("Grants", contents),
                Words.subtitle(contents),
                places.isEmpty()
                        ? "No activity of the " + Dates.kind(contents.period().kind()) + " names a grant."
                        : "The activities of the "
                                + Dates.kind(contents.period().kind())
                                + " that carry the grant's code, also those dated outside the grant.",
                blocks,
                Page.LANDSCAPE));
    }

    private static Table work(ReportContents contents, Set<Place> places) {
        FigureCells figures = new FigureCells(contents.figures());
        List<Column> columns = new ArrayList<>(List.of(Column.words("Grant", 20)));
        columns.addAll(METRICS.columns());
        List<Row> rows = new ArrayList<>();
        for (Place place : places) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.text(place.member())));
            cells.addAll(METRICS.cells(figures, contents.windows().period(), place));
            rows.add(Row.of(cells));
        }
        return Table.plain("Grants", "What was done under each", columns, rows).withTotal(Words.TOTAL);
    }

    private static Table grants(ReportContents contents, Set<Place> places) {
        List<Row> rows = new ArrayList<>();
        for (Place place : places) {
            Optional<Grant> grant = contents.tables().grants().stream()
                    .filter(given -> given.code().text().equals(place.member()))
                    .findFirst();
            rows.add(Row.of(
                    Cell.text(place.member()),
                    grant.map(given -> Cell.text(given.name())).orElse(Cell.text("not in grants.csv")),
                    grant.map(given -> Cell.text(given.funder())).orElse(Cell.blank(Gap.EMPTY)),
                    grant.map(given -> Cell.day(given.span().from())).orElse(Cell.blank(Gap.EMPTY)),
                    grant.map(given -> Cell.day(given.span().to())).orElse(Cell.blank(Gap.EMPTY))));
        }
        return Table.plain(
                "GrantsNamed",
                "The grants",
                List.of(
                        Column.words("Grant", 20),
                        Column.words("Name", 40),
                        Column.words("Funder", 30),
                        Column.days("From"),
                        Column.days("To")),
                rows);
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
