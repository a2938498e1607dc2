package org.communitypartners.assessment.intake.header;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communitypartners.assessment.activity.Decision;
import org.communitypartners.assessment.intake.folder.FileReading.HeadingUse;
import org.communitypartners.assessment.intake.value.Folding;
import org.communitypartners.assessment.intake.value.Markup;
import org.communitypartners.assessment.intake.value.Words;
import org.jspecify.annotations.Nullable;

/** The header of an activity file: which cell of a row belongs to which column. */
public final class Header {
    private static final String[] NOTHING_SAID = new String[Column.COUNT_OF_COLUMNS];

    static {
        Arrays.fill(NOTHING_SAID, "");
    }

    private final Headings headings;
    /** The cells of each column: none, one, or several under the same heading. */
    private final int[][] cellsOf = new int[Column.COUNT_OF_COLUMNS][0];

    /** The labels of the columns that are check boxes, by their ordinal. */
    private final Map<Integer, List<String>> labelsOf = new HashMap<>();

    private final HeadingSense[] senseOf = new HeadingSense[Column.COUNT_OF_COLUMNS];
    private final @Nullable Column[] columnOf;
    private final int[] present;
    private final HeaderMapping mapping;
    private final CountParts counts;
    private final List<Integer> outranked = new ArrayList<>();
    private List<Integer> byLabel = List.of();
    private Optional<Column> ambiguous = Optional.empty();

    /** A header of headings that were sorted to columns. */
    Header(Headings headings, HeaderMapping mapping) {
        this.headings = headings;
        this.mapping = mapping;
        this.columnOf = new @Nullable Column[headings.width()];
        Arrays.fill(senseOf, HeadingSense.PLAIN);
        mapping.choices().forEach(this::take);
        mapping.questions().forEach(cell -> columnOf[cell] = Column.STATUS);
        counts = CountParts.of(mapping, headings);
        counts.parts().forEach(part -> columnOf[part.cell()] = part.column());
        if (counts.twice().isPresent()) {
            ambiguous = Optional.of(Column.ATTENDANCE);
        }
        present = Arrays.stream(Column.values())
                .filter(this::has)
                .mapToInt(Column::ordinal)
                .toArray();
    }

    public boolean has(Column column) {
        return cellsOf[column.ordinal()].length > 0;
    }

    /** How many columns are known. */
    int recognised() {
        return present.length;
    }

    public int width() {
        return headings.width();
    }

    /**
     * The trimmed cell of each column, by its ordinal; blank when the row does not reach it or it says nothing.
     *
     * @param isMarked whether any cell may hold references or tags of a web page, see {@link Markup#isIn}
     */
    public String[] values(String[] row, boolean isMarked) {
        String[] values = NOTHING_SAID.clone();
        for (int column : present) {
            values[column] = said(row, column, isMarked);
        }
        return values;
    }

    /** The trimmed cell of one column; blank when the row does not reach it or it says nothing. */
    public String value(String[] row, Column column) {
        return said(row, column.ordinal(), true);
    }

    private String said(String[] row, int column, boolean isMarked) {
        List<String> labels = labelsOf.isEmpty() ? null : labelsOf.get(column);
        return labels == null ? firstFilled(row, cellsOf[column], isMarked) : checked(row, cellsOf[column], labels);
    }

    private static String checked(String[] row, int[] cells, List<String> labels) {
        StringJoiner values = new StringJoiner("; ");
        for (int i = 0; i < cells.length; i++) {
            String trimmed = cells[i] < row.length ? Folding.trim(row[cells[i]]) : "";
            if (CheckBoxes.isChecked(trimmed, labels.get(i))) {
                values.add(CheckBoxes.valueOf(trimmed, labels.get(i)));
            }
        }
        return values.toString();
    }

    private static String firstFilled(String[] row, int[] cells, boolean isMarked) {
        for (int cell : cells) {
            String written = cell < row.length ? row[cell] : "";
            String trimmed = Folding.trim(isMarked ? Markup.plain(written) : written);
            if (!Words.isBlank(trimmed)) {
                return trimmed;
            }
        }
        return "";
    }

