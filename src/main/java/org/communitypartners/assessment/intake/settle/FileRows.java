package org.communitypartners.assessment.intake.settle;

import java.util.ArrayList;
import java.util.List;
import org.communitypartners.assessment.intake.folder.ActivityFile;
import org.communitypartners.assessment.intake.header.FileForm;
import org.communitypartners.assessment.intake.row.RowReading;
import org.communitypartners.assessment.intake.value.Identifier;
import org.jspecify.annotations.Nullable;

/** The rows of one file of a source, in their order, with how the file is read. Mutable while its source is settled. */
public final class FileRows {
    private final ActivityFile file;
    private final FileForm form;
    private final List<RowVerdict> rows = new ArrayList<>();
    private final List<RowVerdict> zeroLed = new ArrayList<>();
    private FileDates dates = new FileDates();
    private DatesFound dating = DatesFound.NONE;
    private @Nullable FileKeys keys;

    public FileRows(ActivityFile file, FileForm form) {
        this.file = file;
        this.form = form;
    }

    ActivityFile file() {
        return file;
    }

    FileForm form() {
        return form;
    }

    public List<RowVerdict> rows() {
        return rows;
    }

    /** Adds the next row. */
    public void add(RowReading row) {
        RowVerdict verdict = new RowVerdict(row);
        rows.add(verdict);
        if (Identifier.isZeroLed(verdict.idKey())) {
            zeroLed.add(verdict);
        }
        dates.see(row.date());
    }

    /** Whether it has ids that are numbers with zeros in front, which only the whole source can tell apart. */
    public boolean hasZeroLedIds() {
        return !zeroLed.isEmpty();
    }

    /** The rows whose ids are numbers with zeros in front. */
    List<RowVerdict> zeroLed() {
        return zeroLed;
    }

    /** What its date cells say. */
    FileDates dates() {
        return dates;
    }

    /** Counts anew what its date cells say, now that dates without a year have one. */
    void countDatesAgain() {
        FileDates counted = new FileDates();
        rows.forEach(row -> counted.see(row.row().date()));
        dates = counted;
    }

    /** How its dates are read. */
    DatesFound dating() {
        return dating;
    }

    void dating(DatesFound found) {
        dating = found;
    }

    /** What its rows can be told by, once their days are settled; its own duplicates are settled when first asked. */
    public FileKeys keys(SourceIds ids) {
        FileKeys made = keys;
        if (made == null) {
            made = FileKeys.of(this, ids);
            keys = made;
        }
        return made;
    }
}
