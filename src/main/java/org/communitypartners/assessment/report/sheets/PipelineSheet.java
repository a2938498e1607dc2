package org.communitypartners.assessment.report.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.measure.review.KnownPartner;
import org.communitypartners.assessment.measure.review.PlaceToStart;
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

    private static final String PLACES = "Places to start";
    private static final String NOBODY_ACTIVE = "no activity in the last 12 months.";

    private static final List<Metric> ALL =
            List.of(Metric.ECPA_ENGAGE, Metric.ECPA_CULTIVATE, Metric.ECPA_PROVIDE, Metric.ECPA_ASSESS);

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
            blocks.add(Charts.below(chart(contents, stages)));
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
        long untyped = contents.assessment().untyped();
        if (untyped > 0) {
            return new Bullets(
                    PLACES,
                    List.of(Words.count(untyped, "active partner has", "active partners have")
                            + " no partner type, so it cannot be told which types are without a partner. Give the type in"
                            + " partners.csv, in the column partner_type."));
        }
        List<String> sentences = contents.assessment().placesToStart().stream()
                .map(place -> place.type().name() + ": " + (contents.shareable() ? NOBODY_ACTIVE : known(place)))
                .toList();
        return new Bullets(
                PLACES,
                sentences.isEmpty()
                        ? List.of("Every partner type had an active partner in the last 12 months.")
                        : sentences);
    }

    /** Whom to ask first: those who were approached, or active once. */
    private static String known(PlaceToStart place) {
        return place.known().isEmpty()
                ? "no partner of this type is known yet."
                : NOBODY_ACTIVE + " Known are "
                        + Words.list(place.known().stream()
                                .map(PipelineSheet::described)
                                .toList())
                        + ".";
    }

    private static String described(KnownPartner partner) {
        LocalDate approached = partner.approached();
        LocalDate last = partner.lastHeld();
        String when = last != null
                ? "last active on " + Dates.day(last)
                : approached != null ? "approached on " + Dates.day(approached) : "";
        return partner.partner().name() + " (" + when + ")";
    }

    private static Table byType(ReportContents contents, FigureCells figures) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("Partner type"));
        ALL.forEach(stage -> columns.add(Column.summed(stage.title()).meaning(stage.definition())));
        List<Row> rows = new ArrayList<>();
        for (PartnerType type : contents.tables().partnerTypes()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.text(type.name()));
            ALL.forEach(stage -> cells.add(figures.of(contents.windows().period(), Place.ofType(type.name()), stage)));
            rows.add(Row.of(cells));
        }
        return Table.plain("PipelineByType", "Partners at each stage, by type", columns, rows)
                .withTotal(Words.TOTAL);
    }

    private static Table stages(ReportContents contents, FigureCells figures) {
        Window period = contents.windows().period();
        Window before = contents.windows().yearEarlier();
        List<Row> rows = new ArrayList<>();
        for (Metric stage : ALL) {
            rows.add(Row.of(
                    Cell.term(stage.title(), stage.definition()),
                    figures.of(period, Place.all(), stage),
                    figures.of(before, Place.all(), stage),
                    figures.change(period, before, Place.all(), stage)));
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

    private static Chart chart(ReportContents contents, Table stages) {
        Series present = new Series(
                PARTNERS, Dates.title(contents.period(), contents.period().span()), Tone.PRESENT);
        boolean compared = stages.rows() instanceof List<Row> rows
                && rows.stream().anyMatch(row -> row.cells().get(2) instanceof Cell.Amount);
        return new Chart(
                Chart.Type.BARS,
                "Partners by stage",
                STAGES,
                STAGE,
                STAGE,
                "partners",
                compared
                        ? List.of(present, new Series("A year earlier", "A year earlier", Tone.COMPARISON))
                        : List.of(present),
                0,
                "Bars of the partners at each of the four stages beside a year earlier; the table above has the values.");
    }
}
