package org.communitypartners.assessment.intake.settle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.activity.Status;
import org.communitypartners.assessment.intake.date.DateForm;
import org.communitypartners.assessment.intake.date.DateOrder;
import org.communitypartners.assessment.intake.date.DateReading;
import org.communitypartners.assessment.intake.date.DateSettings;
import org.communitypartners.assessment.intake.row.Decisions;
import org.communitypartners.assessment.intake.row.IntakeContext;
import org.communitypartners.assessment.intake.row.RowReading;
import org.communitypartners.assessment.intake.settle.DateOrderFound.Basis;

/**
 * Settles the dates of a source: the years of dates without one, then the order of numeric dates file by file, then
 * whether each day is possible (src/docs/measures.md section 2; src/docs/reading.md, rules 12 to 18).
 */
public final class DateOrders {
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private final DateSettings said;
    private final LocalDate preparedOn;
    private final DateOrderFound usual;
    private final DateMessages messages;
    private final DateDecisions decisions;

    /**
     * What settles the dates of a source.
     *
     * @param source the name of the source
     * @param said what a person said of its dates
     * @param context the day of the run and the usual order
     * @param decisions where it is told how dates were read that could mean several days
     */
    public DateOrders(String source, DateSettings said, IntakeContext context, Decisions decisions) {
        this.said = said;
        this.preparedOn = context.preparedOn();
        this.usual = new DateOrderFound(context.dateOrder(), Basis.OPTION, new OrderTally());
        this.messages = new DateMessages(source, preparedOn.getYear());
        this.decisions = new DateDecisions(source, said, decisions);
    }

    /** Settles every row of every file; afterwards the date of each row that stands is its day. */
    public List<QualityNote> settle(List<FileRows> files) {
        List<List<FileYears.Given>> years = new ArrayList<>();
        files.forEach(file -> years.add(giveYears(file)));
        Set<DateOrder> slashed = shown(files, FileDates::slashed);
        Set<DateOrder> dotted = shown(files, FileDates::dotted);
        List<QualityNote> notes = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            FileRows file = files.get(i);
            find(file, slashed, dotted);
            if (!isSettled(file) || !years.get(i).isEmpty()) {
                file.rows().forEach(row -> settle(row, file.dating()));
                decisions.tell(file, years.get(i));
                DateMessages.notes(file, notes::add);
                Weekdays.note(file).ifPresent(notes::add);
            }
        }
        return notes;
    }

    /** Whether the date of each row is its day already, whatever other files say. */
    public boolean isSettled(FileRows file) {
        return file.dates().allWithin(EARLIEST, preparedOn);
    }

    private List<FileYears.Given> giveYears(FileRows file) {
        if (!file.dates().anyYearless()) {
            return List.of();
        }
        List<FileYears.Given> given = new FileYears(file, said).give();
        given.forEach(one -> one.row().date(one.row().row().date().with(one.year())));
        file.countDatesAgain();
        return given;
    }

    private static Set<DateOrder> shown(List<FileRows> files, Function<FileDates, OrderTally> which) {
        Set<DateOrder> shown = EnumSet.noneOf(DateOrder.class);
        for (FileRows file : files) {
            DateOrderFound found = DateOrderFound.of(which.apply(file.dates()), null, Set.of(), DateOrderFound.NONE);
            if (found.isShown() && found.order() != null) {
                shown.add(found.order());
            }
        }
        return shown;
    }

    private void find(FileRows file, Set<DateOrder> slashedElsewhere, Set<DateOrder> dottedElsewhere) {
        DateOrderFound slashed = DateOrderFound.of(file.dates().slashed(), said.order(), slashedElsewhere, usual);
        DateOrderFound dotted =
                DateOrderFound.of(file.dates().dotted(), said.order(), dottedElsewhere, DateOrderFound.DOTS);
        boolean last = Boolean.TRUE.equals(said.lastOfRange());
        file.dating(new DatesFound(slashed, dotted, new DateForm(slashed.order(), dotted.order(), last, said.zone())));
    }

    private void settle(RowVerdict row, DatesFound found) {
        if (!(row.row() instanceof RowReading.Good good) || !row.stands()) {
            return;
        }
        DateReading date = good.date();
        Optional<LocalDate> day = found.form().day(date);
        if (day.isEmpty()) {
            Reason reason = reason(date, found);
            row.drop(reason, messages.because(date, reason, found));
        } else if (day.get().isBefore(EARLIEST)) {
            row.drop(Reason.IMPLAUSIBLE_DATE, day.get().toString());
        } else {
            settle(row, good, day.get());
        }
    }

    private static Reason reason(DateReading date, DatesFound found) {
        if (date instanceof DateReading.Several) {
            return Reason.SEVERAL_DATES;
        }
        boolean slip = date.isWhole() && found.orderOf(date).basis() == Basis.MOST_OF_FILE;
        return (date.ambiguous() && !date.lacksYear()) || slip ? Reason.AMBIGUOUS_DATE : Reason.UNREADABLE_DATE;
    }

    private void settle(RowVerdict row, RowReading.Good good, LocalDate day) {
        Activity activity = good.activity();
        if (!day.equals(activity.date())) {
            activity = activity.on(day);
            row.settle(good.with(activity));
        }
        if (day.isAfter(preparedOn) && activity.status() != Status.CANCELLED) {
            if (good.saysHeld() || good.hasPeople()) {
                row.drop(Reason.FUTURE_DATE, day.toString());
            } else {
                row.settle(good.with(activity.with(Status.PLANNED)));
            }
        }
    }
}
