package org.communitypartners.assessment.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The header of an activity file: which cell of a row belongs to which column. */
final class Header {
    private static final int ABSENT = -1;
    private static final int LONGEST_HEADING = 300;

    private final String[] headings;
    private final int[] cellOf;
    private final int[] spareCellOf;
    private final List<String> unmapped = new ArrayList<>();
    private final List<String> personal = new ArrayList<>();
    private final List<Integer> personalCells = new ArrayList<>();
    private final List<String> outranked = new ArrayList<>();
    private final boolean[] shown;
    private Optional<Column> ambiguous = Optional.empty();

    private Header(String[] headings) {
        this.headings = headings;
        this.cellOf = new int[Column.COUNT_OF_COLUMNS];
        this.spareCellOf = new int[Column.COUNT_OF_COLUMNS];
        this.shown = new boolean[headings.length];
        Arrays.fill(cellOf, ABSENT);
        Arrays.fill(spareCellOf, ABSENT);
    }

    /** How many of the cells are headings that are known: a quick look, for telling headers from other lines. */
    static int recognisedIn(String[] cells, ColumnNames names) {
        int known = 0;
        for (String cell : cells) {
            known += cell.length() <= LONGEST_HEADING
                            && names.of(Folding.tidy(cell)).isPresent()
                    ? 1
                    : 0;
        }
        return known;
    }

    /** Reads a header; {@link #isUsable()} tells whether it is one. */
    static Header of(String[] cells, ColumnNames names) {
        String[] headings = Arrays.stream(cells).map(Folding::tidy).toArray(String[]::new);
        Header header = new Header(headings);
        header.map(names);
        return header;
    }

    /** Whether rows can be read by it: it has a date and a partner column. */
    boolean isUsable() {
        return has(Column.ACTIVITY_DATE) && has(Column.PARTNER);
    }

    boolean has(Column column) {
        return cellOf[column.ordinal()] != ABSENT;
    }

    /** How many headings are known. */
    long recognised() {
        return Arrays.stream(cellOf).filter(cell -> cell != ABSENT).count();
    }

    int width() {
        return headings.length;
    }

    /** The cell of a column, trimmed; blank when the row does not reach it. */
    String cell(String[] row, Column column) {
        int index = cellOf[column.ordinal()];
        String first = index == ABSENT || index >= row.length ? "" : Folding.trim(row[index]);
        int spare = spareCellOf[column.ordinal()];
        return spare == ABSENT || spare >= row.length || !Words.isBlank(first) ? first : Folding.trim(row[spare]);
    }

    /** Whether the row ends before the cell of a column that the header has. */
    boolean endsBefore(String[] row, Column column) {
        return cellOf[column.ordinal()] >= row.length;
    }

    /** The heading of a column as it stands in the file. */
    String heading(Column column) {
        int index = cellOf[column.ordinal()];
        return index == ABSENT ? column.id() : headings[index];
    }

    /** The column for which two headings stand alike, so that nobody can tell which is meant. */
    Optional<Column> ambiguous() {
        return ambiguous;
    }

    /** The headings that are not read and not about participants. */
    List<String> unmapped() {
        return unmapped;
    }

    /** The headings of columns about participants. */
    List<String> personal() {
        return personal;
    }

    /** Adds one for each column about participants that a row fills. */
    void countPersonal(String[] row, int[] filled) {
        for (int i = 0; i < personalCells.size() && i < filled.length; i++) {
            int cell = personalCells.get(i);
            filled[i] += cell < row.length && !Words.isBlank(Folding.trim(row[cell])) ? 1 : 0;
        }
    }

    /** The headings that mean a column which another heading means better. */
    List<String> outranked() {
        return outranked;
    }

    /** The headings as they stand in the file. */
    List<String> headings() {
        return List.of(headings);
    }

    /** Whether a cell may be shown to a person: its column is one of ours. */
    boolean mayShow(int cell) {
        return cell < shown.length && shown[cell];
    }

    /** The column that a cell belongs to. */
    Optional<Column> columnOf(int cell) {
        for (Column column : Column.values()) {
            if (cellOf[column.ordinal()] == cell || spareCellOf[column.ordinal()] == cell) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private void map(ColumnNames names) {
        Map<Column, List<Integer>> best = new HashMap<>();
        Map<Column, Integer> rankOf = new HashMap<>();
        for (int i = 0; i < headings.length; i++) {
            Optional<ColumnNames.Meaning> meaning = headings[i].isEmpty() ? Optional.empty() : names.of(headings[i]);
            if (meaning.isEmpty()) {
                noteUnmapped(i);
                continue;
            }
            Column column = meaning.get().column();
            int rank = meaning.get().rank();
            int bestRank = rankOf.getOrDefault(column, Integer.MAX_VALUE);
            if (rank < bestRank) {
                best.getOrDefault(column, List.of()).forEach(index -> outranked.add(headings[index]));
                best.put(column, new ArrayList<>(List.of(i)));
                rankOf.put(column, rank);
            } else if (rank == bestRank) {
                best.getOrDefault(column, new ArrayList<>()).add(i);
            } else {
                outranked.add(headings[i]);
            }
        }
        best.forEach(this::take);
    }

    private void noteUnmapped(int cell) {
        String heading = headings[cell];
        if (PersonalData.isPersonal(heading)) {
            personal.add(heading);
            personalCells.add(cell);
        } else if (!heading.isEmpty()) {
            unmapped.add(heading);
        }
    }

    private void take(Column column, List<Integer> cells) {
        cellOf[column.ordinal()] = cells.get(0);
        shown[cells.get(0)] = true;
        if (cells.size() > 1) {
            if (column.firstFilledWins()) {
                spareCellOf[column.ordinal()] = cells.get(1);
                shown[cells.get(1)] = true;
            } else {
                ambiguous = Optional.of(column);
            }
        }
    }
}
