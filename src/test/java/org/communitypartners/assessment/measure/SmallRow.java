package org.communitypartners.assessment.measure;

import static org.communitypartners.assessment.activity.Activity.MISSING;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.ActivityClass;
import org.communitypartners.assessment.activity.Amounts;
import org.communitypartners.assessment.activity.LocationMode;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.Status;
import org.communitypartners.assessment.activity.TargetAge;
import org.communitypartners.assessment.activity.Term;
import org.jspecify.annotations.Nullable;

/** A row of a log in the making: a held program of which nothing else is known until a test says so. */
public final class SmallRow {
    private final LocalDate date;
    private Term partner = Term.BLANK;
    private @Nullable PartnerType type = SmallLog.OTHERS;
    private String title = "";
    private List<Term> coPartners = List.of();
    private String series = "";
    private String grant = "";
    private List<Term> languages = List.of();
    private ActivityClass activityClass = ActivityClass.PROGRAM;
    private TargetAge age = TargetAge.UNKNOWN;
    private Status status = Status.HELD;
    private int attendance = MISSING;
    private int engaged = MISSING;
    private boolean estimated;
    private int sessions = 1;
    private long minutes = MISSING;

    private SmallRow(LocalDate date) {
        this.date = date;
    }

    public static SmallRow on(String day) {
        return new SmallRow(LocalDate.parse(day));
    }

    public SmallRow with(String name, @Nullable PartnerType partnerType) {
        partner = SmallLog.term(name);
        type = partnerType;
        return this;
    }

    public SmallRow togetherWith(String... names) {
        coPartners = Arrays.stream(names).map(SmallLog::term).toList();
        return this;
    }

    public SmallRow titled(String text) {
        title = text;
        return this;
    }

    public SmallRow series(String id) {
        series = id;
        return this;
    }

    public SmallRow grant(String code) {
        grant = code;
        return this;
    }

    public SmallRow languages(String... names) {
        languages = Stream.of(names).map(SmallLog::term).toList();
        return this;
    }

    public SmallRow kind(ActivityClass kind) {
        activityClass = kind;
        return this;
    }

    public SmallRow age(TargetAge audience) {
        age = audience;
        return this;
    }

    public SmallRow cancelled() {
        status = Status.CANCELLED;
        return this;
    }

    public SmallRow attendance(int people) {
        attendance = people;
        return this;
    }

    public SmallRow engaged(int people) {
        engaged = people;
        return this;
    }

    public SmallRow estimate() {
        estimated = true;
        return this;
    }

    public SmallRow sessions(int number) {
        sessions = number;
        return this;
    }

    public SmallRow minutes(int whole) {
        minutes = whole * 100L;
        return this;
    }

    Activity activity() {
        return new Activity(
                "central/log.csv",
                2,
                "",
                date,
                "",
                partner,
                coPartners,
                type,
                title,
                activityClass,
                LocationMode.UNKNOWN,
                age,
                attendance,
                MISSING,
                MISSING,
                engaged,
                estimated,
                status,
                languages,
                Term.BLANK,
                series,
                sessions,
                minutes,
                Amounts.none(),
                true,
                grant.isEmpty() ? Term.BLANK : SmallLog.term(grant),
                "");
    }
}
