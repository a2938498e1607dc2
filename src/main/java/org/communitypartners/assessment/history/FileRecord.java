package org.communitypartners.assessment.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that was read or published.
 *
 * @param name its path below the input folder, or its name in the folder of the report
 * @param size in bytes
 * @param fingerprint the SHA-256 of its content, 64 hexadecimal digits
 */
public record FileRecord(String name, long size, String fingerprint) {

    /** A file as it stands on the disk. */
    public static FileRecord of(Path file) throws IOException {
        return new FileRecord(file.getFileName().toString(), Files.size(file), Fingerprint.of(file));
    }
}
