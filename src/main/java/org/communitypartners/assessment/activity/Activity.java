package org.communitypartners.assessment.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One row of a log that stands: what was done, with whom, and who came.
 *
 * <p>Grain: one activity with one partner, or several that the log sums up in one row. Counts are people or things;
 * {@link #MISSING} is a count that nobody took, which is not zero. Hours and money are in hundredths.
 *
 * @param file the path below the input folder, with {@code /}
 * @param line the physical line where the row starts, from 1
 * @param id the activity id as written, or blank
 * @param date the day
 * @param startTime the start as written, or blank
 * @param partner the partner: the key of the matched partner, the name as written
 * @param coPartners the other partners that took part, in the order in which the row names them; people, hours and
 *     money are the first partner's
 * @param partnerType the type that the row names, when it is a known one
 * @param title the title as written, personal data masked, or blank
 * @param activityClass the kind of work
 * @param locationMode where
 * @param targetAge for whom
 * @param attendance people present in person
 * @param virtualAttendance people present online
 * @param exposed people who could see an outreach event
 * @param engaged people met at an outreach event
 * @param estimated whether a count of people is an estimate
 * @param status whether it took place
 * @param languages the languages, known ones by their English names; none when the log does not say
 * @param outlet the library outlet or place, or blank when unknown
 * @param seriesId the series, or blank
 * @param sessions how many activities the row stands for, at least 1; its people, hours and money are those of all
 * @param minutes the length of the session in hundredths of a minute
 * @param amounts what it gives in the columns that are added up
 * @param libraryContributed whether the library contributed; PLS counts only such programs
 * @param grant the grant's code, or blank
 * @param notes the notes, personal data masked, or blank; kept only for rows of the report's period
 */
public record Activity(
        String file,
        long line,
        String id,
        LocalDate date,
        String startTime,
        Term partner,
        List<Term> coPartners,
        @Nullable PartnerType partnerType,
        String title,
        ActivityClass activityClass,
        LocationMode locationMode,
        TargetAge targetAge,
        int attendance,
        int virtualAttendance,
        int exposed,
        int engaged,
        boolean estimated,
        Status status,
        List<Term> languages,
        Term outlet,
        String seriesId,
        int sessions,
        long minutes,
        Amounts amounts,
        boolean libraryContributed,
        Term grant,
        String notes) {

    /** A count, hours or money that the row does not give. */
    public static final int MISSING = -1;

    /** Makes the list unchangeable. */
    public Activity {
        coPartners = List.copyOf(coPartners);
    }

    /** The same row on another day. */
    public Activity on(LocalDate day) {
        return new Activity(
                file,
                line,
                id,
                day,
                startTime,
                partner,
                coPartners,
                partnerType,
                title,
                activityClass,
                locationMode,
                targetAge,
                attendance,
                virtualAttendance,
                exposed,
                engaged,
                estimated,
                status,
                languages,
                outlet,
                seriesId,
                sessions,
                minutes,
                amounts,
                libraryContributed,
                grant,
                notes);
    }

    /** The same row with another length, in hundredths of a minute. */
    public Activity lasting(long settled) {
        return new Activity(
                file,
                line,
                id,
                date,
                startTime,
                partner,
                coPartners,
                partnerType,
                title,
                activityClass,
                locationMode,
                targetAge,
                attendance,
                virtualAttendance,
                exposed,
                engaged,
                estimated,
                status,
                languages,
                outlet,
                seriesId,
                sessions,
                settled,
                amounts,
                libraryContributed,
                grant,
                notes);
    }

    /** The same row with another status. */
    public Activity with(Status settled) {
        return new Activity(
                file,
                line,
                id,
                date,
                startTime,
                partner,
                coPartners,
                partnerType,
                title,
                activityClass,
                locationMode,
                targetAge,
                attendance,
                virtualAttendance,
                exposed,
                engaged,
                estimated,
                settled,
                languages,
                outlet,
                seriesId,
                sessions,
                minutes,
                amounts,
                libraryContributed,
                grant,
                notes);
    }

    /** The languages as reports show them, or blank. */
    public String language() {
        return languages.stream().map(Term::text).collect(Collectors.joining("; "));
    }

    /** What it gives in a column that is added up, or {@link #MISSING}; hours and money in hundredths. */
    public long amount(SummedColumn column) {
        return amounts.of(column);
    }

    /** The same row with its partners told apart. */
    public Activity with(Term leading, List<Term> others) {
        return new Activity(
                file,
                line,
                id,
                date,
                startTime,
                leading,
                others,
                partnerType,
                title,
                activityClass,
                locationMode,
                targetAge,
                attendance,
                virtualAttendance,
                exposed,
                engaged,
                estimated,
                status,
                languages,
                outlet,
                seriesId,
                sessions,
                minutes,
                amounts,
                libraryContributed,
                grant,
                notes);
    }

    /** Whether it took place. */
    public boolean held() {
        return status == Status.HELD;
    }

    /** People present in person and online; missing only when both are. */
    public int present() {
        if (attendance == MISSING) {
            return virtualAttendance;
        }
        return virtualAttendance == MISSING ? attendance : attendance + virtualAttendance;
    }

    /** The direct contacts of the row (src/docs/measures.md section 3), or {@link #MISSING}. */
    public int contacts() {
        return switch (activityClass) {
            case PROGRAM, UNCLASSIFIED -> present() != MISSING ? present() : engaged;
            case OUTREACH -> engaged != MISSING ? engaged : present();
            case ONE_TO_ONE -> present() != MISSING ? present() : 1;
            case SELF_DIRECTED, RECORDING, PARTNER_MEETING -> MISSING;
        };
    }
}
