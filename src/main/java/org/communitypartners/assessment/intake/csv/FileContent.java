package org.communitypartners.assessment.intake.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a text file, wherever they are. They are read several times: examined, then record by record. */
public interface FileContent {

    /**
     * The bytes from the start.
     *
     * @throws IOException if they cannot be read
     */
    InputStream open() throws IOException;

    /**
     * How many bytes there are, or 0 when that is not known.
     *
     * @throws IOException if it cannot be found out
     */
    long size() throws IOException;

    /** Whether cells are typed, so that a number or a date in them has one meaning whatever the file shows. */
    default boolean isTyped() {
        return false;
    }

    /** A file on the disk. */
    static FileContent of(Path file) {
        return new FileContent() {
            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }

            @Override
            public long size() throws IOException {
                return Files.size(file);
            }
        };
    }
}
