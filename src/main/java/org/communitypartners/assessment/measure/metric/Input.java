package org.communitypartners.assessment.measure.metric;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A number that formulas read. What it counts is said where it is declared, so that whatever is computed from it is
 * known to rest on it: a figure cannot be made of people without the shareable copy taking care of it.
 */
public sealed interface Input permits Quantity, Distinct, Given {

    /** What is counted. */
    enum Kind {
        /** People, or what each stands for one: cards, referrals, answers. */
        PEOPLE,
        /** Partners. */
        PARTNERS,
        /** Activities. */
        ROWS,
        /** Things that point at nobody. */
        THINGS,
        /** Hours or money, in hundredths. */
        HUNDREDTHS,
        /** What the library wants to reach, or what a census says. */
        PUBLIC
    }

    /** What is counted. */
    Kind kind();

    /**
     * The count of people that it is a part of or, when it is published by itself, it; empty when it is of no people.
     */
    Optional<Input> people();

    /** Whether a thing counts once however often it occurs, so that such numbers do not add up. */
    boolean isDistinct();

    /** The number; none when the library does not collect it, or it does not belong to one place and window. */
    OptionalLong of(Subject subject);
}
