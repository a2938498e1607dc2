package org.communitypartners.assessment.intake.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Carries the value of merged cells down to the rows that they cover. Across, a value stays in the first column, as in
 * a text that a spreadsheet saves: a heading over several columns is understood where headers are read. Cells merged in
 * the rows of the header are left as they are too.
 */
final class MergedCells {
    private final Map<Integer, List<CellRangeAddress>> byFirstRow = new HashMap<>();
    private final List<Carried> open = new ArrayList<>();
    private boolean belowHeader;

    private record Carried(CellRangeAddress range, String text) {}

    MergedCells(List<CellRangeAddress> ranges) {
        ranges.stream()
                .filter(range -> range.getLastRow() > range.getFirstRow())
                .forEach(range -> byFirstRow
                        .computeIfAbsent(range.getFirstRow(), row -> new ArrayList<>())
                        .add(range));
    }

    /**
     * Fills what merged cells cover.
     *
     * @param row the number of the row, from 0
     * @param cells its cells, which are changed
     */
    void fill(int row, List<String> cells) {
        open.removeIf(carried -> carried.range.getLastRow() < row);
        for (Carried carried : open) {
            put(cells, carried.range.getFirstColumn(), carried.text);
        }
        for (CellRangeAddress range : byFirstRow.getOrDefault(row, List.of())) {
            int column = range.getFirstColumn();
            if (belowHeader && column < cells.size() && !cells.get(column).isEmpty()) {
                open.add(new Carried(range, cells.get(column)));
            }
        }
        belowHeader |= cells.stream().filter(cell -> !cell.isEmpty()).count() > 1;
    }

    private static void put(List<String> cells, int column, String text) {
        while (cells.size() <= column) {
            cells.add("");
        }
        if (cells.get(column).isEmpty()) {
            cells.set(column, text);
        }
    }
}
