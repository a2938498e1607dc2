package org.communitypartners.assessment.job.spool;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.Decision;
import org.communitypartners.assessment.activity.Disposition;
import org.communitypartners.assessment.activity.FileAccount;
import org.communitypartners.assessment.activity.NameKind;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.Term;
import org.communitypartners.assessment.intake.folder.FileReading;
import org.communitypartners.assessment.intake.row.SourceResult;
import org.communitypartners.assessment.measure.tally.Tally;

/** Takes what became of a source: rows and names go where they are counted, everything that is told goes to a spool. */
public final class SpooledResult implements SourceResult {
    /** No row lies in it. */
    public static final DateSpan NO_PERIOD = new DateSpan(LocalDate.MIN, LocalDate.MIN);

    private final Spool spool;
    private final DateSpan period;
    private final Map<String, DateSpan> grants;
    private final BiConsumer<NameKind, Term> names;
    private final Consumer<Activity> rows;
    private final Consumer<FileReading> readings;

    private SpooledResult(
            Spool spool,
            DateSpan period,
            Map<String, DateSpan> grants,
            BiConsumer<NameKind, Term> names,
            Consumer<Activity> rows,
            Consumer<FileReading> readings) {
        this.spool = spool;
        this.period = period;
        this.grants = grants;
        this.names = names;
        this.rows = rows;
        this.readings = readings;
    }

    /**
     * For a report: every row is added up, those of the period are kept, and those under a running grant from before.
     *
     * @param grants the days of the grants that run in the period, by the keys of their codes
     */
    public static SpooledResult tallied(Spool spool, DateSpan period, Map<String, DateSpan> grants, Tally tally) {
        return new SpooledResult(spool, period, grants, tally.names()::meet, tally::add, reading -> {});
    }

    /** For a check: no row is kept, but how each file was read, by its name. */
    public static SpooledResult checked(Spool spool, Map<String, FileReading> readings) {
        return new SpooledResult(
                spool,
                NO_PERIOD,
                Map.of(),
                (kind, name) -> {},
                row -> {},
                reading -> readings.put(reading.account().file(), reading));
    }

    @Override
    public void met(NameKind kind, Term name) {
        names.accept(kind, name);
    }

    @Override
    public void counted(Activity activity) {
        rows.accept(activity);
        if (period.contains(activity.date())) {
            spool.write(activity);
        } else if (isEarlierUnderGrant(activity)) {
            spool.writeEarlier(activity);
        }
    }

    private boolean isEarlierUnderGrant(Activity activity) {
        DateSpan grant = grants.get(activity.grant().key());
        return grant != null
                && activity.held()
                && activity.date().isBefore(period.from())
                && grant.contains(activity.date());
    }

    @Override
    public void disposed(Disposition disposition) {
        spool.write(disposition);
    }

    @Override
    public void decided(Decision decision) {
        spool.write(decision);
    }

    @Override
    public void noted(QualityNote note) {
        spool.write(note);
    }

    @Override
    public void accounted(FileAccount account) {
        spool.write(account);
    }

    @Override
    public void described(FileReading reading) {
        readings.accept(reading);
    }
}
