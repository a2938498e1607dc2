package org.communitypartners.assessment.activity;

import java.util.Locale;

/**
 * How something in the input was read where the text alone allows more than one meaning. A person can look at it and
 * decide otherwise.
 *
 * @param kind what was decided
 * @param certainty what decided it
 * @param file the path below the input folder
 * @param line the physical line, or 0 when the decision is about the whole file
 * @param reading how it was read; completes "read ..."-sentences, without a full stop
 * @param evidence what decided it, without a full stop
 * @param overrule the file to add a line to, a colon, and the line: {@code sources.csv: north,date_order,DMY}
 */
public record Decision(
        DecisionKind kind,
        Certainty certainty,
        String file,
        long line,
        String reading,
        String evidence,
        String overrule) {

    /** What decided a reading. */
    public enum Certainty {
        /** Something in the file, its source or the registry. */
        EVIDENT,
        /** A default of this program, for want of evidence. */
        ASSUMED;

        /** The word for a table. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the Summary names it: it is assumed, and a date, a partner or a count of people hangs on it. */
    public boolean isToBeReadWithCare() {
        return certainty == Certainty.ASSUMED && kind.matter() != DecisionKind.Matter.OTHER;
    }

    /** Where it was decided: the file, and the line if it is about one. */
    public String place() {
        return line == 0 ? file : file + ", line " + line;
    }

    /** The decision in a sentence that stands alone. */
    public String sentence() {
        return place() + ": " + reading + (certainty == Certainty.ASSUMED ? " (assumed: " : " (because: ") + evidence
                + "). To decide otherwise, add to " + overrule;
    }
}
