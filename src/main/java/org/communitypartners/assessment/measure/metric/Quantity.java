package org.communitypartners.assessment.measure.metric;

import static org.communitypartners.assessment.measure.metric.Input.Kind.HUNDREDTHS;
import static org.communitypartners.assessment.measure.metric.Input.Kind.PEOPLE;
import static org.communitypartners.assessment.measure.metric.Input.Kind.ROWS;
import static org.communitypartners.assessment.measure.metric.Input.Kind.THINGS;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.communitypartners.assessment.activity.SummedColumn;
import org.jspecify.annotations.Nullable;

/**
 * What is added up over the rows of a place and window. Every quantity is a sum, so tallies merge by addition.
 *
 * <p>Hours and money are in hundredths. A {@code _KNOWN} counts rows that give the value, an {@code _ESTIMATED} those
 * of them that are estimates. Rows are counted for what is known; activities, of which a row may stand for several, for
 * what was done.
 */
public enum Quantity implements Input {
    /** Held rows of a class. */
    HELD_PROGRAM(ROWS),
    HELD_OUTREACH(ROWS),
    HELD_ONE_TO_ONE(ROWS),
    HELD_SELF_DIRECTED(ROWS),
    HELD_PARTNER_MEETING(ROWS),
    HELD_RECORDING(ROWS),
    HELD_UNCLASSIFIED(ROWS),
    CANCELLED(ROWS),
    /** Held rows in which the partner took part without leading. */
    TOOK_PART(ROWS),
    /** The activities that the held rows of a class stand for. */
    SESSIONS_PROGRAM(ROWS),
    SESSIONS_OUTREACH(ROWS),
    SESSIONS_ONE_TO_ONE(ROWS),
    SESSIONS_SELF_DIRECTED(ROWS),
    SESSIONS_PARTNER_MEETING(ROWS),
    SESSIONS_RECORDING(ROWS),
    SESSIONS_UNCLASSIFIED(ROWS),

    CONTACTS(PEOPLE),
    CONTACTS_KNOWN(ROWS),
    CONTACTS_ESTIMATED(ROWS),
    /** The contacts of estimated rows, not their number. */
    CONTACTS_OF_ESTIMATED(CONTACTS),
    PROGRAM_CONTACTS(PEOPLE),
    PROGRAM_CONTACTS_KNOWN(ROWS),
    PROGRAM_CONTACTS_ESTIMATED(ROWS),
    /** The activities of program rows with known contacts. */
    PROGRAM_SESSIONS_COUNTED(ROWS),
    EXPOSED(PEOPLE),
    EXPOSED_KNOWN(ROWS),
    EXPOSED_ESTIMATED(ROWS),
    ENGAGED(PEOPLE),
    ENGAGED_KNOWN(ROWS),
    ENGAGED_ESTIMATED(ROWS),
    NEW_PARTICIPANTS(PEOPLE, SummedColumn.NEW_PARTICIPANTS),
    NEW_PARTICIPANTS_KNOWN(ROWS),
    NEW_PARTICIPANTS_ESTIMATED(ROWS),
    CARDS(PEOPLE, SummedColumn.CARDS_ISSUED),
    CARDS_KNOWN(ROWS),
    CARDS_ESTIMATED(ROWS),
    MATERIALS(THINGS, SummedColumn.MATERIALS_GIVEN),
    MATERIALS_KNOWN(ROWS),
    MATERIALS_ESTIMATED(ROWS),
    REFERRALS(PEOPLE, SummedColumn.REFERRALS),
    REFERRALS_KNOWN(ROWS),
    REFERRALS_ESTIMATED(ROWS),
    STAFF_HOURS(HUNDREDTHS, SummedColumn.STAFF_HOURS),
    STAFF_HOURS_KNOWN(ROWS),
    STAFF_HOURS_ESTIMATED(ROWS),
    PARTNER_HOURS(HUNDREDTHS, SummedColumn.PARTNER_HOURS),
    PARTNER_HOURS_KNOWN(ROWS),
    PARTNER_HOURS_ESTIMATED(ROWS),
    IN_KIND(HUNDREDTHS, SummedColumn.IN_KIND_VALUE),
    IN_KIND_KNOWN(ROWS),
    IN_KIND_ESTIMATED(ROWS),

