package org.communitypartners.assessment.measure.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communitypartners.assessment.activity.Partner;
import org.communitypartners.assessment.activity.Partner.Agreement;
import org.communitypartners.assessment.activity.Partner.PartnerStatus;
import org.communitypartners.assessment.activity.PartnerAssessment;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.measure.figure.FigureOrder;
import org.communitypartners.assessment.measure.figure.RatingPair;
import org.communitypartners.assessment.measure.finding.AttentionItem;
import org.communitypartners.assessment.measure.finding.AttentionItem.Kind;
import org.communitypartners.assessment.measure.finding.PeriodWords;
import org.communitypartners.assessment.measure.finding.Phrases;
import org.communitypartners.assessment.measure.metric.Cell;
import org.communitypartners.assessment.measure.metric.Formula;
import org.communitypartners.assessment.measure.metric.Quantity;
import org.communitypartners.assessment.measure.tally.PartnerDirectory;
import org.communitypartners.assessment.measure.tally.PartnerView;
import org.communitypartners.assessment.measure.tally.TallyPlan;

/** Finds the partnerships that somebody should look at, each with what the data say. */
final class AttentionList {
    private static final Comparator<AttentionItem> BY_KIND_AND_NAME = Comparator.comparing(AttentionItem::kind)
            .thenComparing(item -> item.partner().name(), FigureOrder::byCodePoint)
            .thenComparing(item -> item.partner().key(), FigureOrder::byCodePoint);

    private final TallyPlan plan;
    private final PartnerDirectory book;
    private final AttentionThresholds thresholds;
    private final PeriodWords words;
    private final LocalDate end;

    /**
     * The partnerships at the end of a period.
     *
     * @param end the period's last day, or the day of the report when that comes first
     */
    AttentionList(TallyPlan plan, PartnerDirectory book, AttentionThresholds thresholds, Period period, LocalDate end) {
        this.plan = plan;
        this.book = book;
        this.thresholds = thresholds;
        this.words = new PeriodWords(period);
        this.end = end;
    }

    /** By kind, the most urgent first, then by partner. */
    List<AttentionItem> items(List<PartnerAssessment> assessments) {
        List<Function<PartnerView, Optional<AttentionItem>>> rules =
                List.of(this::silent, this::neverActive, this::contactsHalved, this::withoutAgreement);
        List<AttentionItem> items = new ArrayList<>();
        for (PartnerView partner : book.all()) {
            rules.stream().flatMap(rule -> rule.apply(partner).stream()).forEach(items::add);
        }
        RatingPair.newest(assessments, end).stream().flatMap(this::ratedApart).forEach(items::add);
        return items.stream().sorted(BY_KIND_AND_NAME).toList();
    }

    private Optional<AttentionItem> silent(PartnerView partner) {
        if (partner.registered().filter(AttentionList::lapsed).isPresent()) {
            return Optional.empty();
        }
        return partner.lastHeld()
                .filter(last -> daysSince(last) >= thresholds.silentDays())
                .map(last -> item(
                        Kind.SILENT,
                        partner,
                        "No activity for " + days(last) + "; the last was on " + Phrases.day(last) + ".",
                        last));
    }

    private Optional<AttentionItem> neverActive(PartnerView partner) {
        return partner.registered()
                .flatMap(row -> Optional.ofNullable(row.approached()))
                .filter(approached -> !partner.heldBy(end)
                        && !approached.isAfter(end)
                        && daysSince(approached) >= thresholds.approachedDays())
                .map(approached -> item(
                        Kind.NEVER_ACTIVE,
                        partner,
                        "Approached on " + Phrases.day(approached) + ", " + days(approached) + " ago; no activity yet.",
                        approached));
    }

