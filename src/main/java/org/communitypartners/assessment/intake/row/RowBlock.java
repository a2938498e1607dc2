package org.communitypartners.assessment.intake.row;

import java.util.List;
import org.communitypartners.assessment.intake.csv.CsvRecord;
import org.communitypartners.assessment.intake.folder.Source;
import org.communitypartners.assessment.intake.header.FileForm;

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
    public sealed interface Stretch {}

    /**
     * Rows.
     *
     * @param file what they are read by
     * @param records the records
     */
    public record Rows(FileContext file, List<CsvRecord> records) implements Stretch {}

    /**
     * Records above a header, or a header that repeats.
     *
     * @param aside what became of them
     */
    public record Around(List<RowReading.Aside> aside) implements Stretch {}

    /**
     * A file begins.
     *
     * @param form how it is read
     */
    public record Begin(FileForm form) implements Stretch {}
}
