package org.communitypartners.assessment.measure.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.measure.figure.Coverage;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.measure.tally.PartnerDirectory;
import org.communitypartners.assessment.measure.tally.PartnerView;
import org.communitypartners.assessment.measure.tally.TallyPlan;

/** Which days the log speaks of, so that nothing is compared with days of which it is silent. */
public final class LogCover {
    private final TallyPlan plan;
    private final PartnerDirectory book;
    private final Coverage sources;
    private final Optional<LocalDate> first;

    public LogCover(TallyPlan plan, PartnerDirectory book, Coverage sources) {
        this.plan = plan;
        this.book = book;
        this.sources = sources;
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
        return sources.covers(span) && held(book.all(), span);
    }

    private boolean held(Collection<PartnerView> partners, DateSpan span) {
        return partners.stream().anyMatch(partner -> partner.activities(plan, span) > 0);
    }
}
