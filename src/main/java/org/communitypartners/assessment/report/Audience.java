package org.communitypartners.assessment.report;

import java.util.Optional;
import org.communitypartners.assessment.activity.Period;

/** For whom a copy of the report is made. */
public enum Audience {
    /** The library: everything. */
    INTERNAL("internal copy, do not publish"),
    /** Anybody: figures suppressed, no activity rows, no names that may not be named. */
    SHAREABLE("shareable copy, small counts left out"),
    /** Who gave a grant: every line of it, names as the registry allows, no notes. */
    FUNDER("for the funder, not for publication");

    private final String words;

    Audience(String words) {
        this.words = words;
    }

    /**
     * Why there is nothing to hand out of a period: no shareable copy, and no files of grants, which show what that
     * shows. Of days that cross the bounds of months, what is shown beside the copies of months would give small counts
     * back, or next to nothing could be shown.
     *
     * @return empty for a period of whole months
     */
    public static Optional<String> whyNotShareable(Period period) {
        return period.span().isWholeMonths()
                ? Optional.empty()
                : Optional.of(
                        "No shareable copy and no public grant files: they are made for whole months only, since those of"
                                + " other dates would give small counts back. Choose a month, quarter or year, or dates from the"
                                + " first day of a month to the last of one.");
    }

    /** What stands under every title. */
    public String words() {
        return words;
    }
}
