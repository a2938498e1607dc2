package org.communitypartners.assessment.report.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Sheet.Page;

/** How a sheet is printed and what stays in sight while a reader scrolls. */
final class PageSetup {

    private static final double SIDE = 0.5;
    private static final double TOP = 0.6;
    private static final double BOTTOM = 0.65;
    private static final double FOOTER = 0.3;
    private static final int MANY_COLUMNS = 7;

    /** The columns of a wide table that say of what each row is: on every page. */
    private static final int REPEATED = 2;

    /** Spreadsheets refuse headers and footers of more than 255 characters, codes included. */
    private static final int LONGEST_PRINTED = 150;

    private PageSetup() {}

    static void apply(SXSSFWorkbook workbook, Canvas canvas, Sheet sheet, List<PlacedTable> placed, int lastColumn) {
        SXSSFSheet drawn = canvas.sheet();
        drawn.setActiveCell(CellAddress.A1);
        drawn.setDisplayGridlines(false);
        drawn.setFitToPage(true);
        PrintSetup print = drawn.getPrintSetup();
        print.setPaperSize(PrintSetup.LETTER_PAPERSIZE);
        print.setLandscape(sheet.page() != Page.PORTRAIT);
        print.setFitWidth((short) (sheet.page() == Page.WIDE ? 2 : 1));
        print.setFitHeight((short) (sheet.page() == Page.ONE_LANDSCAPE ? 1 : 0));
        drawn.setMargin(PageMargin.LEFT, SIDE);
        drawn.setMargin(PageMargin.RIGHT, SIDE);
        drawn.setMargin(PageMargin.TOP, TOP);
        drawn.setMargin(PageMargin.BOTTOM, BOTTOM);
        drawn.setMargin(PageMargin.FOOTER, FOOTER);
        drawn.setHorizontallyCenter(sheet.page() == Page.ONE_LANDSCAPE);
        drawn.getFooter().setLeft("&8&\"" + Styles.TYPEFACE + ",Regular\"" + printed(sheet.subtitle()));
        drawn.getFooter().setRight("&8&A, page &P of &N");
        int firstRow = 0;
        if (sheet.page() == Page.WIDE && !placed.isEmpty()) {
            // Beside the first page the words above the table would be cut: they stand on top of every page instead.
            firstRow = placed.get(0).headerRow();
            drawn.getHeader().setLeft("&12&\"" + Styles.TYPEFACE + ",Bold\"" + printed(sheet.title()));
        }
        workbook.setPrintArea(
                workbook.getSheetIndex(drawn), 0, lastColumn, firstRow, Math.max(firstRow, canvas.next() - 1));
        if (placed.size() == 1 && sheet.page() != Page.ONE_LANDSCAPE) {
            int header = placed.get(0).headerRow();
            int fixed = sheet.page() == Page.WIDE
                    ? REPEATED
                    : placed.get(0).table().columns().size() >= MANY_COLUMNS ? 1 : 0;
            drawn.createFreezePane(fixed, header + 1);
            drawn.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
            if (sheet.page() == Page.WIDE) {
                drawn.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, REPEATED - 1));
            }
        }
    }

    /**
     * In headers and footers an ampersand begins a code; two of them are one. The text must not follow a size, which
     * would take in the digits that it may begin with.
     */
    private static String printed(String text) {
        return SafeText.atMost(LONGEST_PRINTED, text).replace("&", "&&");
    }
}
