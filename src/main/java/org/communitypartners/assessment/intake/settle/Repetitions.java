package org.communitypartners.assessment.intake.settle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.QualityNote.Kind;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.intake.row.RowReading;

/** Finds files of a settled source that repeat an older one entirely. */
public final class Repetitions {
    private final List<FileRows> files;

    public Repetitions(List<FileRows> files) {
        this.files = files;
    }

    public List<QualityNote> notes() {
        List<QualityNote> notes = new ArrayList<>();
        for (FileRows older : files) {
            for (FileRows newer : files) {
                if (repeats(newer, older)) {
                    String name = newer.file().name();
                    notes.add(new QualityNote(
                            Kind.PLAUSIBILITY,
                            name,
                            0,
                            name,
                            "The file " + name + " repeats the file "
                                    + older.file().name() + " entirely; nothing counts twice. Remove one of them."));
                }
            }
        }
        return notes;
    }

    /** Only a file all of whose rows the newer one took over is worth the comparison. */
    private static boolean repeats(FileRows newer, FileRows older) {
        String name = newer.file().name();
        Set<List<String>> left = new HashSet<>();
        for (RowVerdict row : older.rows()) {
            if (row.row() instanceof RowReading.Good && row.verdict() != Reason.DUPLICATE) {
                if (row.verdict() != Reason.SUPERSEDED || !row.because().equals(name)) {
                    return false;
                }
                left.add(cells(row));
            }
        }
        if (left.isEmpty()) {
            return false;
        }
        for (RowVerdict row : newer.rows()) {
            if (row.row() instanceof RowReading.Good && row.verdict() != Reason.DUPLICATE && !left.remove(cells(row))) {
                return false;
            }
        }
        return left.isEmpty();
    }

    private static List<String> cells(RowVerdict row) {
        return row.row().file().header().comparable(row.row().cells());
    }
}
