package org.communitypartners.assessment.intake;

import java.util.List;
import org.communitypartners.assessment.intake.text.CsvRecord;

/**
 * Some records of one file, not yet interpreted: what one chunk of the job carries.
 *
 * @param source the source
 * @param fileIndex the file's place in its source
 * @param stretches the records, by the header that they are read by
 * @param last whether the source ends here
 */
public record RowBlock(Source source, int fileIndex, List<Stretch> stretches, boolean last) {

    /** Records that are read by one header, or set aside around it. */
    sealed interface Stretch {}

    /**
     * Rows.
     *
     * @param file what they are read by
     * @param records the records
     */
    record Rows(FileContext file, List<CsvRecord> records) implements Stretch {}

    /**
     * Records above a header, or a header that repeats.
     *
     * @param aside what became of them
     */
    record Around(List<RowReading.Aside> aside) implements Stretch {}

    /**
     * A file begins.
     *
     * @param form how it is read
     */
    record Begin(FileForm form) implements Stretch {}
}