    /** What a row answers where headings ask whether the activity took place; blank cells answer nothing. */
    public List<StatusAnswer> answers(String[] row) {
        if (mapping.questions().isEmpty()) {
            return List.of();
        }
        List<StatusAnswer> answers = new ArrayList<>();
        for (int cell : mapping.questions()) {
            String trimmed = cell < row.length ? Folding.trim(Markup.plain(row[cell])) : "";
            if (!trimmed.isEmpty()) {
                answers.add(new StatusAnswer(trimmed, mapping.meaning(cell).sense() == HeadingSense.ASKS_HELD));
            }
        }
        return answers;
    }

    /** Whether the row ends before the cell of a column that the header has. */
    public boolean endsBefore(String[] row, Column column) {
        int[] cells = cellsOf[column.ordinal()];
        return cells.length > 0 && cells[0] >= row.length;
    }

    /** The heading of a column as it stands in the file. */
    public String heading(Column column) {
        return has(column) ? shownHeading(cellsOf[column.ordinal()][0]) : column.id();
    }

    /** The column for which two headings stand alike, so that nobody can tell which is meant. */
    public Optional<Column> ambiguous() {
        return ambiguous;
    }

    /** The headings among which nobody can tell which one a column is read from, each once. */
    List<String> rivals(Column column) {
        ColumnChoice choice = mapping.choices().get(column);
        if (choice == null) {
            return counts.twice().stream().toList();
        }
        int best = choice.chosen().get(0);
        return Stream.concat(choice.chosen().stream(), choice.others().stream().filter(other -> mapping.meaning(other)
                        .asWellAs(mapping.meaning(best))))
                .map(this::shownHeading)
                .distinct()
                .toList();
    }

    /** How its counts of people belong together. */
    public CountParts counts() {
        return counts;
    }

    /** Whether no heading counts people. */
    public boolean countsNobody() {
        return mapping.parts().isEmpty()
                && Arrays.stream(Column.values())
                        .noneMatch(column -> column.kind() == Column.Kind.PEOPLE && has(column));
    }

    /** How it was read where it leaves a choice. */
    public List<Decision> decisions(String file) {
        return HeaderDecisions.of(file, this, mapping);
    }

    /** Whether cells have something to say about which heading is read. */
    boolean isContested() {
        return mapping.isContested();
    }

    /** What the heading of a column says of its cells besides. */
    public HeadingSense sense(Column column) {
        return senseOf[column.ordinal()];
    }

    /** The headings that are not read and not about participants. */
    public List<String> unmapped() {
        return IntStream.range(0, headings.width())
                .filter(cell -> !headings.at(cell).isEmpty() && useOf(cell) == HeadingUse.Use.UNKNOWN)
                .mapToObj(this::shownHeading)
                .toList();
    }

    /** The headings of columns about participants. */
    public List<String> personal() {
        return mapping.personal().stream().map(this::shownHeading).toList();
    }

    public boolean hasPersonal() {
        return !mapping.personal().isEmpty();
    }

    /** The headings that mean a column which another heading means better. */
    public List<String> outranked() {
        return outranked.stream().map(this::shownHeading).toList();
    }

