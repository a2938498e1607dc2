package org.communitypartners.assessment.report.xlsx;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Column.Kind;
import org.communitypartners.assessment.report.model.Table;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTAutoFilter;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STTotalsRowFunction;

/** Tells the spreadsheet that cells are a table, so that screen readers and formulas know its headers. */
final class TableMarkup {

    private TableMarkup() {}

    /**
     * Marks the cells of a drawn table.
     *
     * @param workbook the workbook
     * @param placed where the cells stand
     * @param name the name of the table
     */
    static void mark(XSSFWorkbook workbook, PlacedTable placed, String name) {
        Table table = placed.table();
        int last = placed.lastRow() + (table.hasTotal() ? 1 : 0);
        int width = table.columns().size();
        XSSFSheet sheet = workbook.getSheet(placed.sheet());
        XSSFTable drawn = sheet.createTable(area(placed.headerRow(), last, width));
        drawn.setName(name);
        drawn.setDisplayName(name);
        CTTable markup = drawn.getCTTable();
        for (int i = 0; i < width; i++) {
            CTTableColumn column = markup.getTableColumns().getTableColumnArray(i);
            // The name must equal the text of the header cell, or spreadsheets "repair" the file.
            column.setName(SafeText.of(table.columns().get(i).header()));
            if (table.hasTotal()) {
                total(column, placed, i);
            }
        }
        if (table.hasTotal()) {
            markup.setTotalsRowCount(1);
        } else {
            markup.setTotalsRowShown(false);
        }
        if (table.filtered()) {
            filter(markup, placed);
        }
    }

    /** Offers filters on words and days; over the numbers, to the right, the button would cover the header. */
    private static void filter(CTTable markup, PlacedTable placed) {
        List<Column> columns = placed.table().columns();
        CTAutoFilter filter = markup.addNewAutoFilter();
        filter.setRef(area(placed.headerRow(), placed.lastRow(), columns.size()).formatAsString());
        try (XmlCursor cursor = filter.newCursor()) {
            cursor.toEndToken();
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).kind() == Kind.NUMBERS) {
                    // Written as plain markup: the schema classes that come with POI lack this element.
                    cursor.beginElement(
                            "filterColumn", filter.schemaType().getName().getNamespaceURI());
                    cursor.insertAttributeWithValue("colId", Integer.toString(i));
                    cursor.insertAttributeWithValue("hiddenButton", "1");
                    cursor.toNextToken();
                }
            }
        }
    }

    private static void total(CTTableColumn markup, PlacedTable placed, int column) {
        if (column == 0) {
            markup.setTotalsRowLabel(SafeText.of(placed.table().totalLabel()));
        } else if (placed.addsUp(column)) {
            markup.setTotalsRowFunction(STTotalsRowFunction.CUSTOM);
            markup.addNewTotalsRowFormula().setStringValue(TableDrawer.formula(placed, column));
        }
    }

    private static AreaReference area(int firstRow, int lastRow, int width) {
        return new AreaReference(
                new CellReference(firstRow, 0), new CellReference(lastRow, width - 1), SpreadsheetVersion.EXCEL2007);
    }
}