    /** Over OUTREACH rows with both engaged and exposed. */
    BOTH_ENGAGED(ENGAGED),
    BOTH_EXPOSED(EXPOSED),
    BOTH_EXPOSED_ESTIMATED(ROWS),
    BOTH_KNOWN(ROWS),
    /** Over rows with contacts and staff hours above zero. */
    STAFFED_CONTACTS(CONTACTS),
    STAFFED_HOURS(HUNDREDTHS),
    STAFFED_ESTIMATED(ROWS),
    STAFFED_KNOWN(ROWS),
    /** Over OUTREACH rows with both cards and engaged. */
    CARDED_CARDS(CARDS),
    CARDED_ENGAGED(ENGAGED),
    CARDED_ESTIMATED(ROWS),
    CARDED_KNOWN(ROWS),
    /** Over rows with both partner and staff hours. */
    SHARED_PARTNER_HOURS(HUNDREDTHS),
    SHARED_STAFF_HOURS(HUNDREDTHS),
    SHARED_ESTIMATED(ROWS),
    SHARED_KNOWN(ROWS),

    PLS_600(ROWS),
    PLS_601(ROWS),
    PLS_602(ROWS),
    PLS_603(ROWS),
    PLS_604(ROWS),
    PLS_605(ROWS),
    PLS_606(ROWS),
    PLS_607(ROWS),
    PLS_608(ROWS),
    PLS_610(PROGRAM_CONTACTS),
    PLS_610_ESTIMATED(ROWS),
    PLS_611(PROGRAM_CONTACTS),
    PLS_611_ESTIMATED(ROWS),
    PLS_612(PROGRAM_CONTACTS),
    PLS_612_ESTIMATED(ROWS),
    PLS_613(PROGRAM_CONTACTS),
    PLS_613_ESTIMATED(ROWS),
    PLS_614(PROGRAM_CONTACTS),
    PLS_614_ESTIMATED(ROWS),
    PLS_615(PROGRAM_CONTACTS),
    PLS_615_ESTIMATED(ROWS),
    PLS_616(PROGRAM_CONTACTS),
    PLS_616_ESTIMATED(ROWS),
    PLS_617(PROGRAM_CONTACTS),
    PLS_617_ESTIMATED(ROWS),
    PLS_618(PROGRAM_CONTACTS),
    PLS_618_ESTIMATED(ROWS),

    /** What of the contacts belongs to the other languages of the same activities, in parts of a contact. */
    CONTACTS_OF_OTHER_LANGUAGES(CONTACTS);

    /** A contact can be divided by up to ten languages without a rest. */
    public static final long PARTS_OF_A_CONTACT = 2520;

    private static final Quantity[] ALL = values();
    private static final Quantity[] OF_COLUMNS =
            Arrays.stream(SummedColumn.values()).map(Quantity::summing).toArray(Quantity[]::new);

    private final Kind kind;
    private final @Nullable Quantity whole;
    private final @Nullable SummedColumn column;

    /** A quantity by itself. */
    Quantity(Kind kind) {
        this(kind, null, null);
    }

    /** A column that is added up, to be followed by its known and its estimated rows. */
    Quantity(Kind kind, SummedColumn column) {
        this(kind, null, column);
    }

    /** A part of a count of people that is published. */
    Quantity(Quantity whole) {
        this(PEOPLE, whole, null);
    }

    Quantity(Kind kind, @Nullable Quantity whole, @Nullable SummedColumn column) {
        this.kind = kind;
        this.whole = whole;
        this.column = column;
    }

    /** The sum of a column. */
    public static Quantity of(SummedColumn column) {
        return OF_COLUMNS[column.ordinal()];
    }

    private static Quantity summing(SummedColumn column) {
        return Arrays.stream(ALL)
                .filter(quantity -> quantity.column == column)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No quantity adds up the column " + column));
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Optional<Input> people() {
        return kind == PEOPLE ? Optional.of(whole == null ? this : whole) : Optional.empty();
    }

    @Override
    public boolean isDistinct() {
        return false;
    }

    @Override
    public OptionalLong of(Subject subject) {
        return OptionalLong.of(subject.cell().get(this));
    }

    /** How many there are. */
    static final int COUNT = ALL.length;

    /** The rows that give the value of this sum; they follow it. */
    public Quantity known() {
        return ALL[ordinal() + 1];
    }

    /** The rows that give the value of this sum as an estimate; they follow those that give it. */
    public Quantity estimated() {
        return ALL[ordinal() + 2];
    }

    /** The estimated rows of a sum of attendance for the PLS crosswalk; each of those sums is followed by its own. */
    public Quantity estimatedRows() {
        return ALL[ordinal() + 1];
    }
}