    /** What becomes of each heading, in the order of the file. */
    public List<HeadingUse> uses() {
        List<HeadingUse> uses = new ArrayList<>();
        for (int i = 0; i < headings.width(); i++) {
            if (!headings.at(i).isEmpty()) {
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
        if (mapping.personal().contains(cell)) {
            return HeadingUse.Use.PARTICIPANTS;
        }
        return outranked.contains(cell) ? HeadingUse.Use.OUTRANKED : HeadingUse.Use.UNKNOWN;
    }

    /** The headings as they stand in the file. */
    List<String> headings() {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < headings.width(); i++) {
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
        for (int cell : mapping.personal()) {
            if (cell < row.length && !Words.isBlank(Folding.trim(Markup.plain(row[cell])))) {
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
            String trimmed = cell < row.length ? Folding.trim(Markup.plain(row[cell])) : "";
            if (!trimmed.isEmpty()) {
                filled.add(label(cell));
                filled.add(trimmed);
            }
        }
        return filled;
    }

    private List<Integer> byLabel() {
        if (byLabel.isEmpty()) {
            byLabel = IntStream.range(0, headings.width())
                    .boxed()
                    .sorted(Comparator.comparing(this::label))
                    .toList();
        }
        return byLabel;
    }

    /** What tells the cells of a column from all others under any header. */
    private String label(int cell) {
        return columnOf(cell)
                .filter(column -> counts.parts().stream().noneMatch(part -> part.cell() == cell))
                .map(Column::id)
                .orElseGet(() -> Folding.word(headings.at(cell)));
    }

    /**
     * Whether the headings, found among rows, are those of other rows: two or more are known, a date or a count of
     * people among them, and they are not mostly unknown, as the cells of a row are.
     */
    public boolean looksLikeOne() {
        long known = IntStream.range(0, headings.width())
                .filter(cell -> columnOf(cell).isPresent())
                .count();
        boolean dateOrCount = Arrays.stream(present)
                .mapToObj(ordinal -> Column.values()[ordinal].kind())
                .anyMatch(kind -> kind == Column.Kind.DATE || kind == Column.Kind.PEOPLE || kind == Column.Kind.COUNT);
        return present.length > 1 && dateOrCount && known >= unmapped().size();
    }

    /** Whether these headings only put in other words, right below them, what another header says. */
    public boolean explains(Header above) {
        boolean sameCells = IntStream.range(0, headings.width())
                .allMatch(cell -> columnOf(cell).isEmpty() || columnOf(cell).equals(above.columnOf(cell)));
        return sameCells
                && IntStream.range(0, headings.width())
                        .anyMatch(cell -> columnOf(cell).isPresent()
                                && mapping.meaning(cell).origin() == ColumnNames.Origin.WORDS);
    }

    /** Whether every heading that these give a meaning has it in another header too. */
    boolean saysNoMoreThan(Header other) {
        return IntStream.range(0, width()).allMatch(cell -> mapping.meaningAt(cell)
                .map(meaning -> other.mapping
                        .meaningAt(cell)
                        .filter(meaning::saysAsMuchAs)
                        .isPresent())
                .orElse(true));
    }

    /** The heading over each cell, on one line. */
    public String[] onOneLine() {
        return headings.texts().toArray(String[]::new);
    }

    /** Whether cells are these headings again, or one of the lines that they were put together from. */
    public boolean isAgain(String[] cells) {
        return headings.haveLine(cells);
    }

    /** The headings as they were written, whatever they hold. */
    Headings written() {
        return headings;
    }

    /** The heading over a cell; blank where there is none. */
    String headingAt(int cell) {
        return shownHeading(cell);
    }

    boolean isPersonalAt(int cell) {
        return mapping.personal().contains(cell);
    }

    private String shownHeading(int cell) {
        return headings.shown(cell);
    }

    private void take(Column column, ColumnChoice choice) {
        cellsOf[column.ordinal()] =
                choice.chosen().stream().mapToInt(Integer::intValue).toArray();
        senseOf[column.ordinal()] = mapping.meaning(choice.chosen().get(0)).sense();
        choice.chosen().forEach(cell -> columnOf[cell] = column);
        outranked.addAll(choice.others());
        mapping.boxesAt(choice.chosen().get(0)).ifPresent(boxes -> take(column, boxes));
        boolean twice = choice.chosen().size() > 1 && !column.firstFilledWins();
        if (twice || choice.by() == ColumnChoice.Basis.NOTHING) {
            ambiguous = Optional.of(column);
        }
    }

    private void take(Column column, CheckBoxes.Boxes boxes) {
        labelsOf.put(column.ordinal(), boxes.labels());
        cellsOf[column.ordinal()] = IntStream.range(0, boxes.labels().size())
                .map(box -> boxes.from() + box)
                .toArray();
        for (int cell : cellsOf[column.ordinal()]) {
            columnOf[cell] = column;
        }
    }
}
