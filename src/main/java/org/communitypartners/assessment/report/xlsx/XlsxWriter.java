package org.communitypartners.assessment.report.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.communitypartners.assessment.report.model.InvalidWorkbook;
import org.communitypartners.assessment.report.model.Problem;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Validation;
import org.communitypartners.assessment.report.model.Workbook;

/**
 * Writes a workbook as an Excel file. The same workbook gives the same bytes on any day and machine. Rows go to a
 * scratch folder as they come, so memory does not grow with them.
 */
public final class XlsxWriter {

    /** Rows of a table that stand on one sheet before it continues on the next. */
    static final int ROWS_PER_SHEET = 1_000_000;

    private static final int ROWS_IN_MEMORY = 200;

    private final Path scratch;
    private final int rowsPerSheet;

    /**
     * A writer.
     *
     * @param scratch an existing folder for temporary files, on a disk with room; nothing is left in it
     */
    public XlsxWriter(Path scratch) {
        this(scratch, ROWS_PER_SHEET);
    }

    XlsxWriter(Path scratch, int rowsPerSheet) {
        this.scratch = scratch;
        this.rowsPerSheet = rowsPerSheet;
    }

    /**
     * Writes a workbook.
     *
     * @return what somebody forgot; the file is sound all the same
     * @throws InvalidWorkbook when the workbook has errors; nothing is written
     * @throws IOException when the file cannot be written
     */
    public List<Problem> write(Workbook workbook, Path file) throws IOException {
        List<Problem> warnings = Validation.warningsOf(workbook);
        TempFile.setThreadLocalTempFileCreationStrategy(new DefaultTempFileCreationStrategy(scratch.toFile()));
        try (SXSSFWorkbook out = new StableWorkbook(ROWS_IN_MEMORY)) {
            Properties.set(out.getXSSFWorkbook(), workbook);
            Drawing drawing = new Drawing(out.getXSSFWorkbook());
            SheetDrawer drawer = new SheetDrawer(out, drawing, rowsPerSheet);
            for (Sheet sheet : workbook.sheets()) {
                drawer.draw(sheet);
            }
            drawing.finish(workbook.author());
            out.setActiveSheet(0);
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                out.write(stream);
            }
        } finally {
            TempFile.setThreadLocalTempFileCreationStrategy(null);
        }
        return warnings;
    }
}
