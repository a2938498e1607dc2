package org.communitypartners.assessment.measure.metric;

import java.util.Locale;

/** The units of figures. */
public enum Unit {
    /** Things, events, partners. */
    N("n"),
    /** People. */
    PEOPLE("people"),
    /** Hours. */
    HOURS("hours"),
    /** Money, in the library's currency. */
    MONEY("money"),
    /** A share of a whole, 0 to 1. */
    SHARE("share"),
    /** So many of one thing for each of another. */
    RATE("rate"),
    /** A mean on a scale of 1 to 5. */
    SCORE("score");

    private final String id;

    Unit(String id) {
        this.id = id.toLowerCase(Locale.ROOT);
    }

    /** The name in {@code metrics.csv}. */
    public String id() {
        return id;
    }
}
