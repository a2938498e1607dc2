package org.communitypartners.assessment.report.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.communitypartners.assessment.report.WorkbookCells;
import org.communitypartners.assessment.report.model.Workbook;
import org.communitypartners.assessment.report.xlsx.XlsxWriter;

/** A report that has been written and opened again. */
public final class WrittenReport implements AutoCloseable {

    private final XSSFWorkbook workbook;

    private WrittenReport(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    public static WrittenReport of(Workbook workbook, Path folder) throws IOException {
        return opened(write(workbook, folder));
    }

    static WrittenReport opened(Path file) throws IOException {
        return new WrittenReport(WorkbookCells.open(file));
    }

    static Path write(Workbook workbook, Path folder) throws IOException {
        Path file = folder.resolve("report.xlsx");
        new XlsxWriter(folder).write(workbook, file);
        return file;
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    List<XSSFSheet> sheets() {
        List<XSSFSheet> sheets = new ArrayList<>();
        workbook.forEach(sheet -> sheets.add((XSSFSheet) sheet));
        return sheets;
    }

    public List<String> sheetNames() {
        return sheets().stream().map(XSSFSheet::getSheetName).toList();
    }

    /** The cells of a table as a reader sees them, header first, total last. */
    public List<List<String>> table(String name) {
        XSSFTable table = workbook.getTable(name);
        DataFormatter formatter = new DataFormatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        List<List<String>> rows = new ArrayList<>();
        for (int r = table.getStartRowIndex(); r <= table.getEndRowIndex(); r++) {
            Row row = table.getXSSFSheet().getRow(r);
            List<String> cells = new ArrayList<>();
            for (int c = table.getStartColIndex(); c <= table.getEndColIndex(); c++) {
                cells.add(formatter.formatCellValue(row.getCell(c)));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** One column of a table, without header and total. */
    public List<String> column(String table, String header) {
        List<List<String>> rows = table(table);
        int column = rows.get(0).indexOf(header);
        return rows.subList(1, rows.size()).stream().map(row -> row.get(column)).toList();
    }

    /** The words of all cells of a sheet. */
    List<String> texts(String sheet) {
        return StreamSupport.stream(workbook.getSheet(sheet).spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(Cell::toString)
                .toList();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
