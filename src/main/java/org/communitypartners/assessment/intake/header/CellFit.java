package org.communitypartners.assessment.intake.header;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.communitypartners.assessment.intake.date.DateReader;
import org.communitypartners.assessment.intake.date.DateReading;
import org.communitypartners.assessment.intake.value.Ages;
import org.communitypartners.assessment.intake.value.Folding;
import org.communitypartners.assessment.intake.value.NumberReader;
import org.communitypartners.assessment.intake.value.NumberReading;
import org.communitypartners.assessment.intake.value.PartnerTypes;
import org.communitypartners.assessment.intake.value.Words;

/**
 * How well the cells below a heading fit a column: dates that read, counts that read, words that are known, names that
 * vary.
 */
final class CellFit {
    private final List<String[]> rows;
    private final boolean known;
    private final String library;
    private final PartnerTypes types;
    private final DateReader dates = new DateReader();

    /**
     * Looks at rows.
     *
     * @param rows some rows below a header
     * @param known whether these are the rows that there are; otherwise they have not been read yet
     * @param library the library's own name, which is no partner; blank when it is not known
     * @param types the kinds of partner
     */
    CellFit(List<String[]> rows, boolean known, String library, PartnerTypes types) {
        this.rows = rows;
        this.known = known;
        this.library = Folding.name(library);
        this.types = types;
    }

    /**
     * What stands below a heading.
     *
     * @param filled how many cells say something
     * @param reads how many of them the column can read
     * @param names how many different names stand there, the library's own apart
     */
    record Found(int filled, int reads, int names) {

        /** Whether most of what stands there can be read, and says more than one thing where it should. */
        boolean fits(Column column) {
            boolean readable = filled > 0 && 2 * reads >= filled;
            boolean varies = column != Column.PARTNER || names > 1 || (filled == 1 && names == 1);
            return readable && varies;
        }
    }

    /** What the cells below a heading say as cells of a column. */
    Found of(int cell, Column column) {
        Predicate<String> readable = readable(column);
        int filled = 0;
        int reads = 0;
        Set<String> names = new HashSet<>();
        for (String text : cells(cell)) {
            if (!Words.isBlank(text)) {
                filled++;
                reads += readable.test(text) ? 1 : 0;
                names.add(Folding.name(text));
            }
        }
        names.remove(library);
        return new Found(filled, reads, names.size());
    }

    /** Whether two headings stand over the same cells in every row. */
    boolean same(int one, int other) {
        return !rows.isEmpty() && cells(one).equals(cells(other));
    }

    /** Whether the cells of neighbouring columns say nothing but their labels, and some do; so while nobody knows. */
    boolean areBoxes(int from, List<String> labels) {
        boolean anyChecked = false;
        for (int i = 0; i < labels.size(); i++) {
            for (String cell : cells(from + i)) {
                if (CheckBoxes.isChecked(cell, labels.get(i))) {
                    anyChecked = true;
                } else if (!CheckBoxes.isUnchecked(cell)) {
                    return false;
                }
            }
        }
        return anyChecked || !known;
    }

    private List<String> cells(int cell) {
        List<String> cells = new ArrayList<>(rows.size());
        for (String[] row : rows) {
            cells.add(cell < row.length ? Folding.trim(row[cell]) : "");
        }
        return cells;
    }

    private Predicate<String> readable(Column column) {
        return switch (column.kind()) {
            case DATE -> text -> !(dates.read(text) instanceof DateReading.Unreadable);
            case PEOPLE, COUNT ->
                text -> isNumber(new NumberReader('.').count(text), new NumberReader(',').count(text));
            case NUMBER ->
                text -> Character.isDigit(text.charAt(0))
                        || isNumber(new NumberReader('.').amount(text), new NumberReader(',').amount(text));
            case CODE -> words(column);
            case TEXT, TIME -> column == Column.PARTNER ? CellFit::hasLetters : text -> true;
        };
    }

    private Predicate<String> words(Column column) {
        return switch (column) {
            case PARTNER_TYPE -> text -> types.named(text).isPresent();
            case ACTIVITY_CLASS -> text -> Words.CLASS.meaningOf(text).isPresent();
            case LOCATION_MODE -> text -> Words.MODE.meaningOf(text).isPresent();
            case TARGET_AGE -> text -> Ages.read(text).age().isPresent();
            case COUNT_METHOD -> text -> Words.ESTIMATED.meaningOf(text).isPresent();
            case STATUS -> text -> Words.STATUS.meaningOf(text).isPresent();
            case LIBRARY_CONTRIBUTED -> text -> Words.YES_NO.meaningOf(text).isPresent();
            default -> text -> true;
        };
    }

    private static boolean isNumber(NumberReading one, NumberReading other) {
        return !(one instanceof NumberReading.Fault) || !(other instanceof NumberReading.Fault);
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
