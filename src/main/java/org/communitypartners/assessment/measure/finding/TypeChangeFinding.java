package org.communitypartners.assessment.measure.finding;

import java.math.BigDecimal;
import java.util.Optional;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Windows;

/** Says by how much the contacts of a partner type grew or fell. */
final class TypeChangeFinding {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final FindingFacts facts;
    private final TypeChange change;
    private final Place place;

    TypeChangeFinding(FindingFacts facts, TypeChange change) {
        this.facts = facts;
        this.change = change;
        place = Place.ofType(change.type().name());
    }

    /** {@code Refugee centers grew most: 229 contacts after 31 in September, from 8 activities with 3 partners.} */
    Finding sentence() {
        return new Finding(change.type().name() + (change.grew() ? growth() : fall()) + ".");
    }

    /**
     * {@code Refugee centers grew most, from 31 contacts in September to 229; Shelters fell by half, from 254 to 127.}
     */
    static Finding both(TypeChangeFinding growth, TypeChangeFinding fall) {
        TypeChange grown = growth.change;
        TypeChange fallen = fall.change;
        return new Finding(grown.type().name() + " grew" + growth.most() + ", from "
                + (grown.before().signum() == 0 ? "no contacts" : contacts(grown.before())) + " " + growth.previous()
                + " to " + Phrases.number(grown.now()) + "; " + fallen.type().name() + " fell" + fall.howFar()
                + ", from "
                + Phrases.number(fallen.before()) + " to "
                + (fallen.now().signum() == 0 ? "none" : Phrases.number(fallen.now())) + ".");
    }

    private String growth() {
        String before = change.before().signum() == 0 ? "none" : Phrases.number(change.before());
        return " grew" + most() + ": " + contacts(change.now()) + " after " + before + " " + previous()
                + work(", from ");
    }

    private String fall() {
        String from = ", from " + contacts(change.before()) + " " + previous();
        if (change.now().signum() == 0) {
            return " fell to none" + from + work(", in ");
        }
        return " fell" + howFar() + from + " to " + Phrases.number(change.now()) + work(", in ");
    }

    private String howFar() {
        if (change.now().signum() == 0) {
            return "";
        }
        int half = change.now().multiply(TWO).compareTo(change.before());
        return half < 0 ? " by more than half" : half == 0 ? " by half" : most();
    }

    private String most() {
        Windows windows = facts.windows();
        return facts.knowsAllTypes(windows.period()) && facts.knowsAllTypes(windows.previous()) ? " most" : "";
    }

    private String work(String preposition) {
        Optional<BigDecimal> activities = facts.now(place, Metric.ACTIVITIES);
        if (activities.isEmpty()) {
            return "";
        }
        if (activities.get().signum() == 0) {
            return "; no activity was held with them " + facts.words().now();
        }
        return preposition
                + Phrases.count(activities.get(), "activity", "activities")
                + uncounted()
                + facts.now(place, Metric.ACTIVE_PARTNERS)
                        .map(partners -> " with " + Phrases.count(partners, "partner", "partners"))
                        .orElse("");
    }

    /** A fall may be one of counting only. */
    private String uncounted() {
        long missing = facts.figures()
                .find(facts.windows().period(), place, Metric.DIRECT_CONTACTS)
                .map(Figure::missing)
                .orElse(0L);
        return missing == 0 ? "" : " (" + Phrases.number(missing) + " without a count)";
    }

    private String previous() {
        return facts.words().previous().when();
    }

    private static String contacts(BigDecimal number) {
        return Phrases.count(number, "contact", "contacts");
    }
}
