package org.communitypartners.assessment.intake.header;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communitypartners.assessment.intake.folder.FileReading.HeadingUse;
import org.communitypartners.assessment.intake.value.Folding;
import org.communitypartners.assessment.intake.value.PersonalData;
import org.communitypartners.assessment.intake.value.Shortened;
import org.communitypartners.assessment.intake.value.Words;
import org.jspecify.annotations.Nullable;

/** The header of an activity file: which cell of a row belongs to which column. */
public final class Header {
    private static final int LONGEST_HEADING = 300;
    private static final String[] NOTHING_SAID = new String[Column.COUNT_OF_COLUMNS];

    static {
        Arrays.fill(NOTHING_SAID, "");
    }

    private final String[] headings;
    /** The cells of each column: none, one, or several under the same heading. */
    private final int[][] cellsOf = new int[Column.COUNT_OF_COLUMNS][0];

    private final @Nullable Column[] columnOf;
    private final int[] present;
    private final List<Integer> personal = new ArrayList<>();
    private final List<String> unmapped = new ArrayList<>();
    private final List<Integer> outranked = new ArrayList<>();
    private List<Integer> byLabel = List.of();
    private Optional<Column> ambiguous = Optional.empty();

    private Header(String[] headings, ColumnNames names) {
        this.headings = headings;
        this.columnOf = new @Nullable Column[headings.length];
        map(names);
        present = Arrays.stream(Column.values())
                .filter(this::has)
                .mapToInt(Column::ordinal)
                .toArray();
    }

    /** How many of the cells are headings that are known: a quick look, for telling headers from other lines. */
    public static int recognisedIn(String[] cells, ColumnNames names) {
        int known = 0;
        for (String cell : cells) {
            known += cell.length() <= LONGEST_HEADING
                            && names.of(Folding.tidy(cell)).isPresent()
                    ? 1
                    : 0;
        }
        return known;
    }

    /** Reads a header. */
    public static Header of(String[] cells, ColumnNames names) {
        return new Header(Arrays.stream(cells).map(Folding::tidy).toArray(String[]::new), names);
    }

    public boolean has(Column column) {
        return cellsOf[column.ordinal()].length > 0;
    }

    /** How many columns are known. */
    int recognised() {
        return present.length;
    }

    public int width() {
        return headings.length;
    }

    /** The trimmed cell of each column, by its ordinal; blank when the row does not reach it or it says nothing. */
    public String[] values(String[] row) {
        String[] values = NOTHING_SAID.clone();
        for (int column : present) {
            values[column] = firstFilled(row, cellsOf[column]);
        }
        return values;
    }

    /** The trimmed cell of one column; blank when the row does not reach it or it says nothing. */
    public String value(String[] row, Column column) {
        return firstFilled(row, cellsOf[column.ordinal()]);
    }

    private static String firstFilled(String[] row, int[] cells) {
        for (int cell : cells) {
            String trimmed = cell < row.length ? Folding.trim(row[cell]) : "";
            if (!Words.isBlank(trimmed)) {
                return trimmed;
            }
        }
        return "";
    }

    /** Whether the row ends before the cell of a column that the header has. */
    public boolean endsBefore(String[] row, Column column) {
        return has(column) && cellsOf[column.ordinal()][0] >= row.length;
    }

    /** The heading of a column as it stands in the file. */
    public String heading(Column column) {
        return has(column) ? shownHeading(cellsOf[column.ordinal()][0]) : column.id();
    }

    /** The column for which two headings stand alike, so that nobody can tell which is meant. */
    public Optional<Column> ambiguous() {
        return ambiguous;
    }

    /** The headings that are not read and not about participants. */
    public List<String> unmapped() {
        return unmapped;
    }

    /** The headings of columns about participants. */
    public List<String> personal() {
        return personal.stream().map(this::shownHeading).toList();
    }

    public boolean hasPersonal() {
        return !personal.isEmpty();
    }

    /** The headings that mean a column which another heading means better. */
    public List<String> outranked() {
        return outranked.stream().map(this::shownHeading).toList();
    }

