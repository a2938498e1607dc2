package org.communitypartners.assessment.intake.row;

import org.communitypartners.assessment.intake.csv.Dialect;
import org.communitypartners.assessment.intake.header.Header;
import org.communitypartners.assessment.intake.value.NumberReader;

/**
 * What the rows of one stretch of a file are read by; a header that repeats with other columns begins a new stretch.
 *
 * @param index the file's place in its source, from 0, oldest first
 * @param name the path below the input folder
 * @param dialect the delimiter and quotes
 * @param header the header
 * @param numbers the reader of its numbers
 */
public record FileContext(int index, String name, Dialect dialect, Header header, NumberReader numbers) {

    public FileContext with(Header next) {
        return new FileContext(index, name, dialect, next, numbers);
    }
}
