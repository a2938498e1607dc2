package org.communitypartners.assessment.measure.finding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.measure.tally.PartnerDirectory;
import org.communitypartners.assessment.measure.tally.PartnerView;
import org.communitypartners.assessment.measure.tally.TallyPlan;

/** Which days the log speaks of, so that nothing is compared with days of which it is silent. */
public final class LogCover {
    /** A log that begins later than in the first quarter of a window does not cover it. */
    private static final int PARTS = 4;

    private final TallyPlan plan;
    private final PartnerDirectory book;
    private final Optional<LocalDate> first;

    public LogCover(TallyPlan plan, PartnerDirectory book) {
        this.plan = plan;
        this.book = book;
        first = book.all().stream()
                .flatMap(partner -> partner.firstHeld().stream())
                .min(Comparator.naturalOrder());
    }

    /** The first held activity in all the input. */
    Optional<LocalDate> firstHeld() {
        return first;
    }

    /** The last held activity with a type of partner up to the period's end. */
    Optional<LocalDate> lastHeld(PartnerType type) {
        return book.ofType(type).stream()
                .flatMap(partner -> partner.lastHeld().stream())
                .max(Comparator.naturalOrder());
    }

    /** Whether the log covers a window well enough to compare another with it. */
    boolean covers(Window window) {
        DateSpan span = window.span();
        long days = ChronoUnit.DAYS.between(span.from(), span.to()) + 1;
        boolean begun = first.filter(day -> !day.isAfter(span.from().plusDays(days / PARTS)))
                .isPresent();
        return begun && held(book.all(), span);
    }

    private boolean held(Collection<PartnerView> partners, DateSpan span) {
        return partners.stream().anyMatch(partner -> partner.activities(plan, span) > 0);
    }
}
