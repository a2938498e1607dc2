package org.communitypartners.assessment.measure.metric;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Numbers that stand in tables beside the activities. */
public enum Given implements Input {
    /** Different people; they are never added up. */
    UNDUPLICATED(Kind.PEOPLE, null),
    /** Residents, as the census has them. */
    POPULATION(Kind.PUBLIC, null),
    /** Answers to a question of a survey. */
    ANSWERS(Kind.PEOPLE, null),
    POSITIVE_ANSWERS(Kind.PEOPLE, ANSWERS),
    /** The sum of the scores that answers give. */
    SCORES(Kind.PEOPLE, ANSWERS),
    /** People who were asked: never fewer than those who answered. */
    ASKED(Kind.PEOPLE, ANSWERS),
    /** What a target says. */
    GOAL(Kind.PUBLIC, null);

    private final Kind kind;
    private final @Nullable Input whole;

    Given(Kind kind, @Nullable Input whole) {
        this.kind = kind;
        this.whole = whole;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Optional<Input> people() {
        return kind == Kind.PEOPLE ? Optional.of(whole == null ? this : whole) : Optional.empty();
    }

    @Override
    public boolean isDistinct() {
        return this == UNDUPLICATED;
    }

    @Override
    public OptionalLong of(Subject subject) {
        return switch (this) {
            case UNDUPLICATED -> subject.unduplicated();
            case POPULATION -> subject.population();
            case ANSWERS, POSITIVE_ANSWERS, SCORES, ASKED, GOAL -> OptionalLong.empty();
        };
    }
}
