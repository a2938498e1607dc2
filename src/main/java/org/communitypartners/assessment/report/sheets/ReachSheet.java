package org.communitypartners.assessment.report.sheets;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitypartners.assessment.measure.metric.Dimension;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Scope;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Block;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Chart;
import org.communitypartners.assessment.report.model.Chart.Series;
import org.communitypartners.assessment.report.model.Chart.Tone;
import org.communitypartners.assessment.report.model.Charts;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Format;
import org.communitypartners.assessment.report.model.Gap;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Sheet.Page;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.part.Dates;
import org.communitypartners.assessment.report.part.FigureCells;
import org.communitypartners.assessment.report.part.ReportSheet;
import org.communitypartners.assessment.report.part.Words;

/** Whom the work reached: by language, outlet, age and place, beside the population where one is given. */
final class ReachSheet implements ReportSheet {

    private static final String TABLE = "Reach";
    private static final String MEMBER = "Group";
    private static final String CONTACTS = "Share of contacts (%)";
    private static final String POPULATION = "Share of population (%)";
    private static final List<Dimension> DIMENSIONS =
            List.of(Dimension.LANGUAGE, Dimension.OUTLET, Dimension.TARGET_AGE, Dimension.LOCATION_MODE);

    private static final List<Column> COLUMNS = List.of(
            Column.words("Reached by"),
            Column.words(MEMBER),
            Column.numbers("Activities held"),
            Column.numbers("Direct contacts (people)"),
            Column.numbers(CONTACTS),
            Column.numbers(POPULATION),
            Column.numbers("Share gap (points)"),
            Column.numbers("Active partners"));

    @Override
    public Optional<Sheet> from(ReportContents contents) {
        FigureCells figures = new FigureCells(contents.figures());
        Window period = contents.windows().period();
        List<Row> rows = new ArrayList<>();
        int withPopulation = 0;
        for (Dimension dimension : DIMENSIONS) {
            List<Place> places = places(contents, dimension);
            if (dimension == Dimension.LANGUAGE) {
                // Those with a population first: the chart is drawn over them.
                List<Place> known = places.stream()
                        .filter(place -> figures.value(period, place, Metric.POPULATION_SHARE)
                                .isPresent())
                        .toList();
                withPopulation = known.size();
                Set<Place> ordered = new LinkedHashSet<>(known);
                ordered.addAll(places);
                places = List.copyOf(ordered);
            }
            places.forEach(place -> rows.add(row(figures, period, place)));
        }
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            blocks.add(Table.plain(TABLE, "", COLUMNS, rows));
        }
        boolean shares =
                rows.stream().limit(withPopulation).anyMatch(row -> row.cells().get(4) instanceof Cell.Amount);
        if (shares) {
            blocks.add(Charts.below(languages(withPopulation)));
        }
        return Optional.of(new Sheet(
                "Reach",
                Words.title("Reach", contents),
                Words.subtitle(contents),
                finding(contents, rows.isEmpty()),
                blocks,
                Page.PORTRAIT));
    }

    private static List<Place> places(ReportContents contents, Dimension dimension) {
        Set<Place> places = new LinkedHashSet<>();
        contents.figures()
                .where(figure -> figure.place().scope() == Scope.ALL
                        && figure.place().dimension() == dimension
                        && figure.window().equals(contents.windows().period()))
                .map(Figure::place)
                .forEach(places::add);
        return List.copyOf(places);
    }

    private static Row row(FigureCells figures, Window period, Place place) {
        return Row.of(
                Cell.text(Words.label(place.dimension().id())),
                Cell.text(member(place)),
                figures.of(period, place, Metric.ACTIVITIES),
                figures.of(period, place, Metric.DIRECT_CONTACTS),
                given(figures.of(period, place, Metric.CONTACT_SHARE)),
                given(figures.of(period, place, Metric.POPULATION_SHARE)),
                given(points(figures.of(period, place, Metric.SHARE_GAP))),
                figures.of(period, place, Metric.ACTIVE_PARTNERS));
    }

    /** Without a population there is no share. */
    private static Cell given(Cell cell) {
        return cell instanceof Cell.Blank blank && blank.why() == Gap.EMPTY ? Cell.blank(Gap.NOT_COLLECTED) : cell;
    }

    private static Cell points(Cell share) {
        return share instanceof Cell.Amount amount ? Cell.amount(amount.value().movePointRight(2), Format.GAP) : share;
    }

    /** Names stand as they are; the constants of ages and modes become words. */
    private static String member(Place place) {
        return switch (place.dimension()) {
            case TARGET_AGE, LOCATION_MODE -> Words.label(place.member());
            default -> place.member();
        };
    }

    private static Chart languages(int rows) {
        return new Chart(
                Chart.Type.BARS,
                "Languages: share of contacts beside share of population",
                TABLE,
                MEMBER,
                "Language",
                "share (%)",
                List.of(
                        new Series(CONTACTS, "Share of contacts", Tone.PRESENT),
                        new Series(POPULATION, "Share of population", Tone.COMPARISON)),
                rows,
                "Bars of each language's share of the contacts beside its share of the population; the table above has"
                        + " the values.");
    }

    private static String finding(ReportContents contents, boolean nothing) {
        if (nothing) {
            return "No activity of the " + Dates.kind(contents.period().kind())
                    + " names a language, an outlet, an age or a place" + leftOut(contents, " that may be shown") + ".";
        }
        String sources = contents.tables().populations().isEmpty()
                ? "Populations are not given (populations.csv), so shares of population are blank."
                : "Shares compare the groups whose population is given; a gap above zero means more contacts than"
                        + " the group's share of the population.";
        return sources + " Activities that do not say are not in the table."
                + " An activity in several languages stands under each: language lines do not add up."
                + leftOut(contents, " A list that would reveal what an earlier copy hides is left out.");
    }

    /** What is to be said where a list is missing from a shareable copy. */
    private static String leftOut(ReportContents contents, String said) {
        boolean complete = DIMENSIONS.stream()
                .noneMatch(dimension -> places(contents, dimension).isEmpty());
        return complete || !contents.shareable() ? "" : said;
    }
}
