package org.communitypartners.assessment.intake.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communitypartners.assessment.activity.Disposition;
import org.communitypartners.assessment.activity.QualityNote;

/** What is wrong with the settings and side files of an input folder. */
public final class InputProblems {
    private final Map<String, List<Disposition>> dispositions = new LinkedHashMap<>();
    private final List<QualityNote> notes = new ArrayList<>();

    void dispose(Disposition disposition) {
        dispositions
                .computeIfAbsent(disposition.file(), any -> new ArrayList<>())
                .add(disposition);
    }

    public void note(QualityNote note) {
        notes.add(note);
    }

    /** File by file in the order of their reading, line by line. */
    public List<Disposition> dispositions() {
        return dispositions.values().stream()
                .flatMap(ofFile -> ofFile.stream().sorted(Comparator.comparingLong(Disposition::line)))
                .toList();
    }

    public List<QualityNote> notes() {
        return List.copyOf(notes);
    }
}
