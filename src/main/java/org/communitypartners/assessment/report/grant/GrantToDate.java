package org.communitypartners.assessment.report.grant;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.SummedColumn;
import org.communitypartners.assessment.measure.figure.SprLine;
import org.communitypartners.assessment.measure.figure.TargetProgress;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Block;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Format;
import org.communitypartners.assessment.report.model.Gap;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.part.Dates;
import org.communitypartners.assessment.report.part.MatchLedger;
import org.communitypartners.assessment.report.part.MatchStanding;

/** The work under a grant from its first day to the end of the period, beside that of the period. */
final class GrantToDate {

    private final ReportContents contents;
    private final GrantWork period;
    private final GrantWork toDate;
    private final GrantTables tables;
    private final GrantSentences sentences;

    /**
     * The grant to date.
     *
     * @param period the work of the period
     * @param toDate the work from the grant's first day on
     * @param series the series of that work
     */
    GrantToDate(ReportContents contents, GrantWork period, GrantWork toDate, List<SprLine> series) {
        this.contents = contents;
        this.period = period;
        this.toDate = toDate;
        tables = new GrantTables(contents, toDate, GrantDisclosure.toFunder(), series, "ToDate");
        sentences = new GrantSentences(toDate, GrantDisclosure.toFunder());
    }

    /** Whether the grant began before the period. */
    boolean saysMore() {
        return !toDate.covers().equals(period.covers());
    }

    DateSpan covers() {
        return toDate.covers();
    }

    String done() {
        return sentences.done();
    }

    List<String> overview() {
        return toDate.partners().isEmpty()
                ? List.of(sentences.done())
                : List.of(sentences.done(), sentences.partners(), sentences.match());
    }

    Optional<Table> series() {
        return tables.series().isEmpty() ? Optional.empty() : Optional.of(tables.seriesTable());
    }

    Optional<Table> partners() {
        return toDate.partners().isEmpty() ? Optional.empty() : Optional.of(tables.partnerTable());
    }

    Optional<Table> match() {
        return toDate.partners().isEmpty() ? Optional.empty() : Optional.of(tables.matchTable());
    }

    /** What was given, line by line, against what is required. */
    List<Block> ledger() {
        MatchLedger ledger =
                MatchLedger.of("GrantLedger", contents.tables().rates(), contents.partners(), toDate.rows());
        return ledger.isEmpty()
                ? List.of()
                : List.of(
                        MatchStanding.of(
                                "GrantMatchStanding",
                                List.of(toDate.grant()),
                                ledger,
                                toDate.covers().to()),
                        ledger.table());
    }

    /** The few numbers that a funder looks for first: the period, the grant to date, the target. */
    Table glance(List<TargetProgress> targets) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words("Figure", 40),
                Column.numbers(Dates.brief(contents.period(), contents.period().span())),
                Column.numbers("Grant to date"),
                Column.numbers("Target"),
                Column.numbers("Attained (%)")));
        List<Row> rows = List.of(
                count("Activities held", Metric.ACTIVITIES, targets, work -> work.rows()
                        .size()),
                count("Programs", Metric.PROGRAMS, targets, GrantWork::programs),
                count("People reached (repeat visits counted)", Metric.DIRECT_CONTACTS, targets, GrantWork::contacts),
                count("Partners", Metric.ACTIVE_PARTNERS, targets, work -> work.partners()
                        .size()),
                hundredths("Partner hours", Metric.PARTNER_HOURS, targets, SummedColumn.PARTNER_HOURS),
                hundredths("In-kind value ($)", Metric.IN_KIND_VALUE, targets, SummedColumn.IN_KIND_VALUE),
                hundredths("Staff hours", Metric.STAFF_HOURS, targets, SummedColumn.STAFF_HOURS));
        return Table.plain("GrantAtAGlance", "At a glance", columns, rows);
    }

    private Row count(String name, Metric metric, List<TargetProgress> targets, ToLongFunction<GrantWork> number) {
        return row(name, metric, targets, work -> Cell.count(number.applyAsLong(work)));
    }

    private Row hundredths(String name, Metric metric, List<TargetProgress> targets, SummedColumn column) {
        return row(
                name,
                metric,
                targets,
                work -> work.known(column) == 0
                        ? Cell.blank(work.rows().isEmpty() ? Gap.EMPTY : Gap.NOT_GIVEN)
                        : Cell.amount(work.hundredths(column), Format.FINE));
    }

    private Row row(String name, Metric metric, List<TargetProgress> targets, Function<GrantWork, Cell> cell) {
        Optional<TargetProgress> target =
                targets.stream().filter(one -> one.metric().equals(metric)).findFirst();
        return Row.of(
                Cell.text(name),
                cell.apply(period),
                cell.apply(toDate),
                target.map(one -> Cell.amount(one.target().value(), Format.COUNT))
                        .orElse(Cell.blank(Gap.EMPTY)),
                target.flatMap(one -> Optional.<BigDecimal>ofNullable(one.attainment()))
                        .map(share -> Cell.amount(share, Format.SHARE))
                        .orElse(Cell.blank(Gap.EMPTY)));
    }
}
