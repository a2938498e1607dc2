package org.communitypartners.assessment.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A library that reads workbooks and shares no code with the one that writes them. */
public final class SecondReader {

    private SecondReader() {}

    /** What every cell with something in it shows, as {@link WorkbookCells#shown} says it. */
    public static List<String> cells(Path file) throws IOException {
        List<String> shown = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                for (Row row : sheet.read()) {
                    for (Cell cell : row) {
                        String value = value(cell);
                        if (!value.isEmpty()) {
                            shown.add(sheet.getName() + "!" + cell.getAddress() + ": " + value);
                        }
                    }
                }
            }
        }
        return shown;
    }

    private static String value(@org.jspecify.annotations.Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getType()) {
            // It leaves the escape for an underscore as it stands in the file.
            case STRING -> cell.getText().replace("_x005F_", "_");
            case NUMBER, FORMULA -> Double.toString(Double.parseDouble(cell.getRawValue()));
            default -> "";
        };
    }
}