    /** What becomes of each heading, in the order of the file. */
    public List<HeadingUse> uses() {
        List<HeadingUse> uses = new ArrayList<>();
        for (int i = 0; i < headings.length; i++) {
            if (!headings[i].isEmpty()) {
                uses.add(new HeadingUse(
                        shownHeading(i), useOf(i), columnOf(i).map(Column::id).orElse("")));
            }
        }
        return uses;
    }

    private HeadingUse.Use useOf(int cell) {
        if (columnOf(cell).isPresent()) {
            return HeadingUse.Use.READ;
        }
        if (personal.contains(cell)) {
            return HeadingUse.Use.PARTICIPANTS;
        }
        return outranked.contains(cell) ? HeadingUse.Use.OUTRANKED : HeadingUse.Use.UNKNOWN;
    }

    /** The headings as they stand in the file. */
    List<String> headings() {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < headings.length; i++) {
            shown.add(shownHeading(i));
        }
        return shown;
    }

    /** The column that a cell belongs to; only such cells may be shown to a person. */
    public Optional<Column> columnOf(int cell) {
        return cell < columnOf.length ? Optional.ofNullable(columnOf[cell]) : Optional.empty();
    }

    /** The headings of the columns about participants that a row fills. */
    public List<String> personalFilled(String[] row) {
        List<String> filled = new ArrayList<>();
        for (int cell : personal) {
            if (cell < row.length && !Words.isBlank(Folding.trim(row[cell]))) {
                filled.add(shownHeading(cell));
            }
        }
        return filled;
    }

    /**
     * What a row says, in an order that does not depend on that of the headings: each filled cell, trimmed, behind its
     * column, or behind its heading where it is none of ours. Equal rows are equal so, wherever their columns stand and
     * however they are headed.
     */
    public List<String> comparable(String[] row) {
        List<String> filled = new ArrayList<>();
        for (int cell : byLabel()) {
            String trimmed = cell < row.length ? Folding.trim(row[cell]) : "";
            if (!trimmed.isEmpty()) {
                filled.add(label(cell));
                filled.add(trimmed);
            }
        }
        return filled;
    }

    private List<Integer> byLabel() {
        if (byLabel.isEmpty()) {
            byLabel = IntStream.range(0, headings.length)
                    .boxed()
                    .sorted(Comparator.comparing(this::label))
                    .toList();
        }
        return byLabel;
    }

    /** What tells the cells of a column from all others under any header. */
    private String label(int cell) {
        return columnOf(cell).map(Column::id).orElseGet(() -> Folding.word(headings[cell]));
    }

    /** Headings are questions at times, and questions may hold an address to write to. */
    private String shownHeading(int cell) {
        return Shortened.of(PersonalData.mask(headings[cell]));
    }

    private void map(ColumnNames names) {
        Map<Column, List<Integer>> best = new EnumMap<>(Column.class);
        Map<Column, Integer> rankOf = new EnumMap<>(Column.class);
        for (int i = 0; i < headings.length; i++) {
            Optional<ColumnNames.Meaning> meaning = headings[i].isEmpty() ? Optional.empty() : names.of(headings[i]);
            if (meaning.isEmpty()) {
                leave(i);
                continue;
            }
            Column column = meaning.get().column();
            List<Integer> cells = best.computeIfAbsent(column, any -> new ArrayList<>());
            int order = Integer.compare(meaning.get().rank(), rankOf.getOrDefault(column, Integer.MAX_VALUE));
            if (order < 0) {
                outranked.addAll(cells);
                cells.clear();
                rankOf.put(column, meaning.get().rank());
            }
            if (order > 0) {
                outranked.add(i);
            } else {
                cells.add(i);
            }
        }
        best.forEach(this::take);
    }

    private void leave(int cell) {
        if (PersonalData.isPersonal(headings[cell])) {
            personal.add(cell);
        } else if (!headings[cell].isEmpty()) {
            unmapped.add(shownHeading(cell));
        }
    }

    private void take(Column column, List<Integer> cells) {
        cellsOf[column.ordinal()] = cells.stream().mapToInt(Integer::intValue).toArray();
        cells.forEach(cell -> columnOf[cell] = column);
        if (cells.size() > 1 && !column.firstFilledWins()) {
            ambiguous = Optional.of(column);
        }
    }
}
