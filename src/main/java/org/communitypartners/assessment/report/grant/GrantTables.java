package org.communitypartners.assessment.report.grant;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.communitypartners.assessment.activity.Outcome;
import org.communitypartners.assessment.activity.SummedColumn;
import org.communitypartners.assessment.activity.Target.TargetScope;
import org.communitypartners.assessment.measure.figure.SprLine;
import org.communitypartners.assessment.measure.figure.TargetProgress;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Format;
import org.communitypartners.assessment.report.model.Gap;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.part.QuestionAnswers;
import org.communitypartners.assessment.report.part.SprRow;
import org.communitypartners.assessment.report.part.TargetRow;
import org.communitypartners.assessment.report.part.Words;

/** The tables of a grant, the same in its workbook and in its narrative. */
final class GrantTables {

    private static final int DECIMALS = 4;
    private static final String INSTRUMENT = "Instrument";
    private static final String ANSWERS = "Answers";
    private static final String POSITIVE = "Positive (%)";
    private static final String MEAN = "Mean (1 to 5)";

    private final ReportContents contents;
    private final GrantWork work;
    private final GrantDisclosure privacy;
    private final List<SprLine> series;
    private final String suffix;

    /**
     * The tables of some work.
     *
     * @param series the series of the work
     * @param suffix what tells the names of these tables from those of other work under the grant
     */
    GrantTables(ReportContents contents, GrantWork work, GrantDisclosure privacy, List<SprLine> series, String suffix) {
        this.contents = contents;
        this.work = work;
        this.privacy = privacy;
        this.series = series.stream()
                .filter(line -> line.grant().equals(work.grant().code().text()))
                .toList();
        this.suffix = suffix;
    }

    /** The targets set for the grant. */
    List<TargetProgress> targets() {
        return contents.assessment().targets().stream()
                .filter(target -> target.target().scope() == TargetScope.GRANT
                        && target.target()
                                .name()
                                .key()
                                .equals(work.grant().code().key()))
                .toList();
    }

    /** The series of the grant. */
    List<SprLine> series() {
        return series;
    }

    /** The survey questions asked under the grant. */
    List<QuestionAnswers> questions() {
        List<Outcome> outcomes = contents.tables().outcomes().stream()
                .filter(outcome ->
                        outcome.grant().key().equals(work.grant().code().key()))
                .toList();
        return QuestionAnswers.of(outcomes, work.covers());
    }

    Table targetTable() {
        return Table.plain(
                "GrantTargets" + suffix,
                "Targets and how far they are reached",
                TargetRow.COLUMNS,
                targets().stream().map(TargetRow::of).toList());
    }

    Table seriesTable() {
        boolean shown = privacy.showsSeries();
        List<Row> rows = series().stream()
                .map(line -> Row.of(shown ? SprRow.of(line) : SprRow.withoutPeople(line)))
                .toList();
        return Table.plain("GrantSeries" + suffix, "Activities by series", SprRow.COLUMNS, rows)
                .withTotal(Words.TOTAL);
    }

    Table outcomeTable() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("Question", 40));
        columns.add(Column.words(INSTRUMENT, 24));
        columns.addAll(QuestionAnswers.columns());
        columns.add(Column.numbers(ANSWERS));
        columns.add(Column.numbers(POSITIVE));
        columns.add(Column.numbers(MEAN));
        return Table.plain(
                "GrantOutcomes" + suffix,
                "Answers to each survey question",
                columns,
                questions().stream().map(this::outcome).toList());
    }

    /** How many gave each answer, without what is computed from it: for a narrow page. */
    Table optionTable() {
        return NarrowTable.of(
                Table.plain(
                        "GrantAnswers" + suffix,
                        "How many gave each answer",
                        outcomeTable().columns(),
                        questions().stream().map(this::outcome).toList()),
                INSTRUMENT,
                "Participants",
                ANSWERS,
                POSITIVE,
                MEAN);
    }

    Table partnerTable() {
        List<Row> rows = work.partners().stream()
                .map(partner -> partner.row(privacy.shows(partner)))
                .toList();
        return Table.plain("GrantPartners" + suffix, "Partners", GrantPartner.COLUMNS, rows)
                .withTotal(Words.TOTAL);
    }

    /** What partners gave, and from how many activities that is known. */
    Table matchTable() {
        return Table.plain(
                "GrantMatch" + suffix,
                "What partners gave, and the library's hours",
                List.of(
                        Column.words("Given"),
                        Column.words("Unit"),
                        Column.numbers("Amount"),
                        Column.numbers("Known for (activities)"),
                        Column.numbers("Of (activities)")),
                List.of(
                        match("Partner hours", "hours", SummedColumn.PARTNER_HOURS),
                        match("In-kind value", "$", SummedColumn.IN_KIND_VALUE),
                        match("Staff hours of the library", "hours", SummedColumn.STAFF_HOURS)));
    }

    private Row match(String name, String unit, SummedColumn column) {
        return Row.of(
                Cell.text(name),
                Cell.text(unit),
                work.known(column) == 0
                        ? Cell.blank(Gap.NOT_COLLECTED)
                        : Cell.amount(work.hundredths(column), Format.FINE),
                Cell.count(work.known(column)),
                Cell.count(work.rows().size()));
    }

    private Row outcome(QuestionAnswers question) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(question.name()));
        cells.add(Cell.text(question.instrument()));
        boolean shown = privacy.shows(question);
        boolean options = shown && (privacy.exact() || question.counts().noneMatch(privacy::isSmall));
        question.cells().forEach(cell -> cells.add(options ? cell : Cell.blank(Gap.SUPPRESSED)));
        cells.add(shown ? Cell.count(question.answers()) : Cell.blank(Gap.SUPPRESSED));
        cells.add(shown ? share(question, question.positive(), Format.SHARE) : Cell.blank(Gap.SUPPRESSED));
        cells.add(shown ? share(question, question.scores(), Format.FINE) : Cell.blank(Gap.SUPPRESSED));
        return Row.of(cells);
    }

    private static Cell share(QuestionAnswers question, long part, Format format) {
        if (question.answers() == 0) {
            return Cell.blank(Gap.NO_DENOMINATOR);
        }
        return question.tooFew()
                ? Cell.blank(Gap.TOO_FEW)
                : Cell.amount(
                        BigDecimal.valueOf(part)
                                .divide(BigDecimal.valueOf(question.answers()), DECIMALS, RoundingMode.HALF_UP),
                        format);
    }
}
