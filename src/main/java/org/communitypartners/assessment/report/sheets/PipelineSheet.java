package org.communitypartners.assessment.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Block;
import org.communitypartners.assessment.report.model.Bullets;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Chart;
import org.communitypartners.assessment.report.model.Chart.Series;
import org.communitypartners.assessment.report.model.Chart.Tone;
import org.communitypartners.assessment.report.model.Charts;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Sheet.Page;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.part.Dates;
import org.communitypartners.assessment.report.part.FigureCells;
import org.communitypartners.assessment.report.part.ReportSheet;
import org.communitypartners.assessment.report.part.Words;

/** How far partnerships have come: engage, cultivate, provide, assess; and the types where to start. */
final class PipelineSheet implements ReportSheet {

    private static final String STAGES = "Stages";
    private static final String STAGE = "Stage";
    private static final String PARTNERS = "Partners";

    private record Stage(String name, Metric metric) {}

    private static final List<Stage> ALL = List.of(
            new Stage("Engage", Metric.ECPA_ENGAGE),
            new Stage("Cultivate", Metric.ECPA_CULTIVATE),
            new Stage("Provide", Metric.ECPA_PROVIDE),
            new Stage("Assess", Metric.ECPA_ASSESS));

    @Override
    public Optional<Sheet> from(ReportContents contents) {
        FigureCells figures = new FigureCells(contents.figures());
        List<Block> blocks = new ArrayList<>();
        Table stages = stages(contents, figures);
        blocks.add(placesToStart(contents));
        blocks.add(byType(contents, figures));
        blocks.add(stages);
        long engaged = figures.count(contents.windows().period(), Place.all(), Metric.ECPA_ENGAGE);
        if (engaged > 0) {
            blocks.add(Charts.below(chart(contents)));
        }
        long assessed = figures.count(contents.windows().period(), Place.all(), Metric.ECPA_ASSESS);
        return Optional.of(new Sheet(
                "Pipeline",
                Words.title("Pipeline of partnerships", contents),
                Words.subtitle(contents),
                Words.count(engaged, "partner is", "partners are") + " engaged, and "
                        + Words.count(assessed, "partnership has", "partnerships have")
                        + " been assessed in the 12 months to "
                        + Dates.day(contents.period().span().to()) + ".",
                blocks,
                Page.PORTRAIT));
    }

    private static Bullets placesToStart(ReportContents contents) {
        List<String> sentences = contents.assessment().placesToStart().stream()
                .map(type -> type.name() + ": no active partner in the last 12 months.")
                .toList();
        return new Bullets(
                "Places to start",
                sentences.isEmpty()
                        ? List.of("Every partner type has had an active partner in the last 12 months.")
                        : sentences);
    }

    private static Table byType(ReportContents contents, FigureCells figures) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("Partner type"));
        ALL.forEach(stage -> columns.add(Column.summed(stage.name())));
        List<Row> rows = new ArrayList<>();
        for (PartnerType type : contents.tables().partnerTypes()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.text(type.name()));
            ALL.forEach(stage ->
                    cells.add(figures.of(contents.windows().period(), Place.ofType(type.name()), stage.metric())));
            rows.add(Row.of(cells));
        }
        return Table.plain("PipelineByType", "Partners at each stage, by type", columns, rows)
                .withTotal(Words.total(rows));
    }

    private static Table stages(ReportContents contents, FigureCells figures) {
        Window period = contents.windows().period();
        Window before = contents.windows().yearEarlier();
        List<Row> rows = new ArrayList<>();
        for (Stage stage : ALL) {
            rows.add(Row.of(
                    Cell.text(stage.name()),
                    figures.of(period, Place.all(), stage.metric()),
                    figures.of(before, Place.all(), stage.metric()),
                    figures.change(period, before, Place.all(), stage.metric())));
        }
        return Table.plain(
                STAGES,
                "All partners, beside a year earlier",
                List.of(
                        Column.words(STAGE),
                        Column.numbers(PARTNERS),
                        Column.numbers("A year earlier"),
                        Column.numbers("Change")),
                rows);
    }

    private static Chart chart(ReportContents contents) {
        return new Chart(
                Chart.Type.BARS,
                "Partners by stage",
                STAGES,
                STAGE,
                STAGE,
                "partners",
                List.of(
                        new Series(
                                PARTNERS,
                                Dates.title(contents.period(), contents.period().span()),
                                Tone.PRESENT),
                        new Series("A year earlier", "A year earlier", Tone.COMPARISON)),
                0,
                "Bars of the partners at each of the four stages beside a year earlier; the table above has the values.");
    }
}