    private Optional<AttentionItem> contactsHalved(PartnerView partner) {
        if (end.isBefore(plan.period().to())) {
            // The period is not over, so that its contacts are still to come.
            return Optional.empty();
        }
        Cell none = new Cell();
        Cell now = partner.cell(plan, plan.period()).orElse(none);
        Cell before = partner.cell(plan, plan.windows().previous().span()).orElse(none);
        long contacts = now.get(Quantity.CONTACTS);
        long earlier = before.get(Quantity.CONTACTS);
        long known = now.get(Quantity.CONTACTS_KNOWN);
        long of = Formula.shouldHaveContacts(now);
        boolean uncounted = known == 0 && of > 0;
        boolean fallen = earlier >= Math.max(1, thresholds.fallenFrom())
                && contacts * 100 <= earlier * (100L - thresholds.fallenPercent());
        if (!fallen || uncounted) {
            return Optional.empty();
        }
        String uncountedRows = known < of ? "; " + uncounted(of - known) : "";
        String evidence = now.activities() == 0
                ? "No activity " + words.now() + "; " + words.previous().when() + " it was "
                        + Phrases.count(earlier, "contact", "contacts") + " in "
                        + Phrases.count(before.activities(), "activity", "activities") + "."
                : (contacts == 0 ? "No contacts" : Phrases.count(contacts, "contact", "contacts")) + " in "
                        + Phrases.count(now.activities(), "activity", "activities") + "; "
                        + words.previous().when() + " it was " + Phrases.number(earlier) + " in "
                        + Phrases.number(before.activities()) + uncountedRows + ".";
        return Optional.of(new AttentionItem(
                Kind.CONTACTS_HALVED,
                partner.reported(),
                evidence,
                partner.lastHeld().orElse(null)));
    }

    private Optional<AttentionItem> withoutAgreement(PartnerView partner) {
        boolean agreed = partner.registered()
                .filter(row -> row.agreement() != Agreement.NONE)
                .isPresent();
        if (agreed || !partner.active(plan, plan.period().to())) {
            return Optional.empty();
        }
        String registry = partner.registered().isPresent() ? "No agreement in partners.csv" : "Not in partners.csv";
        long held = partner.activities(plan, plan.period());
        return partner.lastHeld()
                .map(last -> item(
                        Kind.NO_AGREEMENT,
                        partner,
                        registry + "; " + Phrases.countOrNo(held, "activity", "activities") + " " + words.now()
                                + ", the last on " + Phrases.day(last) + ".",
                        last));
    }

    private Stream<AttentionItem> ratedApart(RatingPair pair) {
        PartnerAssessment library = pair.byLibrary();
        PartnerAssessment own = pair.byPartner();
        if (library == null || own == null) {
            return Stream.empty();
        }
        LocalDate newest = own.date().isAfter(library.date()) ? own.date() : library.date();
        return pair.levelsApart().stream()
                .filter(apart -> apart.compareTo(BigDecimal.valueOf(thresholds.ratingGap())) >= 0)
                .flatMap(apart -> book.find(pair.partner().key()).stream()
                        .map(partner -> item(
                                Kind.RATINGS_APART,
                                partner,
                                PartnerAssessment.nameOf(pair.scale()) + ": the library says " + library.level() + " ("
                                        + Phrases.day(library.date()) + "), the partner " + own.level() + " ("
                                        + Phrases.day(own.date()) + "), "
                                        + Phrases.count(apart, "level", "levels") + " apart.",
                                newest)));
    }

    private static AttentionItem item(Kind kind, PartnerView partner, String evidence, LocalDate date) {
        return new AttentionItem(kind, partner.reported(), evidence, date);
    }

    private static boolean lapsed(Partner row) {
        return row.status() == PartnerStatus.LAPSED;
    }

    private static String uncounted(long activities) {
        return Phrases.count(activities, "activity has", "activities have") + " no count";
    }

    private String days(LocalDate since) {
        return Phrases.count(daysSince(since), "day", "days");
    }

    private long daysSince(LocalDate date) {
        return ChronoUnit.DAYS.between(date, end);
    }
}
