package org.communitypartners.assessment.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A streamed workbook whose file carries no trace of when it was written. */
final class StableWorkbook extends SXSSFWorkbook {

    /** Zip files know local times only: the same clock reading everywhere. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Half the time of the usual level, for a file that is a tenth larger. */
    private static final int LEVEL = 3;

    StableWorkbook(int rowsInMemory) {
        super(rowsInMemory);
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out) {
            @Override
            public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
                entry.setTime(ALWAYS.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
                super.putArchiveEntry(entry);
            }
        };
        zip.setLevel(LEVEL);
        // Readers other than Excel trip over sizes written in 64 bits where 32 would do.
        zip.setUseZip64(Zip64Mode.AsNeeded);
        return zip;
    }
}
