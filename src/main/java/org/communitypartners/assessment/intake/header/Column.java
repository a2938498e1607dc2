package org.communitypartners.assessment.intake.header;

import static org.communitypartners.assessment.intake.header.Column.Kind.CODE;
import static org.communitypartners.assessment.intake.header.Column.Kind.COUNT;
import static org.communitypartners.assessment.intake.header.Column.Kind.DATE;
import static org.communitypartners.assessment.intake.header.Column.Kind.NUMBER;
import static org.communitypartners.assessment.intake.header.Column.Kind.PEOPLE;
import static org.communitypartners.assessment.intake.header.Column.Kind.TEXT;
import static org.communitypartners.assessment.intake.header.Column.Kind.TIME;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communitypartners.assessment.activity.SummedColumn;
import org.communitypartners.assessment.intake.value.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The columns of an activity file and the headings by which real exports call them, best first (src/docs/measures.md
 * section 1).
 */
public enum Column {
    ACTIVITY_ID(TEXT, true, "id", "event id", "record id"),
    ACTIVITY_DATE(DATE, false, "date", "event date", "start date", "program date", "session date"),
    START_TIME(TIME, false, "time", "start"),
    PARTNER(
            TEXT,
            false,
            "partner name",
            "partner organization",
            "organization",
            "organisation",
            "partner organisation",
            "agency",
            "stakeholder",
            "community partner",
            "host",
            "site"),
    PARTNER_TYPE(CODE, false, "type of partner", "organization type", "organisation type", "partner category"),
    TITLE(
            TEXT,
            true,
            "event",
            "event title",
            "event name",
            "program",
            "program name",
            "activity",
            "subject",
            // The last resort: a heading for longer texts.
            "description"),
    ACTIVITY_CLASS(CODE, false, "class", "activity type", "event type", "category"),
    LOCATION_MODE(CODE, false, "mode", "where", "format", "delivery"),
    TARGET_AGE(CODE, false, "age group", "ages", "audience", "audiences"),
    ATTENDANCE(
            PEOPLE,
            false,
            "actual attendance (in-person)",
            "in-person attendance",
            "attendance (in-person)",
            "attendees",
            "actual attendance",
            "total attendance",
            "head count",
            "headcount",
            "number attending",
            "participants"),
    ATTENDANCE_VIRTUAL(
            PEOPLE,
            false,
            "virtual attendance",
            "online attendance",
            "attendance (online)",
            "actual attendance (online)"),
    PEOPLE_EXPOSED(PEOPLE, false, "exposed"),
    PEOPLE_ENGAGED(PEOPLE, false, "engaged", "contacts made"),
    COUNT_METHOD(CODE, false, "method"),
    STATUS(CODE, false, "publishing status", "event status"),
    LANGUAGE(TEXT, true, "languages"),
    OUTLET(TEXT, true, "branch", "library branch", "library", "library name", "location"),
    SERIES_ID(TEXT, true, "series"),
    REPEAT_INSTANCE(TEXT, true, "redcap repeat instance"),
    SESSION_MINUTES(NUMBER, false, "minutes", "length", "duration"),
    STAFF_HOURS(SummedColumn.STAFF_HOURS),
    PARTNER_HOURS(SummedColumn.PARTNER_HOURS),
    IN_KIND_VALUE(SummedColumn.IN_KIND_VALUE),
    CARDS_ISSUED(SummedColumn.CARDS_ISSUED),
    MATERIALS_GIVEN(SummedColumn.MATERIALS_GIVEN),
    REFERRALS(SummedColumn.REFERRALS),
    SESSIONS(
            COUNT,
            false,
            "events",
            "number of events",
            "number of programs",
            "number of sessions",
            "visits",
            "occurrences",
            "times offered"),
    NEW_PARTICIPANTS(SummedColumn.NEW_PARTICIPANTS),
    LIBRARY_CONTRIBUTED(CODE, false),
    GRANT_CODE(TEXT, true, "grant", "funding"),
    NOTES(TEXT, true, "note", "comments", "event note");

    /** How the cells of a column are read. */
    public enum Kind {
        /** As they stand. */
        TEXT,
        /** As a day. */
        DATE,
        /** As a time of day. */
        TIME,
        /** As a word of a vocabulary. */
        CODE,
        /** As a number of people present, exposed or engaged. */
        PEOPLE,
        /** As another whole number. */
        COUNT,
        /** As a number with decimals: minutes, hours, money. */
        NUMBER
    }

    /** How many there are. */
    public static final int COUNT_OF_COLUMNS = values().length;

    private final Kind kind;
    private final boolean firstFilledWins;
    private final @Nullable SummedColumn summed;
    private final List<String> headings;

    Column(SummedColumn summed) {
        this(summed.unit() == SummedColumn.Unit.COUNT ? COUNT : NUMBER, false, summed, summed.headings());
    }

    Column(Kind kind, boolean firstFilledWins, String... headings) {
        this(kind, firstFilledWins, null, List.of(headings));
    }

    Column(Kind kind, boolean firstFilledWins, @Nullable SummedColumn summed, List<String> headings) {
        this.kind = kind;
        this.firstFilledWins = firstFilledWins;
        this.summed = summed;
        this.headings = headings;
    }

    /** The column of that name, however it is written. */
    public static Optional<Column> named(String name) {
        String wanted = Folding.word(name);
        return Arrays.stream(values())
                .filter(column -> Folding.word(column.id()).equals(wanted))
                .findFirst();
    }

    /** The column's own name. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Kind kind() {
        return kind;
    }

    /** As what its numbers are added up, where they simply are. */
    public Optional<SummedColumn> summed() {
        return Optional.ofNullable(summed);
    }

    /** Whether its cells are numbers. */
    boolean isNumber() {
        return kind == PEOPLE || kind == COUNT || kind == NUMBER;
    }

    /** Whether of two columns with this heading the first filled cell is taken; otherwise the file is ambiguous. */
    boolean firstFilledWins() {
        return firstFilledWins;
    }

    /** The other headings, best first. */
    List<String> headings() {
        return headings;
    }
}
