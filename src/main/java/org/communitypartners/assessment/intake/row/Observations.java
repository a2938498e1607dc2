package org.communitypartners.assessment.intake.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communitypartners.assessment.activity.DecisionKind;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.QualityNote.Kind;
import org.communitypartners.assessment.intake.header.Column;
import org.communitypartners.assessment.intake.header.Header;
import org.communitypartners.assessment.intake.value.PersonalData;
import org.communitypartners.assessment.intake.value.Shortened;

/**
 * Counts what is worth telling about the headers and rows of a source, so that a thing seen a thousand times is told
 * once.
 */
public final class Observations {
    /** A column with more different unknown words than this is named once for all the others. */
    private static final int MOST_VALUES = 100;

    private static final String OTHERS = "\u2026";

    private final Map<Key, Seen> seen = new LinkedHashMap<>();
    private final Map<Column, Integer> valuesOf = new HashMap<>();
    private final Map<String, Integer> differing = new HashMap<>();

    private record Key(Kind kind, String subject, String value) {}

    private static final class Seen {
        private final String firstFile;
        private final long firstLine;
        private String lastFile = "";
        private int files;
        private int rows;

        Seen(String file, long line) {
            firstFile = file;
            firstLine = line;
        }

        void in(String file, int more) {
            rows += more;
            if (!file.equals(lastFile)) {
                lastFile = file;
                files++;
            }
        }
    }

    /** What is noteworthy about a header: columns that are left out, and counts that are not there. */
    public void header(String file, Header header, List<String> nearestCounts) {
        header.unmapped().forEach(heading -> see(new Key(Kind.UNMAPPED_COLUMN, heading, ""), file, 0, 0));
        header.outranked().forEach(heading -> see(new Key(Kind.DUPLICATE_HEADING, heading, ""), file, 0, 0));
        header.personal().forEach(heading -> see(new Key(Kind.PERSONAL_DATA, heading, heading), file, 0, 0));
        if (header.countsNobody()) {
            String nearest = nearestCounts.isEmpty() ? "" : nearestCounts.get(0);
            see(new Key(Kind.NO_COUNT_COLUMN, file, nearest), file, 0, 0);
        }
    }

    /** An unknown word in a column. */
    void unknown(RowCells row, Column column, String value) {
        Key key = new Key(Kind.UNKNOWN_VALUE, column.id(), value);
        boolean known = seen.containsKey(key);
        if (!known && valuesOf.merge(column, 1, Integer::sum) > MOST_VALUES) {
            key = new Key(Kind.UNKNOWN_VALUE, column.id(), OTHERS);
        }
        see(key, row.file(), row.line(), 1);
    }

    /** Several values where one is expected. */
    void several(RowCells row, Column column, String value) {
        see(new Key(Kind.SEVERAL_VALUES, column.id(), value), row.file(), row.line(), 1);
    }

    /** A status that calls off what people came to. */
    void heldAfterAll(RowCells row, String value) {
        see(new Key(Kind.PLAUSIBILITY, Column.STATUS.id(), value), row.file(), row.line(), 1);
    }

    /** A total that is not the sum of its parts; the total counts. */
    void differs(RowCells row, String total, int people, int parts) {
        boolean told = differing.merge(row.file(), 1, Integer::sum) <= MOST_VALUES;
        String value = told ? "Line " + row.line() + ": the count is " + people + ", its parts are " + parts : OTHERS;
        see(new Key(Kind.PARTS_DIFFER, total, value), row.file(), row.line(), 1);
    }

    /** Personal data in free text. */
    void masked(RowCells row, Column column) {
        see(new Key(Kind.PERSONAL_DATA, column.id(), ""), row.file(), row.line(), 1);
    }

    /** A row that fills a column about participants. */
    void personal(RowCells row, String heading) {
        see(new Key(Kind.PERSONAL_DATA, heading, heading), row.file(), row.line(), 1);
    }

    public List<QualityNote> notes() {
        List<QualityNote> notes = new ArrayList<>();
        seen.forEach((key, found) -> notes.add(
                new QualityNote(key.kind(), found.firstFile, found.firstLine, key.subject(), sentence(key, found))));
        return notes;
    }

    private void see(Key key, String file, long line, int rows) {
        seen.computeIfAbsent(key, any -> new Seen(file, line)).in(file, rows);
    }

    private static String sentence(Key key, Seen found) {
        String rows = count(found.rows, "row") + (found.files > 1 ? " of " + count(found.files, "file") : "");
        String files = found.files > 1 ? " of " + count(found.files, "file") : "";
        return switch (key.kind()) {
            case UNMAPPED_COLUMN ->
                "The column \"" + key.subject() + "\"" + files
                        + " is not read. If it means one of ours, say so in columns.csv.";
            case DUPLICATE_HEADING ->
                "The column \"" + key.subject() + "\"" + files
                        + " is not read, because another heading names the same column better.";
            case NO_COUNT_COLUMN ->
                "No column of " + key.subject() + " counts people"
                        + (key.value().isEmpty()
                                ? "; its activities are counted, its contacts are missing."
                                : "; nearest: " + key.value() + ". If that is the count, add to "
                                        + DecisionKind.COLUMN_CHOICE.overrule(Column.ATTENDANCE.id(), key.value()));
            case SEVERAL_VALUES ->
                shown(key) + " in " + rows
                        + (key.subject().equals(Column.TARGET_AGE.id())
                                ? " names several; it is read as GENERAL."
                                : " names something that is no known language; it is read as the known ones. Correct"
                                        + " it.");
            case PLAUSIBILITY ->
                shown(key) + " in " + rows + " says that nothing took place, but "
                        + (found.rows == 1 ? "the row counts people; it is" : "the rows count people; they are")
                        + " read as HELD. Correct the status or the count.";
            case PARTS_DIFFER ->
                (key.value().equals(OTHERS) ? "In " + rows + " more the count is not what its parts are" : key.value())
                        + ". The count stands. Correct what is wrong.";
            case UNKNOWN_VALUE -> shown(key) + " in " + rows + " is no known " + key.subject() + reading(key.subject());
            default ->
                key.value().isEmpty()
                        ? "E-mail addresses, phone numbers or identity numbers in the " + key.subject() + " of " + rows
                                + " were masked. Remove them from the log."
                        : "The column \"" + key.subject() + "\" is about participants and is not read; " + rows
                                + (found.rows == 1 ? " fills it." : " fill it.") + " Remove it from the export.";
        };
    }

    private static String shown(Key key) {
        return key.value().equals(OTHERS) ? "Other words" : '"' + PersonalData.mask(Shortened.of(key.value())) + '"';
    }

    /** How an unknown word of a column is read, and what to do. */
    private static String reading(String column) {
        return switch (Column.named(column).orElseThrow()) {
            case STATUS -> "; it is read as HELD. Correct it if the activity did not take place.";
            case COUNT_METHOD -> "; the count is read as counted. Correct it if it is an estimate.";
            case LIBRARY_CONTRIBUTED -> "; it is read as yes. Correct it if the library did not contribute.";
            case ACTIVITY_CLASS -> "; it is read as UNCLASSIFIED. Correct it.";
            case PARTNER_TYPE -> "; the row names no type. Correct it, or say in partner-types.csv what it means.";
            case ACTIVITY_ID ->
                "; a spreadsheet spoilt it, so that the activity is told by its date, partner, title and outlet. Format"
                        + " the column as text and export again.";
            case LANGUAGE -> "; it is shown as written. Correct it if it is misspelt.";
            default -> "; it is read as unknown. Correct it.";
        };
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
