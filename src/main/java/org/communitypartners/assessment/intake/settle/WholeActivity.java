package org.communitypartners.assessment.intake.settle;

import static org.communitypartners.assessment.activity.Activity.MISSING;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.ActivityClass;
import org.communitypartners.assessment.activity.Amounts;
import org.communitypartners.assessment.activity.LocationMode;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.SummedColumn;
import org.communitypartners.assessment.activity.TargetAge;
import org.jspecify.annotations.Nullable;

/** Makes one activity of its lines, each of which tells of some of the people. */
final class WholeActivity {
    private final List<Activity> lines;
    private final Activity first;

    private WholeActivity(List<Activity> lines) {
        this.lines = lines;
        first = lines.get(0);
    }

    /**
     * The activity, on the line of the first: people and things add up, hours and money that all lines repeat do not.
     */
    static Activity of(List<Activity> lines) {
        return new WholeActivity(lines).whole();
    }

    /** Whether two rows give the same people, things, hours and money, and say alike whether it took place. */
    static boolean sameFigures(Activity left, Activity right) {
        return left.attendance() == right.attendance()
                && left.virtualAttendance() == right.virtualAttendance()
                && left.exposed() == right.exposed()
                && left.engaged() == right.engaged()
                && left.status() == right.status()
                && left.minutes() == right.minutes()
                && left.amounts().equals(right.amounts());
    }

    private Activity whole() {
        return new Activity(
                first.file(),
                first.line(),
                first.id(),
                first.date(),
                first.startTime(),
                first.partner(),
                first.coPartners(),
                firstType(),
                firstFilled(Activity::title, title -> !title.isEmpty()),
                firstFilled(Activity::activityClass, kind -> kind != ActivityClass.UNCLASSIFIED),
                firstFilled(Activity::locationMode, mode -> mode != LocationMode.UNKNOWN),
                agree(Activity::targetAge) ? first.targetAge() : TargetAge.GENERAL,
                sum(Activity::attendance),
                sum(Activity::virtualAttendance),
                sum(Activity::exposed),
                sum(Activity::engaged),
                lines.stream().anyMatch(Activity::estimated),
                first.status(),
                agree(Activity::languages) ? first.languages() : List.of(),
                firstFilled(Activity::outlet, outlet -> !outlet.isBlank()),
                firstFilled(Activity::seriesId, series -> !series.isEmpty()),
                lines.stream().mapToInt(Activity::sessions).max().orElse(1),
                longest(Activity::minutes),
                amounts(),
                first.libraryContributed(),
                firstFilled(Activity::grant, grant -> !grant.isBlank()),
                firstFilled(Activity::notes, notes -> !notes.isEmpty()));
    }

    private Amounts amounts() {
        return Amounts.inOrder(Arrays.stream(SummedColumn.values())
                .mapToLong(column -> column.unit() == SummedColumn.Unit.COUNT
                        ? sumOfKnown(line -> line.amounts().of(column))
                        : sumUnlessRepeated(line -> line.amounts().of(column)))
                .toArray());
    }

    private @Nullable PartnerType firstType() {
        for (Activity line : lines) {
            if (line.partnerType() != null) {
                return line.partnerType();
            }
        }
        return null;
    }

    private <T> T firstFilled(Function<Activity, T> trait, Predicate<T> filled) {
        return lines.stream().map(trait).filter(filled).findFirst().orElse(trait.apply(first));
    }

    private boolean agree(Function<Activity, Object> trait) {
        Object expected = trait.apply(first);
        return lines.stream().allMatch(line -> trait.apply(line).equals(expected));
    }

    private int sum(ToIntFunction<Activity> count) {
        return (int) sumOfKnown(line -> count.applyAsInt(line));
    }

    private long sumUnlessRepeated(ToLongFunction<Activity> amount) {
        long expected = amount.applyAsLong(first);
        boolean repeated = lines.stream().allMatch(line -> amount.applyAsLong(line) == expected);
        return repeated ? expected : sumOfKnown(amount);
    }

    private long longest(ToLongFunction<Activity> length) {
        return lines.stream().mapToLong(length).max().orElse(MISSING);
    }

    private long sumOfKnown(ToLongFunction<Activity> amount) {
        return lines.stream()
                .mapToLong(amount)
                .filter(known -> known != MISSING)
                .reduce((left, right) -> left + right)
                .orElse(MISSING);
    }
}
