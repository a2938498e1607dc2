package org.communitypartners.assessment.intake.row;

import static org.communitypartners.assessment.activity.Activity.MISSING;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.ActivityClass;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.LocationMode;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.activity.Status;
import org.communitypartners.assessment.intake.csv.CsvRecord;
import org.communitypartners.assessment.intake.csv.Fault;
import org.communitypartners.assessment.intake.date.DateReader;
import org.communitypartners.assessment.intake.date.DateReading;
import org.communitypartners.assessment.intake.header.Column;
import org.communitypartners.assessment.intake.header.Header;
import org.communitypartners.assessment.intake.header.RequiredColumns;
import org.communitypartners.assessment.intake.header.RowSettings.Question;
import org.communitypartners.assessment.intake.header.SourceSettings;
import org.communitypartners.assessment.intake.value.Folding;
import org.communitypartners.assessment.intake.value.Markup;
import org.communitypartners.assessment.intake.value.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Makes an activity of each record of a source, or says why not. Not for several threads. */
public final class RowInterpreter {
    /** Stands for the day of a date that can be read in several ways, until its file's order is known. */
    private static final LocalDate OPEN = LocalDate.EPOCH;

    private final String[] defaults = new String[Column.COUNT_OF_COLUMNS];
    private final @Nullable DateSpan period;
    private final Observations observations;
    private final TimeUnit lengthUnit;
    private final DateReader dates = new DateReader();
    private final RowValues values;
    private final PartnerWords partners;
    private final RowClassifier sorter;
    private final RequiredColumns required;
    private final RowAbove above;

    public RowInterpreter(
            IntakeContext context,
            SourceSettings settings,
            @Nullable DateSpan period,
            Observations observations,
            NamesSeen met,
            String source) {
        this.period = period;
        this.observations = observations;
        lengthUnit = settings.lengthUnit() == null ? TimeUnit.MINUTES : settings.lengthUnit();
        Arrays.fill(defaults, "");
        settings.defaults().forEach((column, value) -> defaults[column.ordinal()] = value);
        partners = new PartnerWords(context.registry());
        values = new RowValues(
                context, observations, met, partners, !settings.rows().denies(Question.COHOSTS));
        required = RequiredColumns.of(settings);
        sorter = new RowClassifier(dates, context.headers(), required, partners);
        above = new RowAbove(source, settings.rows().says(Question.FILL_DOWN));
    }

    public RowClassifier sorter() {
        return sorter;
    }

    /** What a record says under the header of its stretch; a record that is a header itself must not come here. */
    public RowReading interpret(CsvRecord record, FileContext file) {
        Header header = file.header();
        String[] cells = record.cells();
        String[] saying = header.values(cells, Markup.isIn(record.text()));
        RowCells row = new RowCells(file, record.line(), saying, defaults);
        String written = row.written(Column.ACTIVITY_DATE);
        DateReading date = dates.read(written);
        if (record.fault() != Fault.NONE) {
            return bad(record, row, date, RowFault.of(record.fault()));
        }
        if (!sorter.isActivity(row.written(Column.PARTNER), date)) {
            boolean goesOn = above.goesOn(row);
            Optional<Reason> aside = sorter.asideReason(cells, header, goesOn);
            if (aside.isPresent()) {
                above.interrupt();
                return new RowReading.Aside(file, record.line(), record.text(), aside.get());
            }
            if (partners.senseOf(row.written(Column.PARTNER)) == PartnerWords.Sense.NONE) {
                saying[Column.PARTNER.ordinal()] = "";
            }
            above.fillDown(row, saying);
            date = dates.read(row.cell(Column.ACTIVITY_DATE));
        }
        if (header.hasPersonal()) {
            header.personalFilled(cells).forEach(heading -> observations.personal(row, heading));
        }
        try {
            checkWidth(cells, header);
            checkHeader(header);
            return good(record, row, date);
        } catch (RowFault fault) {
            return bad(record, row, date, fault);
        } finally {
            above.see(row, saying);
        }
    }

    /** A header inside a file is read even where the rows below it cannot be. */
    private void checkHeader(Header header) throws RowFault {
        Optional<Column> twice = header.ambiguous();
        if (twice.isPresent()) {
            throw new RowFault(
                    Reason.AMBIGUOUS_COLUMN,
                    header.heading(twice.get()),
                    "",
                    "The header above this row, inside the file, has more than one column for "
                            + twice.get().id() + ", and nothing says which is meant. Rename one of them.");
        }
        Optional<Column> missing = required.missingIn(header);
        if (missing.isPresent()) {
            throw new RowFault(
                    Reason.MISSING_VALUE,
                    missing.get().id(),
                    "",
                    "The header above this row, inside the file, has no column for "
                            + missing.get().id()
                            + ". Add it, or leave these rows out if they are no partnership work.");
        }
    }

