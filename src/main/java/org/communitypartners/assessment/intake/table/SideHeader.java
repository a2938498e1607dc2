package org.communitypartners.assessment.intake.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitypartners.assessment.intake.value.Folding;
import org.communitypartners.assessment.intake.value.PersonalData;
import org.communitypartners.assessment.intake.value.Shortened;

/**
 * The header of a side file.
 *
 * @param cellOf which cell of a row belongs to which column
 * @param width its number of cells
 * @param unread the headings that are none of the file's columns
 */
record SideHeader(Map<String, Integer> cellOf, int width, List<String> unread) {
    /** No header. */
    static final SideHeader NONE = new SideHeader(Map.of(), 0, List.of());

    /** The trimmed cell of a column; blank when the row does not reach it. */
    String cell(String[] row, String column) {
        Integer cell = cellOf.get(column);
        return cell == null || cell >= row.length ? "" : Folding.trim(row[cell]);
    }

    /** The header that cells are, when they name every column that must be there; the first of two alike is read. */
    public static Optional<SideHeader> of(String[] cells, SideColumns columns) {
        Map<String, String> known = new LinkedHashMap<>();
        columns.names().forEach(column -> known.put(Folding.word(column), column));
        Map<String, Integer> cellOf = new LinkedHashMap<>();
        List<String> unread = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            String column = known.get(Folding.word(cells[i]));
            boolean isFirst = column != null && cellOf.putIfAbsent(column, i) == null;
            String heading = Folding.tidy(cells[i]);
            if (!isFirst && !heading.isEmpty()) {
                unread.add(Shortened.of(PersonalData.mask(heading)));
            }
        }
        return cellOf.keySet().containsAll(columns.requiredNames())
                ? Optional.of(new SideHeader(cellOf, cells.length, unread))
                : Optional.empty();
    }
}
