package org.communitypartners.assessment.measure.metric;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/** Numbers of different partners, languages and outlets. */
public enum Distinct implements Input {
    ACTIVE_PARTNERS(Kind.PARTNERS, Subject::activePartners),
    REPEAT_PARTNERS(Kind.PARTNERS, Subject::repeatPartners),
    /** A partner is new once only, so that these add up. */
    NEW_PARTNERS(Kind.PARTNERS, Subject::newPartners),
    KEPT_PARTNERS(Kind.PARTNERS, Subject::keptPartners),
    FORMER_PARTNERS(Kind.PARTNERS, Subject::formerPartners),
    ADOPTED_PARTNERS(Kind.PARTNERS, Subject::adoptedPartners),
    APPROACHED_PARTNERS(Kind.PARTNERS, Subject::approachedPartners),
    ECPA_ENGAGE(Kind.PARTNERS, Subject::ecpaEngage),
    ECPA_CULTIVATE(Kind.PARTNERS, Subject::ecpaCultivate),
    ECPA_PROVIDE(Kind.PARTNERS, Subject::ecpaProvide),
    ECPA_ASSESS(Kind.PARTNERS, Subject::ecpaAssess),
    LANGUAGES(Kind.THINGS, Subject::languages),
    OUTLETS(Kind.THINGS, Subject::outlets);

    private final Kind kind;
    private final ToLongFunction<Subject> number;

    Distinct(Kind kind, ToLongFunction<Subject> number) {
        this.kind = kind;
        this.number = number;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Optional<Input> people() {
        return Optional.empty();
    }

    @Override
    public boolean isDistinct() {
        return this != NEW_PARTNERS;
    }

    @Override
    public OptionalLong of(Subject subject) {
        return OptionalLong.of(number.applyAsLong(subject));
    }
}
