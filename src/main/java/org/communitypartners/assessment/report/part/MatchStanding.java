package org.communitypartners.assessment.report.part;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.communitypartners.assessment.activity.Grant;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Format;
import org.communitypartners.assessment.report.model.Gap;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Table;
import org.jspecify.annotations.Nullable;

/** What is documented as match of grants, beside what they ask for and the time that has passed. */
public final class MatchStanding {

    private static final int DECIMALS = 4;

    private static final List<Column> COLUMNS = List.of(
            Column.words("Grant", 18),
            Column.numbers("Amount of the grant ($)"),
            Column.numbers("Match required ($)"),
            Column.numbers("Partner hours ($)"),
            Column.numbers("In kind ($)"),
            Column.numbers("Staff hours ($)"),
            Column.numbers("Documented ($)"),
            Column.numbers("Of required (%)"),
            Column.numbers("Time passed (%)"),
            Column.numbers("Hours without a rate"),
            Column.words("Standing", 14));

    private MatchStanding() {}

    /**
     * A row for each grant.
     *
     * @param end the last day of the period
     */
    public static Table of(String name, List<Grant> grants, MatchLedger ledger, LocalDate end) {
        List<Row> rows = new ArrayList<>();
        for (Grant grant : grants) {
            String code = grant.code().text();
            Cell.Amount documented = ledger.total(code);
            BigDecimal passed = passed(grant, end);
            BigDecimal reached = reached(documented.value(), grant.matchRequired());
            rows.add(Row.of(
                    Cell.text(code),
                    dollars(grant.amount()),
                    dollars(grant.matchRequired()),
                    ledger.value(code, MatchLedger.PARTNER_HOURS),
                    ledger.value(code, MatchLedger.IN_KIND),
                    ledger.value(code, MatchLedger.STAFF_HOURS),
                    documented,
                    reached == null ? Cell.blank(Gap.EMPTY) : Cell.amount(reached, Format.SHARE),
                    Cell.amount(passed, Format.SHARE),
                    Cell.amount(ledger.hoursWithoutRate(code), Format.FINE),
                    standing(reached, passed)));
        }
        return Table.plain(name, "Against what is required", COLUMNS, rows);
    }

    private static Cell standing(@Nullable BigDecimal reached, BigDecimal passed) {
        if (reached == null) {
            return Cell.blank(Gap.EMPTY);
        }
        if (reached.compareTo(BigDecimal.ONE) >= 0) {
            return Cell.text("reached");
        }
        return reached.compareTo(passed) < 0 ? Cell.alert("behind") : Cell.text("on pace");
    }

    private static @Nullable BigDecimal reached(BigDecimal documented, @Nullable BigDecimal required) {
        return required == null || required.signum() <= 0
                ? null
                : documented.divide(required, DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal passed(Grant grant, LocalDate end) {
        LocalDate last = end.isBefore(grant.span().to()) ? end : grant.span().to();
        long all = ChronoUnit.DAYS.between(grant.span().from(), grant.span().to()) + 1;
        long gone = ChronoUnit.DAYS.between(grant.span().from(), last) + 1;
        return BigDecimal.valueOf(gone).divide(BigDecimal.valueOf(all), DECIMALS, RoundingMode.HALF_UP);
    }

    private static Cell dollars(@Nullable BigDecimal amount) {
        return amount == null ? Cell.blank(Gap.NOT_COLLECTED) : Cell.amount(amount, Format.FINE);
    }
}
