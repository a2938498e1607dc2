package org.communitypartners.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Input folders that a test writes. */
final class SmallInput {
    static final String HEADER = "Activity ID,Date,Partner,Partner Type,Title,Attendance\n";

    private final Path folder;

    SmallInput(Path folder) {
        this.folder = folder;
    }

    /** Three sources with a handful of activities. */
    static SmallInput in(Path folder) {
        return new SmallInput(folder)
                .file(
                        "activities/central/2026-09.csv",
                        HEADER
                                + "c1,2026-09-04,Saint Mark,Church,Storytime,21\nc2,2026-09-11,Oak Clinic,Clinic,Tabling,34\n")
                .file(
                        "activities/central/2026-10.csv",
                        HEADER
                                + "c3,2026-10-02,Saint Mark,Church,Storytime,25\nc4,2026-10-09,Oak Clinic,Clinic,Tabling,\n")
                .file("activities/north/log.csv", HEADER + "n1,2026-10-15,Hope Shelter,Shelter,Story hour,12\n")
                .file("activities/west/log.csv", HEADER + "w1,2026-10-20,El Sol Market,Store,Pop-up,40\n");
    }

    Path folder() {
        return folder;
    }

    SmallInput file(String name, String content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A source of many rows, which takes some time to read. */
    SmallInput large(String name, int rows) {
        StringBuilder content = new StringBuilder(HEADER);
        for (int i = 0; i < rows; i++) {
            content.append(name.hashCode())
                    .append('-')
                    .append(i)
                    .append(",2026-")
                    .append(i % 10 < 9 ? "0" : "")
                    .append(i % 10 + 1)
                    .append('-')
                    .append(i % 28 < 9 ? "0" : "")
                    .append(i % 28 + 1)
                    .append(",Partner ")
                    .append(i % 50)
                    .append(",Park,Walk ")
                    .append(i % 7)
                    .append(',')
                    .append(i % 40)
                    .append('\n');
        }
        return file(name, content.toString());
    }
}
