package org.communitypartners.assessment.intake.settle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.QualityNote.Kind;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.activity.Status;
import org.communitypartners.assessment.intake.header.SourceSettings;
import org.communitypartners.assessment.intake.row.IntakeContext;
import org.communitypartners.assessment.intake.row.RowReading;
import org.communitypartners.assessment.intake.settle.DateOrderFound.Basis;
import org.communitypartners.assessment.intake.value.DateOrder;
import org.communitypartners.assessment.intake.value.DateReading;
import org.jspecify.annotations.Nullable;

/**
 * Settles the dates of a source: the order of numeric dates file by file, then whether each day is possible
 * (src/docs/measures.md section 2).
 */
public final class DateOrders {
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private final SourceSettings settings;
    private final IntakeContext context;
    private final List<QualityNote> notes = new ArrayList<>();

    public DateOrders(SourceSettings settings, IntakeContext context) {
        this.settings = settings;
        this.context = context;
    }

    /** Settles every row of every file; afterwards the date of each row that stands is its day. */
    public List<QualityNote> settle(List<FileRows> files) {
        Set<DateOrder> elsewhere = EnumSet.noneOf(DateOrder.class);
        files.stream()
                .map(file -> file.dates().evidence())
                .filter(found -> found.size() == 1)
                .forEach(elsewhere::addAll);
        files.forEach(file -> settle(file, elsewhere));
        return notes;
    }

    /** Whether the date of each row is its day already, whatever other files say. */
    public boolean isSettled(FileRows file) {
        return file.dates().allWithin(EARLIEST, context.preparedOn());
    }

    private void settle(FileRows file, Set<DateOrder> elsewhere) {
        DateOrderFound found = find(file.dates(), elsewhere);
        file.order(found);
        if (found.basis() == Basis.CONTRADICTION) {
            note(
                    file,
                    "shows dates with the day first and dates with the month first. The dates that could be either"
                            + " are rejected; write them as 2026-10-03.");
        } else if (found.anyOpen() && (found.basis() == Basis.OTHER_FILES || found.basis() == Basis.OPTION)) {
            note(
                    file,
                    "has dates such as 3/4/2026 and nothing in it decides their order; they are read as "
                            + found.label()
                            + (found.basis() == Basis.OTHER_FILES ? ", as in the other files of the source." : ".")
                            + " Set date_order in sources.csv to settle it.");
        }
        if (!isSettled(file)) {
            for (RowVerdict row : file.rows()) {
                if (row.row() instanceof RowReading.Good good && row.stands()) {
                    settle(row, good, found.order().orElse(null));
                }
            }
        }
    }

    private DateOrderFound find(FileDates dates, Set<DateOrder> elsewhere) {
        DateOrder fixed = settings.dateOrder();
        if (fixed != null) {
            return found(fixed, Basis.SETTLED, dates);
        }
        if (dates.evidence().size() > 1) {
            return found(null, Basis.CONTRADICTION, dates);
        }
        if (dates.evidence().size() == 1) {
            return found(only(dates.evidence()), Basis.FILE, dates);
        }
        if (elsewhere.size() == 1) {
            return found(only(elsewhere), Basis.OTHER_FILES, dates);
        }
        return found(context.dateOrder(), Basis.OPTION, dates);
    }

    private static DateOrderFound found(@Nullable DateOrder order, Basis basis, FileDates dates) {
        return new DateOrderFound(Optional.ofNullable(order), basis, dates.anyNumeric(), dates.anyOpen());
    }

    private static DateOrder only(Set<DateOrder> orders) {
        return orders.iterator().next();
    }

    private void settle(RowVerdict row, RowReading.Good good, @Nullable DateOrder order) {
        Optional<LocalDate> day = dayOf(good.date(), order);
        if (day.isEmpty()) {
            row.drop(good.date().ambiguous() ? Reason.AMBIGUOUS_DATE : Reason.UNREADABLE_DATE, "");
            return;
        }
        if (day.get().isBefore(EARLIEST)) {
            row.drop(Reason.IMPLAUSIBLE_DATE, day.get().toString());
            return;
        }
        Activity activity = good.activity();
        if (!day.get().equals(activity.date())) {
            activity = activity.on(day.get());
            row.settle(good.with(activity));
        }
        if (day.get().isAfter(context.preparedOn()) && activity.status() != Status.CANCELLED) {
            if (good.saysHeld() || good.hasPeople()) {
                row.drop(Reason.FUTURE_DATE, day.get().toString());
                return;
            }
            row.settle(good.with(activity.with(Status.PLANNED)));
        }
    }

    /** The day of a reading under an order; without an order only dates that can be read in one way have one. */
    public static Optional<LocalDate> dayOf(DateReading date, @Nullable DateOrder order) {
        if (order != null) {
            return date.in(order);
        }
        if (date.ambiguous()) {
            return Optional.empty();
        }
        return date.in(DateOrder.MDY).or(() -> date.in(DateOrder.DMY));
    }

    private void note(FileRows file, String finding) {
        String name = file.file().name();
        notes.add(new QualityNote(Kind.DATE_ORDER, name, 0, name, "The file " + name + " " + finding));
    }
}
