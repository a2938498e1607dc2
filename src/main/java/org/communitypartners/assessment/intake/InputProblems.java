package org.communitypartners.assessment.intake;

import java.util.ArrayList;
import java.util.List;
import org.communitypartners.assessment.activity.Disposition;
import org.communitypartners.assessment.activity.QualityNote;

/** What is wrong with the settings and side files of an input folder. */
final class InputProblems {
    private final List<Disposition> dispositions = new ArrayList<>();
    private final List<QualityNote> notes = new ArrayList<>();

    void dispose(Disposition disposition) {
        dispositions.add(disposition);
    }

    void note(QualityNote note) {
        notes.add(note);
    }

    List<Disposition> dispositions() {
        return List.copyOf(dispositions);
    }

    List<QualityNote> notes() {
        return List.copyOf(notes);
    }
}