    private RowReading good(CsvRecord record, RowCells row, DateReading date) throws RowFault {
        FileContext file = row.context();
        String partner = filled(record, row, Column.PARTNER);
        String dateCell = filled(record, row, Column.ACTIVITY_DATE);
        if (date instanceof DateReading.Unreadable) {
            throw new RowFault(Reason.UNREADABLE_DATE, file.header().heading(Column.ACTIVITY_DATE), dateCell);
        }
        if (date instanceof DateReading.Several) {
            throw new RowFault(Reason.SEVERAL_DATES, file.header().heading(Column.ACTIVITY_DATE), dateCell);
        }
        RowNumbers numbers = new RowNumbers(row, lengthUnit);
        Attendance present = Attendance.of(row, record.cells(), numbers, observations);
        int attendance = present.inPerson();
        int virtual = present.online();
        int exposed = numbers.people(Column.PEOPLE_EXPOSED);
        int engaged = numbers.people(Column.PEOPLE_ENGAGED);
        LocationMode mode = values.locationMode(row);
        if (mode == LocationMode.VIRTUAL && virtual == MISSING) {
            virtual = attendance;
            attendance = MISSING;
        }
        String title = values.freeText(row, Column.TITLE);
        Status status = values.status(row, title, file.header().answers(record.cells()), numbers.somebodyCame());
        int sessions = numbers.sessions();
        if (sessions == 0 && status == Status.HELD) {
            return new RowReading.Aside(
                    file,
                    record.line(),
                    record.text(),
                    Reason.NOTE,
                    "No activity: the column " + file.header().heading(Column.SESSIONS) + " says 0, and nobody came.");
        }
        PartnersNamed named = values.partners(partner);
        Activity activity = new Activity(
                file.name(),
                record.line(),
                values.id(row),
                date instanceof DateReading.Definite definite ? definite.day() : OPEN,
                values.freeText(row, Column.START_TIME),
                named.first(),
                named.others(),
                values.partnerType(row).orElse(null),
                title,
                values.activityClass(row),
                mode,
                row.cell(Column.TARGET_AGE).isEmpty() ? present.age() : values.targetAge(row),
                attendance,
                virtual,
                exposed,
                engaged,
                numbers.estimated() || values.estimated(row),
                status,
                values.languages(row),
                values.outlet(row),
                values.freeText(row, Column.SERIES_ID),
                Math.max(1, sessions),
                numbers.minutes(Column.SESSION_MINUTES),
                numbers.amounts(),
                values.contributed(row),
                values.grant(row),
                mayLieInPeriod(date) ? values.freeText(row, Column.NOTES) : "");
        checkEngaged(activity, file.header());
        return new RowReading.Good(
                file, record.line(), record.text(), activity, date, values.saysHeld(row), numbers.anyPeople());
    }

    private String filled(CsvRecord record, RowCells row, Column column) throws RowFault {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            Header header = row.context().header();
            String saysNone = header.value(record.cells(), column);
            throw new RowFault(
                    Reason.MISSING_VALUE,
                    header.heading(column),
                    saysNone,
                    saysNone.isEmpty() ? above.question(row) : "");
        }
        return cell;
    }

    private boolean mayLieInPeriod(DateReading date) {
        return period == null || !(date instanceof DateReading.Definite definite) || period.contains(definite.day());
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

    private RowReading bad(CsvRecord record, RowCells row, DateReading date, RowFault fault) {
        return new RowReading.Bad(
                row.context(),
                record.line(),
                record.text(),
                fault.reason(),
                fault.column(),
                fault.value(),
                fault.because(),
                values.key(row, date, cellsStandRight(fault.reason())));
    }

    /** Whether the cells of a rejected row can be trusted to be those of their columns, so that its names are met. */
    private static boolean cellsStandRight(Reason reason) {
        return switch (reason) {
            case BAD_CHARACTER, UNTERMINATED_QUOTE, TOO_MANY_CELLS, TOO_FEW_CELLS -> false;
            default -> true;
        };
    }
}
