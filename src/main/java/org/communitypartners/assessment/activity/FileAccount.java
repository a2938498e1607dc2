package org.communitypartners.assessment.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of the rows of one activity file: {@code rows = counted + setAside + rejected}.
 *
 * @param file the path below the input folder, with {@code /}
 * @param source the source that the file belongs to
 * @param rows rows below the header, and what stands above it
 * @param counted rows that stand, whatever their date and status
 * @param setAside rows that rightly do not count
 * @param rejected rows that somebody must mend; 1 for a file that cannot be read
 * @param contacts the sum of contacts of the held rows among the counted ones, whatever their date
 * @param firstDate the earliest date of a counted row
 * @param lastDate the latest date of a counted row
 * @param encoding the encoding as read
 * @param delimiter the delimiter as read
 * @param dateOrder the order of numeric dates as read
 * @param problem blank, or one sentence
 */
public record FileAccount(
        String file,
        String source,
        long rows,
        long counted,
        long setAside,
        long rejected,
        long contacts,
        @Nullable LocalDate firstDate,
        @Nullable LocalDate lastDate,
        String encoding,
        String delimiter,
        String dateOrder,
        String problem) {

    /** Whether every row is accounted for. */
    public boolean tiesOut() {
        return rows == counted + setAside + rejected;
    }
}
