package org.communitypartners.assessment.intake.row;

import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.Decision;
import org.communitypartners.assessment.activity.Disposition;
import org.communitypartners.assessment.activity.FileAccount;
import org.communitypartners.assessment.activity.NameKind;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.Term;
import org.communitypartners.assessment.intake.folder.FileReading;

/** Takes what became of a source, once it is settled: its files in their order, their rows by line. */
public interface SourceResult {

    /** How a name is written, in the order in which names are met; called for rows that are read, standing or not. */
    void met(NameKind kind, Term name);

    /** A row that stands. */
    void counted(Activity activity);

    /** A row or file that does not count. */
    void disposed(Disposition disposition);

    /** How something was read that could mean more than one thing. */
    void decided(Decision decision);

    /** Something that a person should know. */
    void noted(QualityNote note);

    /** The account of a file, after its rows. */
    void accounted(FileAccount account);

    /** How a file was read, after its account; only a check wants to know. */
    default void described(FileReading reading) {}
}
