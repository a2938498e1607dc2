package org.communitypartners.assessment.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.Population;
import org.communitypartners.assessment.activity.Population.PopulationScope;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Gap;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Sheet.Page;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.part.FigureCells;
import org.communitypartners.assessment.report.part.MetricColumns;
import org.communitypartners.assessment.report.part.ReportSheet;
import org.communitypartners.assessment.report.part.Words;

/** People rather than contacts: unduplicated participants as given, and both beside the population. */
final class ParticipationSheet implements ReportSheet {

    private static final List<Column> COLUMNS = List.of(
            Column.words("Reached with"),
            Column.numbers(MetricColumns.header(Metric.DIRECT_CONTACTS)),
            Column.numbers(MetricColumns.header(Metric.UNDUPLICATED_PARTICIPANTS)),
            Column.numbers(MetricColumns.header(Metric.CONTACTS_PER_PARTICIPANT)),
            Column.numbers("Population (people)"),
            Column.numbers(MetricColumns.header(Metric.PARTICIPATION_RATE)),
            Column.numbers(MetricColumns.header(Metric.CONTACTS_PER_1000)),
            Column.words("Source of the population", 30));

    @Override
    public Optional<Sheet> from(ReportContents contents) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(contents, "All partners", Place.all(), PopulationScope.ALL, ""));
        for (PartnerType type : contents.tables().partnerTypes()) {
            rows.add(row(contents, type.name(), Place.ofType(type.name()), PopulationScope.PARTNER_TYPE, type.name()));
        }
        return Optional.of(new Sheet(
                "Participation",
                Words.title("Participation", contents),
                Words.subtitle(contents),
                "Unduplicated participants are shown as given for exactly these dates (unduplicated.csv) and never added"
                        + " up: one person may come with several partners.",
                List.of(Table.plain("Participation", "", COLUMNS, rows)),
                Page.LANDSCAPE));
    }

    private static Row row(
            ReportContents contents, String name, Place place, PopulationScope scope, String populationName) {
        FigureCells figures = new FigureCells(contents.figures());
        Window period = contents.windows().period();
        Optional<Population> population = contents.tables().populations().stream()
                .filter(given -> given.scope() == scope && given.name().text().equals(populationName))
                .reduce((earlier, later) -> later);
        return Row.of(
                Cell.text(name),
                figures.of(period, place, Metric.DIRECT_CONTACTS),
                figures.of(period, place, Metric.UNDUPLICATED_PARTICIPANTS),
                figures.of(period, place, Metric.CONTACTS_PER_PARTICIPANT),
                population.map(given -> Cell.count(given.people())).orElse(Cell.blank(Gap.NOT_COLLECTED)),
                figures.of(period, place, Metric.PARTICIPATION_RATE),
                figures.of(period, place, Metric.CONTACTS_PER_1000),
                population
                        .map(given -> Cell.text((given.source() + " " + given.year()).strip()))
                        .orElse(Cell.blank(Gap.EMPTY)));
    }
}
