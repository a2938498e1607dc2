package org.communitypartners.assessment.report.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.Grant;
import org.communitypartners.assessment.activity.HourRate;
import org.communitypartners.assessment.activity.HourRate.Role;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.SummedColumn;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Block;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Format;
import org.communitypartners.assessment.report.model.Gap;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Sheet.Page;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.part.Dates;
import org.communitypartners.assessment.report.part.MatchLedger;
import org.communitypartners.assessment.report.part.MatchStanding;
import org.communitypartners.assessment.report.part.ReportSheet;
import org.communitypartners.assessment.report.part.Words;

/**
 * What partners and staff gave under running grants, line by line from each grant's first day, and what a contact
 * costs.
 */
final class MatchLedgerSheet implements ReportSheet {

    private static final int CENTS = 2;

    @Override
    public Optional<Sheet> from(ReportContents contents) {
        if (contents.shareable()) {
            return Optional.empty();
        }
        List<Grant> running = contents.tables().grants().stream()
                .filter(grant -> grant.span().overlaps(contents.period().span()))
                .toList();
        MatchLedger ledger =
                MatchLedger.of("MatchLedger", contents.tables().rates(), contents.partners(), rows(contents, running));
        List<Block> blocks = new ArrayList<>();
        if (!ledger.isEmpty()) {
            blocks.add(MatchStanding.of(
                    "MatchStanding", running, ledger, contents.period().span().to()));
        }
        cost(contents).ifPresent(blocks::add);
        if (!ledger.isEmpty()) {
            blocks.add(ledger.table());
        }
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sheet(
                        "Match ledger",
                        Words.title("Match ledger", contents),
                        Words.subtitle(contents),
                        "Documentation of what was given under each running grant from its first day on; no line stands under"
                                + " two grants. Rates are those of rates.csv; hours without one stay hours.",
                        blocks,
                        Page.LANDSCAPE));
    }

    private static List<Activity> rows(ReportContents contents, List<Grant> running) {
        Map<String, Grant> byCode = new HashMap<>();
        running.forEach(grant -> byCode.putIfAbsent(grant.code().key(), grant));
        List<Activity> rows = new ArrayList<>();
        contents.activities().earlierUnderGrants().forEach(rows::add);
        for (PartnerType type : contents.tables().partnerTypes()) {
            for (Activity row : contents.activities().ofType(type)) {
                Grant grant = byCode.get(row.grant().key());
                if (grant != null && grant.span().contains(row.date())) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /** What the hours of staff cost for each contact of the period, where both are known. */
    private static Optional<Table> cost(ReportContents contents) {
        List<HourRate> rates = contents.tables().rates();
        if (rates.stream().noneMatch(rate -> rate.role() == Role.STAFF)) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        for (PartnerType type : contents.tables().partnerTypes()) {
            rows.add(cost(type, contents.activities().ofType(type), rates));
        }
        return Optional.of(Table.plain(
                "CostPerContact",
                "Staff cost per contact, "
                        + Dates.title(contents.period(), contents.period().span()),
                List.of(
                        Column.words("Partner type", 36),
                        Column.summed("Staff cost ($)"),
                        Column.summed("Contacts (people)"),
                        Column.numbers("Cost per contact ($)"),
                        Column.summed("Known for (activities)"),
                        Column.summed("Of (activities)")),
                rows));
    }

    private static Row cost(PartnerType type, Iterable<Activity> activities, List<HourRate> rates) {
        BigDecimal cost = BigDecimal.ZERO;
        long contacts = 0;
        long known = 0;
        long of = 0;
        for (Activity row : activities) {
            if (row.held() && row.activityClass().contactsExpected()) {
                of++;
                Optional<HourRate> rate = HourRate.on(row.date(), Role.STAFF, rates);
                if (rate.isPresent()
                        && row.amount(SummedColumn.STAFF_HOURS) != Activity.MISSING
                        && row.contacts() != Activity.MISSING) {
                    known++;
                    contacts += row.contacts();
                    cost = cost.add(BigDecimal.valueOf(row.amount(SummedColumn.STAFF_HOURS), CENTS)
                            .multiply(rate.get().dollars()));
                }
            }
        }
        return Row.of(
                Cell.text(type.name()),
                Cell.amount(cost.setScale(CENTS, RoundingMode.HALF_UP), Format.FINE),
                Cell.count(contacts),
                contacts == 0
                        ? Cell.blank(Gap.NO_DENOMINATOR)
                        : Cell.amount(
                                cost.divide(BigDecimal.valueOf(contacts), CENTS, RoundingMode.HALF_UP), Format.FINE),
                Cell.count(known),
                Cell.count(of));
    }
}
