package org.communitypartners.assessment.measure.metric;

import java.util.function.ToLongFunction;

/** How a metric is computed from the work of one place in one window. */
@FunctionalInterface
public interface Formula {
    Value evaluate(Subject subject);

    /** The number of held activities. */
    static Formula held() {
        return subject -> Value.of(subject.cell().held());
    }

    /** A number of rows. */
    static Formula count(Quantity rows) {
        return subject -> Value.of(subject.cell().get(rows));
    }

    /** A sum with the rows that give it; the two quantities after the sum are its known and its estimated rows. */
    static Formula sum(Quantity quantity, ToLongFunction<Cell> of) {
        Quantity known = Quantity.values()[quantity.ordinal() + 1];
        Quantity estimated = Quantity.values()[quantity.ordinal() + 2];
        boolean hundredths =
                quantity == Quantity.STAFF_HOURS || quantity == Quantity.PARTNER_HOURS || quantity == Quantity.IN_KIND;
        return subject -> {
            Cell cell = subject.cell();
            return Value.sum(
                    cell.get(quantity), hundredths, cell.get(known), of.applyAsLong(cell), cell.get(estimated) > 0);
        };
    }

    /** A sum over a sum. */
    static Formula rate(Quantity numerator, Quantity denominator, Quantity estimated) {
        return scaled(1, numerator, denominator, estimated);
    }

    /** So many times a sum over a sum. */
    static Formula scaled(long factor, Quantity numerator, Quantity denominator, Quantity estimated) {
        return subject -> {
            Cell cell = subject.cell();
            return Value.ratio(factor * cell.get(numerator), cell.get(denominator), cell.get(estimated) > 0);
        };
    }

    /** One sum over the sum of two. */
    static Formula partOfTwo(Quantity part, Quantity other, Quantity estimated) {
        return subject -> {
            Cell cell = subject.cell();
            return Value.ratio(cell.get(part), cell.get(part) + cell.get(other), cell.get(estimated) > 0);
        };
    }

    /** Rows over rows. */
    static Formula share(ToLongFunction<Cell> part, ToLongFunction<Cell> whole) {
        return subject -> Value.ratio(part.applyAsLong(subject.cell()), whole.applyAsLong(subject.cell()), false);
    }

    /** A number of partners, languages or outlets. */
    static Formula partners(ToLongFunction<Subject> number) {
        return subject -> Value.of(number.applyAsLong(subject));
    }

    /** Partners over partners. */
    static Formula ratio(ToLongFunction<Subject> part, ToLongFunction<Subject> whole) {
        return subject -> Value.ratio(part.applyAsLong(subject), whole.applyAsLong(subject), false);
    }

    /** A sum of attendance for the PLS crosswalk. */
    static Formula pls(Quantity attendance) {
        return subject ->
                Value.of(subject.cell().get(attendance), subject.cell().get(attendance.estimatedRows()) > 0);
    }

    /** The unduplicated count as given. */
    public static Formula unduplicated() {
        return subject -> subject.unduplicated().isPresent()
                ? Value.of(subject.unduplicated().getAsLong())
                : Value.NOT_COLLECTED;
    }

    /** Contacts over unduplicated people. */
    static Formula contactsPerParticipant() {
        return subject -> subject.unduplicated().isPresent()
                ? Value.ratio(
                        subject.cell().get(Quantity.CONTACTS),
                        subject.unduplicated().getAsLong(),
                        subject.cell().get(Quantity.CONTACTS_ESTIMATED) > 0)
                : Value.NOT_COLLECTED;
    }

    /** Unduplicated people over the population. */
    static Formula participationRate() {
        return subject -> subject.unduplicated().isPresent()
                        && subject.population().isPresent()
                ? Value.ratio(
                        subject.unduplicated().getAsLong(), subject.population().getAsLong(), false)
                : Value.NOT_COLLECTED;
    }

    /** A thousand times contacts over the population. */
    static Formula contactsPer1000() {
        return subject -> subject.population().isPresent()
                ? Value.ratio(
                        1000 * subject.cell().get(Quantity.CONTACTS),
                        subject.population().getAsLong(),
                        subject.cell().get(Quantity.CONTACTS_ESTIMATED) > 0)
                : Value.NOT_COLLECTED;
    }

    /** A metric that is not computed from the rows of one place: targets, surveys, shares among members. */
    static Formula elsewhere() {
        return subject -> Value.NOT_COLLECTED;
    }

    /** Rows that should have contacts. */
    static long shouldHaveContacts(Cell cell) {
        return cell.get(Quantity.HELD_PROGRAM)
                + cell.get(Quantity.HELD_OUTREACH)
                + cell.get(Quantity.HELD_ONE_TO_ONE)
                + cell.get(Quantity.HELD_UNCLASSIFIED);
    }
}
