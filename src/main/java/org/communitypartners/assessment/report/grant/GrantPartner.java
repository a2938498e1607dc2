package org.communitypartners.assessment.report.grant;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.Partner;
import org.communitypartners.assessment.measure.tally.ReportedPartner;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Gap;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.part.Dates;

/**
 * A partner in the work under a grant.
 *
 * @param partner the partner
 * @param registered its registry row, when it has one
 * @param activities held activities
 * @param contacts their contacts
 */
record GrantPartner(ReportedPartner partner, Optional<Partner> registered, long activities, long contacts) {

    static final List<Column> COLUMNS = List.of(
            Column.words("Partner", 36),
            Column.words("Partner type"),
            Column.words("Legal type", 22),
            Column.words("Agreement", 28),
            Column.summed("Activities held"),
            Column.summed("Direct contacts (people)"));

    static GrantPartner of(ReportContents contents, ReportedPartner partner, List<Activity> rows) {
        return new GrantPartner(
                partner,
                contents.tables().partners().stream()
                        .filter(row -> row.key().equals(partner.key()))
                        .findFirst(),
                rows.size(),
                GrantWork.sum(rows, Activity::contacts));
    }

    /** The partner as a row, with its contacts when they may be told. */
    Row row(boolean withPeople) {
        String legalType = registered.map(Partner::legalType).orElse("");
        return Row.of(
                Cell.text(partner.name()),
                Cell.text(partner.type().name()),
                legalType.isEmpty() ? Cell.blank(Gap.NOT_COLLECTED) : Cell.text(legalType),
                registered.map(row -> Cell.text(agreement(row))).orElse(Cell.blank(Gap.NOT_COLLECTED)),
                Cell.count(activities),
                withPeople ? Cell.count(contacts) : Cell.blank(Gap.SUPPRESSED));
    }

    private static String agreement(Partner partner) {
        LocalDate date = partner.agreementDate();
        String words =
                switch (partner.agreement()) {
                    case NONE -> "none";
                    case MOU -> "MOU";
                    case VERBAL, CONTRACT -> partner.agreement().name().toLowerCase(Locale.ENGLISH);
                };
        return date == null ? words : words + ", " + Dates.day(date);
    }
}
