package org.communitypartners.assessment.report.part;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.HourRate;
import org.communitypartners.assessment.activity.HourRate.Role;
import org.communitypartners.assessment.activity.SummedColumn;
import org.communitypartners.assessment.measure.tally.ReportedPartner;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Format;
import org.communitypartners.assessment.report.model.Gap;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.model.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Lists line by line what partners and staff gave under grants, with the rate that turns hours into dollars. It is
 * documentation: whether a funder allows a line is the funder's to say.
 */
public final class MatchLedger {

    public static final String PARTNER_HOURS = "Partner hours";
    public static final String STAFF_HOURS = "Staff hours";
    public static final String IN_KIND = "In kind";

    private static final String GRANT = "Grant";
    private static final String WHAT = "What was given";
    private static final String VALUE = "Value ($)";

    private static final List<Column> COLUMNS = List.of(
            Column.words(GRANT, 18),
            Column.days("Date"),
            Column.words("Partner", 32),
            Column.words(WHAT, 16),
            Column.summed("Hours"),
            Column.numbers("Rate ($ an hour)"),
            Column.words("Source of the rate", 30),
            Column.summed(VALUE),
            Column.words("File", 40),
            Column.numbers("Line"));

    /**
     * Something that was given.
     *
     * @param grant the grant's code
     * @param date the day
     * @param partner the partner's name
     * @param what hours of partners or staff, or in kind
     * @param hours the hours; null for what is in kind
     * @param rate what an hour is worth; null without a rate
     * @param file the file that says so
     * @param line the line of the file
     * @param inKind the value in kind; null for hours
     */
    public record Line(
            String grant,
            LocalDate date,
            String partner,
            String what,
            @Nullable BigDecimal hours,
            @Nullable HourRate rate,
            String file,
            long line,
            @Nullable BigDecimal inKind) {

        /** Its dollars; empty for hours without a rate. */
        public Optional<BigDecimal> value() {
            if (inKind != null) {
                return Optional.of(inKind);
            }
            return hours == null || rate == null
                    ? Optional.empty()
                    : Optional.of(hours.multiply(rate.dollars()).setScale(CENTS, RoundingMode.HALF_UP));
        }
    }

    private static final int CENTS = 2;

    private final List<Line> lines;
    private final String name;

    private MatchLedger(String name, List<Line> lines) {
        this.name = name;
        this.lines = lines;
    }

    /**
     * The ledger of some rows; a row names one grant at most, so that nothing is claimed under two.
     *
     * @param name the name of its table
     * @param rates what hours are worth
     * @param partners the names that may stand in it, by the keys of partners
     * @param rows held rows
     */
    public static MatchLedger of(
            String name, List<HourRate> rates, Map<String, ReportedPartner> partners, Iterable<Activity> rows) {
        List<Line> lines = new ArrayList<>();
        for (Activity row : rows) {
            if (row.held() && !row.grant().isBlank()) {
                add(row, partners, rates, lines);
            }
        }
        lines.sort(Comparator.comparing(Line::grant)
                .thenComparing(Line::date)
                .thenComparing(Line::file)
                .thenComparing(Line::line));
        return new MatchLedger(name, List.copyOf(lines));
    }

    private static void add(
            Activity row, Map<String, ReportedPartner> partners, List<HourRate> rates, List<Line> lines) {
        ReportedPartner known = partners.get(row.partner().key());
        String partner = known == null ? row.partner().text() : known.name();
        hours(row, partner, PARTNER_HOURS, row.amount(SummedColumn.PARTNER_HOURS), Role.PARTNER, rates, lines);
        hours(row, partner, STAFF_HOURS, row.amount(SummedColumn.STAFF_HOURS), Role.STAFF, rates, lines);
        if (row.amount(SummedColumn.IN_KIND_VALUE) > 0) {
            BigDecimal value = BigDecimal.valueOf(row.amount(SummedColumn.IN_KIND_VALUE), CENTS);
            lines.add(new Line(
                    row.grant().text(), row.date(), partner, IN_KIND, null, null, row.file(), row.line(), value));
        }
    }

    private static void hours(
            Activity row,
            String partner,
            String what,
            long hundredths,
            Role role,
            List<HourRate> rates,
            List<Line> lines) {
        if (hundredths > 0) {
            lines.add(new Line(
                    row.grant().text(),
                    row.date(),
                    partner,
                    what,
                    BigDecimal.valueOf(hundredths, CENTS),
                    HourRate.on(row.date(), role, rates).orElse(null),
                    row.file(),
                    row.line(),
                    null));
        }
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Every line, with totals that follow the filters. */
    public Table table() {
        return Table.plain(
                        name,
                        "Line by line",
                        COLUMNS,
                        lines.stream().map(MatchLedger::row).toList())
                .withTotal(Words.TOTAL)
                .withFilters();
    }

    private static Row row(Line line) {
        BigDecimal hours = line.hours();
        HourRate rate = line.rate();
        return Row.of(
                Cell.text(line.grant()),
                Cell.day(line.date()),
                Cell.text(line.partner()),
                Cell.text(line.what()),
                hours == null ? Cell.blank(Gap.EMPTY) : Cell.amount(hours, Format.FINE),
                rate == null ? Cell.blank(Gap.EMPTY) : Cell.amount(rate.dollars(), Format.FINE),
                rate != null
                        ? Cell.text(rate.source())
                        : hours == null ? Cell.blank(Gap.EMPTY) : Cell.alert("no rate for this day"),
                line.value().map(value -> Cell.amount(value, Format.FINE)).orElse(Cell.blank(Gap.EMPTY)),
                Cell.text(line.file()),
                Cell.amount(BigDecimal.valueOf(line.line()), Format.PLAIN));
    }

    /** The value of one kind under a grant, as a sum of lines of the ledger. */
    public Cell value(String grant, String what) {
        return new Cell.Amount(sum(grant, what), Format.FINE)
                .over(new Trace(name, VALUE, List.of(new Trace.Match(GRANT, grant), new Trace.Match(WHAT, what))));
    }

    /** All that is documented under a grant, in dollars, as a sum of lines of the ledger. */
    public Cell.Amount total(String grant) {
        BigDecimal total = lines.stream()
                .filter(line -> line.grant().equals(grant))
                .flatMap(line -> line.value().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Cell.Amount(total, Format.FINE).over(new Trace(name, VALUE, List.of(new Trace.Match(GRANT, grant))));
    }

    private BigDecimal sum(String grant, String what) {
        return lines.stream()
                .filter(line -> line.grant().equals(grant) && line.what().equals(what))
                .flatMap(line -> line.value().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The hours under a grant that no rate turns into dollars. */
    public BigDecimal hoursWithoutRate(String grant) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Line line : lines) {
            BigDecimal hours = line.hours();
            if (hours != null && line.rate() == null && line.grant().equals(grant)) {
                sum = sum.add(hours);
            }
        }
        return sum;
    }
}
