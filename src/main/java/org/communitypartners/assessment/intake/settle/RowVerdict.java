package org.communitypartners.assessment.intake.settle;

import java.time.LocalDate;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.intake.date.DateReading;
import org.communitypartners.assessment.intake.row.RowReading;
import org.communitypartners.assessment.intake.value.Folding;
import org.communitypartners.assessment.intake.value.Identifier;
import org.jspecify.annotations.Nullable;

/** One row of a source and whether it stands, as far as that is known. Mutable while its source is settled. */
public final class RowVerdict {
    private RowReading row;
    private @Nullable Reason verdict;
    private String because = "";
    private String idKey;
    private boolean part;
    private @Nullable NaturalKey key;

    RowVerdict(RowReading row) {
        this.row = row;
        if (row instanceof RowReading.Bad bad) {
            verdict = bad.reason();
            because = bad.because();
        } else if (row instanceof RowReading.Aside aside) {
            verdict = aside.reason();
            because = aside.because();
        }
        idKey = Folding.upper(idOf(row));
    }

    private static String idOf(RowReading row) {
        if (row instanceof RowReading.Good good) {
            return good.activity().id();
        }
        return row instanceof RowReading.Bad bad ? bad.key().id() : "";
    }

    /** The activity id, whose case does not matter; blank without one. */
    String idKey() {
        return idKey;
    }

    /** Leaves out zeros in front of an id of digits, which spreadsheets leave out too. */
    void forgetZeros() {
        idKey = Identifier.withoutZeros(idKey);
    }

    /** Makes the row a part of an activity that another row tells: it stands, and is told there. */
    void join() {
        part = true;
    }

    /** Whether another row tells its activity. */
    boolean isPart() {
        return part;
    }

    /** The day of a row that can be read. */
    LocalDate date() {
        return good().activity().date();
    }

    /** The partner of a row that can be read. */
    String partnerKey() {
        return good().activity().partner().key();
    }

    /** Where the row stands in its file, for messages. */
    String place() {
        return "line " + row.line();
    }

    public RowReading row() {
        return row;
    }

    /** The natural key of a row that can be read, once its day is settled. */
    NaturalKey key(NaturalKey.Maker keys) {
        NaturalKey made = key;
        if (made == null) {
            made = keys.of(good().activity());
            key = made;
        }
        return made;
    }

    /** The row, which must be one that can be read. */
    RowReading.Good good() {
        return (RowReading.Good) row;
    }

    /** Why the row does not stand; null while it does. */
    @Nullable
    Reason verdict() {
        return verdict;
    }

    /** What the verdict rests on, for its message. */
    String because() {
        return because;
    }

    /** Whether the row counts, as far as is known. */
    boolean stands() {
        return verdict == null;
    }

    /** Whether the row can be read, whether or not another has taken its place. */
    boolean readable() {
        return verdict == null || (row instanceof RowReading.Good && !verdict.rejected());
    }

    /** Whether somebody must mend the row. */
    public boolean rejected() {
        return verdict != null && verdict.rejected();
    }

    /** Takes what the date cell says, now that the file has told more. */
    void date(DateReading known) {
        if (row instanceof RowReading.Good good) {
            row = good.with(known);
        } else if (row instanceof RowReading.Bad bad) {
            row = bad.with(known);
        }
    }

    void settle(RowReading.Good settled) {
        row = settled;
    }

    public void drop(Reason reason, String basis) {
        verdict = reason;
        because = basis;
    }
}
