package org.communitypartners.assessment.intake.value;

import org.communitypartners.assessment.activity.Reason;

/** What a cell of numbers says. */
public sealed interface NumberReading {

    /** Nothing was counted; not zero. */
    record Missing() implements NumberReading {}

    /**
     * A number.
     *
     * @param hundredths its value in hundredths
     * @param estimated whether it was written as an estimate
     */
    record Amount(long hundredths, boolean estimated) implements NumberReading {

        /** Whether it is a whole number. */
        public boolean isWhole() {
            return hundredths % 100 == 0;
        }

        public long whole() {
            return hundredths / 100;
        }
    }

    /**
     * Something that is no such number.
     *
     * @param reason why not
     */
    record Fault(Reason reason) implements NumberReading {}
}
