package org.communitypartners.assessment.report.part;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.communitypartners.assessment.measure.figure.SprLine;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Format;
import org.communitypartners.assessment.report.model.Gap;
import org.jspecify.annotations.Nullable;

/** A series as cells of a table. */
public final class SprRow {

    /** The header of the column that names partners. */
    public static final String PARTNERS = "Partners";

    public static final List<Column> COLUMNS = List.of(
            Column.words("Series", 40),
            Column.words("Class", 24),
            Column.summed("Sessions"),
            Column.numbers("Average length (minutes)"),
            Column.numbers("Average attendance"),
            Column.summed("Total attendance (people)"),
            Column.words("Audience", 24),
            Column.words(PARTNERS, 44));

    private SprRow() {}

    public static List<Column> columnsWithGrant() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("Grant", 20));
        columns.addAll(COLUMNS);
        return columns;
    }

    public static List<Cell> of(SprLine line) {
        return List.of(
                Cell.text(line.series()),
                Cell.text(classes(line)),
                Cell.count(line.sessions()),
                average(line.averageMinutes()),
                average(line.averageAttendance()),
                Cell.count(line.totalAttendance()),
                Cell.text(line.audience()),
                Cell.text(line.partnerNames()));
    }

    private static String classes(SprLine line) {
        return line.classes().stream().map(one -> Words.label(one.name())).collect(Collectors.joining(", "));
    }

    /** A series of which it may not be told how many came. */
    public static List<Cell> withoutPeople(SprLine line) {
        List<Cell> cells = new ArrayList<>(of(line));
        for (int i = 0; i < cells.size(); i++) {
            if (COLUMNS.get(i).header().contains("ttendance")) {
                cells.set(i, Cell.blank(Gap.SUPPRESSED));
            }
        }
        return cells;
    }

    private static Cell average(@Nullable BigDecimal value) {
        return value == null ? Cell.blank(Gap.NO_DENOMINATOR) : Cell.amount(value, Format.DECIMAL);
    }
}
