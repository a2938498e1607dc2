package org.communitypartners.assessment.intake.row;

import org.communitypartners.assessment.activity.Reason;

/** A row cannot be read. Carries what a message needs; costs no stack trace, since bad rows are ordinary. */
public final class RowFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String column;
    private final String value;
    private final String because;

    public RowFault(Reason reason, String column, String value) {
        this(reason, column, value, "");
    }

    public RowFault(Reason reason, String column, String value, String because) {
        super(reason.id(), null, false, false);
        this.reason = reason;
        this.column = column;
        this.value = value;
        this.because = because;
    }

    public Reason reason() {
        return reason;
    }

    /** The heading of the column at fault, or blank. */
    public String column() {
        return column;
    }

    /** What the fault is, where the reason leaves it open; or blank. */
    public String because() {
        return because;
    }

    /** The value at fault, or blank. */
    public String value() {
        return value;
    }
}
