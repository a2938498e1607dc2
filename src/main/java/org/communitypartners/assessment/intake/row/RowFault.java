package org.communitypartners.assessment.intake.row;

import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.intake.csv.Fault;

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

    /** Why a record with a fault does not count. */
    public static RowFault of(Fault fault) {
        return switch (fault) {
            case NONE -> throw new IllegalArgumentException("A sound record has no fault to tell");
            case BAD_CHARACTER -> new RowFault(Reason.BAD_CHARACTER, "", "");
            case NUL_CHARACTER ->
                new RowFault(
                        Reason.BAD_CHARACTER,
                        "",
                        "",
                        "The row has NUL characters in it: what stood there is lost. Export the file again, or type the"
                                + " row anew.");
            case CUT_SHORT ->
                new RowFault(
                        Reason.BAD_CHARACTER,
                        "",
                        "",
                        "The file ends here: to its end only NUL characters follow, as a crash while saving leaves"
                                + " them. The rows above stand; export the file again for what is missing.");
            case UNTERMINATED_QUOTE -> new RowFault(Reason.UNTERMINATED_QUOTE, "", "");
        };
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
