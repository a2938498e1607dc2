package org.communitypartners.assessment.job;

import java.util.List;
import org.communitypartners.assessment.intake.folder.ActivityFile;
import org.communitypartners.assessment.intake.folder.Source;

/**
 * Tells how far the reading of one source is. A file is done when the next one begins; how much of it is read until
 * then is estimated from the length of its first lines.
 */
public final class SourceProgress {
    private final List<ActivityFile> files;
    private final Progress progress;
    private int file;
    private long rowsOfFile;
    private long bytesOfFile;

    public SourceProgress(Source source, Progress progress) {
        this.files = source.files();
        this.progress = progress;
    }

    /**
     * Rows were read.
     *
     * @param fileIndex the place of their file in the source
     * @param rows how many
     * @param last whether the source ends with them
     */
    public void read(int fileIndex, int rows, boolean last) {
        while (file < fileIndex) {
            finishFile();
        }
        rowsOfFile += rows;
        progress.addRows(rows);
        readUpTo(Math.min(sizeOf(files.get(file)), rowsOfFile * lengthOfARow()));
        if (last) {
            finishFile();
        }
    }

    private void finishFile() {
        readUpTo(sizeOf(files.get(file)));
        progress.addFile();
        file++;
        rowsOfFile = 0;
        bytesOfFile = 0;
    }

    private void readUpTo(long bytes) {
        progress.addBytes(bytes - bytesOfFile);
        bytesOfFile = bytes;
    }

    private long lengthOfARow() {
        return Math.round(files.get(file).examination().firstLines().stream()
                .mapToInt(line -> line.length() + 1)
                .average()
                .orElse(0));
    }

    public static long sizeOf(ActivityFile file) {
        return file.examination().size();
    }
}
