package org.communitypartners.assessment.measure.metric;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a metric is computed from the work of one place in one window, and from which inputs. Formulas are made here
 * only, each from the inputs that it reads, so that none can rest on people unseen.
 */
public final class Formula {
    /** The activities of all classes that were held. */
    static final List<Quantity> ACTIVITIES = List.of(
            Quantity.SESSIONS_PROGRAM,
            Quantity.SESSIONS_OUTREACH,
            Quantity.SESSIONS_ONE_TO_ONE,
            Quantity.SESSIONS_SELF_DIRECTED,
            Quantity.SESSIONS_PARTNER_MEETING,
            Quantity.SESSIONS_RECORDING,
            Quantity.SESSIONS_UNCLASSIFIED);

    /** The held rows of all classes. */
    static final List<Quantity> HELD = List.of(
            Quantity.HELD_PROGRAM,
            Quantity.HELD_OUTREACH,
            Quantity.HELD_ONE_TO_ONE,
            Quantity.HELD_SELF_DIRECTED,
            Quantity.HELD_PARTNER_MEETING,
            Quantity.HELD_RECORDING,
            Quantity.HELD_UNCLASSIFIED);

    /** The held rows that should have contacts. */
    static final List<Quantity> WITH_CONTACTS = List.of(
            Quantity.HELD_PROGRAM, Quantity.HELD_OUTREACH, Quantity.HELD_ONE_TO_ONE, Quantity.HELD_UNCLASSIFIED);

    private static final int HUNDREDTHS = 2;

    private final boolean isCount;
    private final List<Input> inputs;
    private final Set<Input> people;
    private final Function<Subject, Value> computation;
    private final Function<Subject, Optional<Basis>> basis;

    private Formula(boolean isCount, List<? extends Input> inputs, Function<Subject, Value> computation) {
        this(isCount, inputs, computation, subject -> Optional.empty());
    }

    private Formula(
            boolean isCount,
            List<? extends Input> inputs,
            Function<Subject, Value> computation,
            Function<Subject, Optional<Basis>> basis) {
        this.basis = basis;
        this.isCount = isCount;
        this.inputs = List.copyOf(inputs);
        people = inputs.stream().map(Input::people).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
        this.computation = computation;
    }

    /** The value for a place and window. */
    public Value evaluate(Subject subject) {
        return computation.apply(subject);
    }

    /** What a rate rests on; empty for numbers that rest on whatever there is. */
    public Optional<Basis> basis(Subject subject) {
        return basis.apply(subject);
    }

    /**
     * The same rate, told with what it rests on.
     *
     * @param rows the rows that it is computed from
     * @param of the rows that it speaks of
     * @param hours the hours that it divides, in hundredths; none when it divides none
     */
    Formula restingOn(Quantity rows, List<Quantity> of, Quantity... hours) {
        return new Formula(isCount, inputs, computation, subject -> {
            Cell cell = subject.cell();
            BigDecimal divided =
                    hours.length == 0 ? null : BigDecimal.valueOf(total(Arrays.asList(hours), cell), HUNDREDTHS);
            return Optional.of(new Basis(cell.get(rows), total(of, cell), divided));
        });
    }

    /** What it is computed from; rows that only say how complete a value is are not among it. */
    public List<Input> inputs() {
        return inputs;
    }

    /** Whether its value is a number or sum of its inputs, not a rate of one to another. */
    public boolean isCount() {
        return isCount;
    }

    /** The counts of people that its value rests on. */
    public Set<Input> people() {
        return people;
    }

    /** A number of rows. */
    static Formula count(List<Quantity> rows) {
        return new Formula(true, rows, subject -> Value.of(total(rows, subject.cell())));
    }

    /** A number as it is. */
    public static Formula count(Input number) {
        return new Formula(true, List.of(number), subject -> {
            OptionalLong count = number.of(subject);
            return count.isPresent() ? Value.of(count.getAsLong()) : Value.NOT_COLLECTED;
        });
    }

    /** A sum with the rows that give it; the two quantities after the sum are its known and its estimated rows. */
    public static Formula sum(Quantity quantity, List<Quantity> of) {
        Quantity known = quantity.known();
        Quantity estimated = quantity.estimated();
        boolean hundredths = quantity.kind() == Input.Kind.HUNDREDTHS;
        return new Formula(true, List.of(quantity), subject -> {
            Cell cell = subject.cell();
            return Value.sum(cell.get(quantity), hundredths, cell.get(known), total(of, cell), cell.get(estimated) > 0);
        });
    }

    /** One number over another. */
    public static Formula rate(Input numerator, Input denominator, Quantity estimated) {
        return scaled(1, numerator, denominator, estimated);
    }

    /** So many times one number over another; not collected where the library gives one of them not. */
    public static Formula scaled(long factor, Input numerator, Input denominator, Quantity estimated) {
        return new Formula(
                false,
                List.of(numerator, denominator),
                subject -> quotient(
                        factor,
                        numerator.of(subject),
                        denominator.of(subject),
                        subject.cell().get(estimated) > 0));
    }

    /** One number over another, neither of which can be an estimate. */
    static Formula ratio(Input part, Input whole) {
        return new Formula(
                false, List.of(part, whole), subject -> quotient(1, part.of(subject), whole.of(subject), false));
    }

    /** One sum over the sum of two. */
    static Formula partOfTwo(Quantity part, Quantity other, Quantity estimated) {
        return new Formula(false, List.of(part, other), subject -> {
            Cell cell = subject.cell();
            return Value.ratio(cell.get(part), cell.get(part) + cell.get(other), cell.get(estimated) > 0);
        });
    }

    /** Rows over rows. */
    static Formula share(Quantity part, List<Quantity> whole) {
        List<Quantity> inputs = Stream.concat(Stream.of(part), whole.stream()).toList();
        return new Formula(
                false, inputs, subject -> Value.ratio(subject.cell().get(part), total(whole, subject.cell()), false));
    }

    /** A sum of attendance for the PLS crosswalk. */
    static Formula pls(Quantity attendance) {
        return new Formula(
                true,
                List.of(attendance),
                subject ->
                        Value.of(subject.cell().get(attendance), subject.cell().get(attendance.estimatedRows()) > 0));
    }

    /** A number that is not computed from the rows of one place: targets, answers of surveys. */
    static Formula countedElsewhere(Input number) {
        return new Formula(true, List.of(number), subject -> Value.NOT_COLLECTED);
    }

    /** A rate that is not computed from the rows of one place: shares among members, of answers, of targets. */
    static Formula elsewhere(Input... inputs) {
        return new Formula(false, Arrays.asList(inputs), subject -> Value.NOT_COLLECTED);
    }

    /** Rows that should have contacts. */
    public static long shouldHaveContacts(Cell cell) {
        return total(WITH_CONTACTS, cell);
    }

    private static long total(List<Quantity> rows, Cell cell) {
        long total = 0;
        for (Quantity each : rows) {
            total += cell.get(each);
        }
        return total;
    }

    private static Value quotient(long factor, OptionalLong numerator, OptionalLong denominator, boolean estimated) {
        return numerator.isPresent() && denominator.isPresent()
                ? Value.ratio(factor * numerator.getAsLong(), denominator.getAsLong(), estimated)
                : Value.NOT_COLLECTED;
    }
}
