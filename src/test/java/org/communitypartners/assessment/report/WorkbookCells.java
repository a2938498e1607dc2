package org.communitypartners.assessment.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cells of a written workbook. */
public final class WorkbookCells {

    private WorkbookCells() {}

    /** Opens a file. */
    public static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    /** Where the formulas stand, and the values that the file has for them. */
    public static Map<String, Double> formulas(XSSFWorkbook workbook) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Cell cell : all(workbook)) {
            if (cell.getCellType() == CellType.FORMULA) {
                values.put(
                        cell.getSheet().getSheetName() + "!" + cell.getAddress().formatAsString(),
                        cell.getNumericCellValue());
            }
        }
        return values;
    }

    /** What every cell with something in it shows, sheet by sheet: its text, or its number in full. */
    public static List<String> shown(Path file) throws IOException {
        List<String> shown = new ArrayList<>();
        try (XSSFWorkbook workbook = open(file)) {
            for (Cell cell : all(workbook)) {
                String value =
                        switch (cell.getCellType()) {
                            case STRING -> cell.getStringCellValue();
                            case NUMERIC, FORMULA -> Double.toString(cell.getNumericCellValue());
                            default -> "";
                        };
                if (!value.isEmpty()) {
                    shown.add(cell.getSheet().getSheetName() + "!"
                            + cell.getAddress().formatAsString() + ": " + value);
                }
            }
        }
        return shown;
    }

    /** All the markup of a file. */
    public static String xml(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    /** Where a cell holds an error. */
    public static List<String> errors(XSSFWorkbook workbook) {
        return all(workbook).stream()
                .filter(cell -> cell.getCellType() == CellType.ERROR
                        || (cell.getCellType() == CellType.FORMULA
                                && cell.getCachedFormulaResultType() == CellType.ERROR))
                .map(cell -> cell.getAddress().formatAsString())
                .toList();
    }

    private static List<Cell> all(XSSFWorkbook workbook) {
        List<Cell> cells = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                row.forEach(cells::add);
            }
        }
        return cells;
    }
}
