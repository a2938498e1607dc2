package org.communitypartners.assessment.intake;

import static org.communitypartners.assessment.activity.Activity.MISSING;

import java.time.LocalDate;
import java.util.Optional;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.ActivityClass;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.LocationMode;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.intake.text.CsvRecord;
import org.communitypartners.assessment.intake.text.Fault;
import org.jspecify.annotations.Nullable;

/** Makes an activity of each record of a source, or says why not. Not for several threads. */
final class RowInterpreter {
    private static final LocalDate OPEN = LocalDate.EPOCH;
    private static final DateReading NO_DATE = new DateReading.Unreadable();

    private final SourceSettings settings;
    private final @Nullable DateSpan period;
    private final Observations observations;
    private final DateReader dates = new DateReader();
    private final RowValues values;
    private final RowSorter sorter;

    RowInterpreter(IntakeContext context, SourceSettings settings, Observations observations) {
        this.settings = settings;
        this.period = context.period();
        this.observations = observations;
        values = new RowValues(context, observations);
        sorter = new RowSorter(dates, context.columns());
    }

    RowSorter sorter() {
        return sorter;
    }

    /** What a record says under the header of its stretch; a record that is a header itself must not come here. */
    RowReading interpret(CsvRecord record, FileContext file) {
        String[] cells = record.cells();
        Header header = file.header();
        if (record.fault() != Fault.NONE) {
            Reason reason = record.fault() == Fault.BAD_CHARACTER ? Reason.BAD_CHARACTER : Reason.UNTERMINATED_QUOTE;
            return bad(record, file, new RowFault(reason, "", ""));
        }
        if (!sorter.isActivity(cells, header)) {
            Optional<Reason> aside = sorter.asideReason(cells, header);
            if (aside.isPresent()) {
                return new RowReading.Aside(file, record.line(), record.text(), aside.get());
            }
        }
        try {
            checkWidth(cells, header);
            return good(record, file);
        } catch (RowFault fault) {
            return bad(record, file, fault);
        }
    }

    private RowReading good(CsvRecord record, FileContext file) throws RowFault {
        RowCells row = new RowCells(file, record.line(), record.cells(), settings.defaults());
        Header header = file.header();
        String dateCell = row.cell(Column.ACTIVITY_DATE);
        String partnerCell = row.cell(Column.PARTNER);
        if (dateCell.isEmpty()) {
            throw new RowFault(Reason.MISSING_VALUE, header.heading(Column.ACTIVITY_DATE), "");
        }
        if (partnerCell.isEmpty()) {
            throw new RowFault(Reason.MISSING_VALUE, header.heading(Column.PARTNER), "");
        }
        DateReading date = dates.read(dateCell);
        if (date instanceof DateReading.Unreadable) {
            throw new RowFault(Reason.UNREADABLE_DATE, header.heading(Column.ACTIVITY_DATE), dateCell);
        }
        RowNumbers numbers = new RowNumbers(row, file);
        int attendance = numbers.people(Column.ATTENDANCE);
        int virtual = numbers.people(Column.ATTENDANCE_VIRTUAL);
        int exposed = numbers.people(Column.PEOPLE_EXPOSED);
        int engaged = numbers.people(Column.PEOPLE_ENGAGED);
        boolean hasPeople = numbers.anyPeople();
        LocationMode mode = values.locationMode(row);
        if (mode == LocationMode.VIRTUAL && virtual == MISSING) {
            virtual = attendance;
            attendance = MISSING;
        }
        String title = freeText(row, Column.TITLE);
        Activity activity = new Activity(
                file.name(),
                record.line(),
                row.cell(Column.ACTIVITY_ID),
                date instanceof DateReading.Definite definite ? definite.day() : OPEN,
                row.cell(Column.START_TIME),
                values.partner(partnerCell),
                values.partnerType(row).orElse(null),
                title,
                values.activityClass(row),
                mode,
                values.targetAge(row),
                attendance,
                virtual,
                exposed,
                engaged,
                numbers.estimated() || values.estimated(row),
                values.status(row, title),
                values.language(row),
                values.outlet(row.cell(Column.OUTLET)),
                row.cell(Column.SERIES_ID),
                numbers.minutes(Column.SESSION_MINUTES),
                numbers.amount(Column.STAFF_HOURS),
                numbers.amount(Column.PARTNER_HOURS),
                numbers.amount(Column.IN_KIND_VALUE),
                numbers.count(Column.CARDS_ISSUED),
                numbers.count(Column.MATERIALS_GIVEN),
                numbers.count(Column.REFERRALS),
                numbers.count(Column.NEW_PARTICIPANTS),
                values.contributed(row),
                values.grant(row.cell(Column.GRANT_CODE)),
                mayLieInPeriod(date) ? freeText(row, Column.NOTES) : "");
        checkEngaged(activity, header);
        boolean saysHeld = Words.SAYS_HELD.meaningOf(row.cell(Column.STATUS)).isPresent();
        return new RowReading.Good(file, record.line(), record.text(), activity, date, saysHeld, hasPeople);
    }

    private boolean mayLieInPeriod(DateReading date) {
        return period == null || !(date instanceof DateReading.Definite definite) || period.contains(definite.day());
    }

    private String freeText(RowCells row, Column column) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            return text;
        }
        String masked = PersonalData.mask(text);
        if (!masked.equals(text)) {
            observations.masked(row.file(), row.line(), column);
        }
        return values.shared(masked);
    }

    private static void checkWidth(String[] cells, Header header) throws RowFault {
        for (int i = header.width(); i < cells.length; i++) {
            if (!Folding.trim(cells[i]).isEmpty()) {
                throw new RowFault(Reason.TOO_MANY_CELLS, "", Integer.toString(cells.length));
            }
        }
        if (cells.length < header.width()) {
            for (Column column : RowNumbers.PEOPLE) {
                if (header.endsBefore(cells, column)) {
                    throw new RowFault(Reason.TOO_FEW_CELLS, header.heading(column), "");
                }
            }
        }
    }

    private static void checkEngaged(Activity activity, Header header) throws RowFault {
        if (activity.activityClass() == ActivityClass.OUTREACH
                && activity.exposed() != MISSING
                && activity.contacts() > activity.exposed()) {
            throw new RowFault(
                    Reason.ENGAGED_EXCEEDS_EXPOSED,
                    header.heading(Column.PEOPLE_ENGAGED),
                    activity.contacts() + " of " + activity.exposed());
        }
    }

    private RowReading bad(CsvRecord record, FileContext file, RowFault fault) {
        RowCells row = new RowCells(file, record.line(), record.cells(), settings.defaults());
        String partner = row.cell(Column.PARTNER);
        String date = row.cell(Column.ACTIVITY_DATE);
        RowKey key = new RowKey(
                row.cell(Column.ACTIVITY_ID),
                date.isEmpty() ? NO_DATE : dates.read(date),
                row.cell(Column.START_TIME),
                partner.isEmpty() ? "" : values.partner(partner).key(),
                PersonalData.mask(row.cell(Column.TITLE)),
                values.outlet(row.cell(Column.OUTLET)).key());
        return new RowReading.Bad(
                file, record.line(), record.text(), fault.reason(), fault.column(), fault.value(), key);
    }
}
