package org.communitypartners.assessment.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.QualityNote.Kind;

/** Counts what is worth telling about the rows of a source, so that a thing seen a thousand times is told once. */
final class Observations {
    private final Map<Key, Seen> seen = new LinkedHashMap<>();

    private record Key(Kind kind, String file, String subject, String value) {}

    private record Seen(long line, int times) {}

    /** An unknown word in a column of a file. */
    void unknown(String file, long line, Column column, String value) {
        see(new Key(Kind.UNKNOWN_VALUE, file, column.id(), value), line);
    }

    /** Several values where one is expected. */
    void several(String file, long line, Column column, String value) {
        see(new Key(Kind.SEVERAL_VALUES, file, column.id(), value), line);
    }

    /** Personal data in free text. */
    void masked(String file, long line, Column column) {
        see(new Key(Kind.PERSONAL_DATA, file, column.id(), ""), line);
    }

    private void see(Key key, long line) {
        seen.merge(key, new Seen(line, 1), (before, now) -> new Seen(before.line(), before.times() + 1));
    }

    List<QualityNote> notes() {
        List<QualityNote> notes = new ArrayList<>();
        seen.forEach((key, times) -> notes.add(
                new QualityNote(key.kind(), key.file(), times.line(), key.subject(), sentence(key, times.times()))));
        return notes;
    }

    private static String sentence(Key key, int times) {
        String value = PersonalData.mask(Shortened.of(key.value()));
        String rows = times == 1 ? "1 row" : times + " rows";
        return switch (key.kind()) {
            case UNKNOWN_VALUE ->
                "\"" + value + "\" in " + rows + " is no known " + key.subject()
                        + "; it is read as unknown. Correct it, or say what it means.";
            case SEVERAL_VALUES ->
                "\"" + value + "\" in " + rows + " names several; it is read as "
                        + (key.subject().equals(Column.TARGET_AGE.id()) ? "GENERAL" : "unknown") + ".";
            default ->
                "E-mail addresses, phone numbers or identity numbers in the " + key.subject() + " of " + rows
                        + " were masked. Remove them from the log.";
        };
    }
}
