package org.communitypartners.assessment.report.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.communitypartners.assessment.report.model.Cell;

/** The links of a workbook: where they start, where they lead. They lead to rows of the same workbook only. */
final class Links {

    /** Spreadsheets refuse tooltips of more than 255 characters. */
    private static final int LONGEST_TOOLTIP = 200;

    private record Start(String sheet, int row, int column, Cell.Link link) {}

    private final List<Start> starts = new ArrayList<>();
    private final Map<String, CellReference> anchors = new HashMap<>();

    /** A cell with a link has been drawn. */
    void from(String sheet, int row, int column, Cell.Link link) {
        starts.add(new Start(sheet, row, column, link));
    }

    /** A row to which links may lead has been drawn; of several rows with one anchor the first counts. */
    void anchor(String anchor, String sheet, int row) {
        anchors.putIfAbsent(anchor, new CellReference(sheet, row, 0, false, false));
    }

    /**
     * Ties the links to their rows.
     *
     * @throws IllegalStateException when a link leads nowhere
     */
    void tie(XSSFWorkbook workbook) {
        for (Start start : starts) {
            CellReference target = anchors.get(start.link().anchor());
            if (target == null) {
                throw new IllegalStateException("The link \"" + start.link().text() + "\" on sheet \"" + start.sheet()
                        + "\" leads to the row \"" + start.link().anchor() + "\", which was not drawn.");
            }
            XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress(target.formatAsString());
            link.setLabel(start.link().text());
            link.setTooltip(SafeText.atMost(
                    LONGEST_TOOLTIP, "Go to the rows: " + start.link().text()));
            link.setCellReference(new CellReference(start.row(), start.column()));
            workbook.getSheet(start.sheet()).addHyperlink(link);
        }
    }
}
