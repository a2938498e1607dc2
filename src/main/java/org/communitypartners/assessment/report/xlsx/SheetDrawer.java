package org.communitypartners.assessment.report.xlsx;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.communitypartners.assessment.report.model.Block;
import org.communitypartners.assessment.report.model.Bullets;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Chart;
import org.communitypartners.assessment.report.model.Charts;
import org.communitypartners.assessment.report.model.Charts.Placement;
import org.communitypartners.assessment.report.model.Gap;
import org.communitypartners.assessment.report.model.Paragraph;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Sheet.Page;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.model.ThinNotes;

/** Draws one sheet of the model; a table too long for one continues on further sheets. */
final class SheetDrawer {

    private static final double TITLE = 28;
    private static final double SUBTITLE = 18;
    private static final double SENTENCE = 16;
    private static final double HEADING = 20;
    private static final double GAP = 9;
    private static final double BULLET = 15.5;
    private static final double GUTTER = 2.5;

    private final SXSSFWorkbook workbook;
    private final Drawing drawing;
    private final int mostRows;

    SheetDrawer(SXSSFWorkbook workbook, Drawing drawing, int mostRows) {
        this.workbook = workbook;
        this.drawing = drawing;
        this.mostRows = mostRows;
    }

    void draw(Sheet sheet) {
        Canvas canvas = begin(sheet, sheet.name());
        top(canvas, sheet, sheet.title());
        List<PlacedTable> placed = new ArrayList<>();
        List<Chart> beside = List.of();
        int besideFrom = 0;
        List<Integer> starts = new ArrayList<>();
        for (Block block : sheet.blocks()) {
            starts.add(canvas.next());
            if (block instanceof Table table) {
                placed.add(table(canvas, sheet, table));
                String notes = ThinNotes.of(table);
                if (!notes.isEmpty()) {
                    canvas.words(notes, Role.REMARK, SENTENCE, widthOfTables(canvas, sheet));
                }
            } else if (block instanceof Bullets bullets) {
                bullets(canvas, bullets);
            } else if (block instanceof Paragraph paragraph) {
                canvas.gap(GAP / 2);
                canvas.words(paragraph.text(), Role.FINDING, SENTENCE);
            } else if (block instanceof Charts charts) {
                if (charts.placement() == Placement.BESIDE) {
                    beside = charts.charts();
                    besideFrom = canvas.next();
                } else {
                    new ChartLayout(canvas, drawing).below(charts.charts());
                }
            }
        }
        int lastColumn = Math.max(canvas.lastTextColumn(), canvas.widths().count() - 1);
        if (!beside.isEmpty()) {
            new ChartLayout(canvas, drawing).beside(beside, besideFrom);
        }
        finish(canvas, sheet, placed, lastColumn);
        if (placed.size() > 1 && (sheet.page() == Page.PORTRAIT || sheet.page() == Page.LANDSCAPE)) {
            new PageBreaks(canvas, sheet.page()).between(starts, lastColumn);
        }
    }

    /** Charts beside the tables keep their own room. */
    private static double widthOfTables(Canvas canvas, Sheet sheet) {
        double width = canvas.widths().total();
        return sheet.blocks().stream().anyMatch(SheetDrawer::isBeside)
                ? width - ChartLayout.BESIDE_WIDTH - GUTTER - 2
                : Math.max(width, Canvas.LEAST_TEXT_WIDTH) - 2;
    }

    private Canvas begin(Sheet sheet, String name) {
        SXSSFSheet drawn = workbook.createSheet(name);
        ColumnWidths widths = new ColumnWidths();
        sheet.tables().forEach(widths::measure);
        if (sheet.blocks().stream().anyMatch(SheetDrawer::isBeside)) {
            widths.set(widths.count(), GUTTER);
            widths.set(widths.count(), ChartLayout.BESIDE_WIDTH);
        }
        return new Canvas(drawn, drawing.styles(), widths);
    }

    private void top(Canvas canvas, Sheet sheet, String title) {
        drawing.links()
                .anchor(
                        sheetAnchor(canvas.sheet().getSheetName()),
                        canvas.sheet().getSheetName(),
                        0);
        canvas.words(title, Role.TITLE, TITLE);
        if (!sheet.subtitle().isBlank()) {
            canvas.words(sheet.subtitle(), Role.SUBTITLE, SUBTITLE);
        }
        back(canvas);
        if (!sheet.finding().isBlank()) {
            canvas.words(sheet.finding(), Role.FINDING, SENTENCE);
        }
        String marks = marks(sheet);
        if (!marks.isEmpty()) {
            canvas.words(marks, Role.REMARK, SENTENCE);
        }
    }

    /** From every sheet but the first one click leads back. */
    private void back(Canvas canvas) {
        String first = workbook.getSheetName(0);
        if (!canvas.sheet().getSheetName().equals(first)) {
            Cell.Link link = new Cell.Link("Back to " + first, sheetAnchor(first));
            drawing.links().from(canvas.sheet().getSheetName(), canvas.next(), 0, link);
            canvas.words(link.text(), Role.BACK, SENTENCE);
        }
    }

    private static String sheetAnchor(String name) {
        return "sheet " + name;
    }

    private static String marks(Sheet sheet) {
        List<Row> rows = new ArrayList<>();
        for (Table table : sheet.tables()) {
            if (table.rows() instanceof List<Row> held) {
                rows.addAll(held);
            }
        }
        return Gap.legend(rows);
    }

    private static void bullets(Canvas canvas, Bullets bullets) {
        canvas.gap(GAP / 2);
        canvas.words(bullets.heading(), Role.HEADING, HEADING);
        for (String sentence : bullets.sentences()) {
            canvas.words("•  " + sentence, Role.BULLET, BULLET);
        }
    }

    private PlacedTable table(Canvas canvas, Sheet sheet, Table table) {
        canvas.gap(GAP);
        if (!table.heading().isBlank()) {
            canvas.words(table.heading(), Role.HEADING, HEADING);
        }
        Iterator<Row> rows = table.rows().iterator();
        int most = mostRows - canvas.next();
        PlacedTable placed = new TableDrawer(canvas, drawing).draw(table, rows, most);
        drawing.place(placed);
        for (int part = 2; rows.hasNext(); part++) {
            continued(sheet, table, rows, part);
        }
        return placed;
    }

    private void continued(Sheet sheet, Table table, Iterator<Row> rows, int part) {
        Canvas canvas = begin(sheet, sheet.name() + " " + part);
        top(canvas, sheet, sheet.title() + ", part " + part);
        canvas.gap(GAP);
        PlacedTable placed = new TableDrawer(canvas, drawing).draw(table, rows, mostRows - canvas.next());
        drawing.placeContinued(placed, part);
        finish(canvas, sheet, List.of(placed), canvas.widths().count() - 1);
    }

    private static boolean isBeside(Block block) {
        return block instanceof Charts charts && charts.placement() == Placement.BESIDE;
    }

    private void finish(Canvas canvas, Sheet sheet, List<PlacedTable> placed, int lastColumn) {
        canvas.setWidths();
        PageSetup.apply(workbook, canvas, sheet, placed, lastColumn);
    }
}
