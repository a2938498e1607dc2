package org.communitypartners.assessment.intake.header;

import java.util.List;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.intake.csv.Dialect;

/** How an activity file is to be read, or why it cannot be. */
public sealed interface FileForm {

    /**
     * A file that can be read.
     *
     * @param dialect the delimiter and quotes
     * @param headerLine the physical line on which the header starts
     * @param lastHeaderLine the physical line on which the last line of the header starts
     * @param header the header
     * @param nearestCounts where no heading counts people, those whose cells look most like it
     * @param decimalMark point or comma
     */
    record Usable(
            Dialect dialect,
            long headerLine,
            long lastHeaderLine,
            Header header,
            List<String> nearestCounts,
            char decimalMark)
            implements FileForm {

        /** Copies the headings. */
        public Usable {
            nearestCounts = List.copyOf(nearestCounts);
        }
    }

    /**
     * A file that cannot be read.
     *
     * @param reason why
     * @param column the column at fault, or blank
     * @param message one sentence that says what it looks like and what to do
     */
    record Unusable(Reason reason, String column, String message) implements FileForm {}
}
