package org.communitypartners.assessment.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.activity.PeriodKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The runs of an output folder. */
public final class RunHistory {
    private final JdbcClient jdbc;
    private final Clock clock = Clock.system(ZoneId.systemDefault());

    /** The runs in a database. */
    public RunHistory(DataSource dataSource) {
        jdbc = JdbcClient.create(dataSource);
    }

    /** All runs, oldest first. */
    public List<Run> all() {
        return jdbc.sql("SELECT * FROM report_run ORDER BY number")
                .query(RunHistory::run)
                .list();
    }

    /** The runs of a period, oldest first. */
    public List<Run> of(String periodId) {
        return jdbc.sql("SELECT * FROM report_run WHERE period_id = ? ORDER BY number")
                .param(periodId)
                .query(RunHistory::run)
                .list();
    }

    /** The run whose report of a period stands in the output folder. */
    public Optional<Run> lastPublished(Period period) {
        return of(period.id()).stream().filter(run -> run.outcome().published()).reduce((earlier, later) -> later);
    }

    /** The latest month of which a report was published. */
    public Optional<Period> lastPublishedMonth() {
        return all().stream()
                .filter(run -> run.outcome().published() && run.period().kind() == PeriodKind.MONTH)
                .map(Run::period)
                .reduce((one, other) -> one.span().compareTo(other.span()) < 0 ? other : one);
    }

    /**
     * An unfinished run with this identity that can be taken up again: nothing else was begun for its period since, and
     * nothing was published since, so that runs are published in the order of their numbers.
     */
    public Optional<Run> unfinished(RunIdentity identity) {
        long lastPublished = lastPublished();
        return of(identity.period().id()).stream()
                .reduce((earlier, later) -> later)
                .filter(run -> run.identityKey().equals(identity.key()) && run.number() > lastPublished)
                .filter(run -> !run.outcome().published());
    }

    /**
     * Begins a run.
     *
     * @param identity what it is
     */
    public Run begin(RunIdentity identity) {
        String key = identity.key();
        Period period = identity.period();
        int repetition = jdbc.sql("SELECT COUNT(*) FROM report_run WHERE identity_key = ?")
                .param(key)
                .query(Integer.class)
                .single();
        long basis = basis(period, key);
        GeneratedKeyHolder number = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        INSERT INTO report_run (period_kind, first_day, last_day, period_id, prepared_on, options,
                            input_fingerprint, program_version, identity_key, repetition, basis, started, outcome)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        period.kind().name(),
                        period.span().from(),
                        period.span().to(),
                        period.id(),
                        identity.preparedOn(),
                        identity.options(),
                        identity.inputFingerprint(),
                        identity.version(),
                        key,
                        repetition,
                        basis,
                        now(),
                        RunOutcome.UNDER_WAY.name())
                .update(number, "NUMBER");
        return find(Objects.requireNonNull(number.getKeyAs(Long.class)));
    }

    /** Takes up an unfinished run again. */
    public Run resume(Run run) {
        jdbc.sql("UPDATE report_run SET started = ?, finished = NULL, outcome = ? WHERE number = ?")
                .params(now(), RunOutcome.UNDER_WAY.name(), run.number())
                .update();
        return find(run.number());
    }

    /** Records how a run ended without a report. */
    public void fail(Run run, RunOutcome outcome) {
        jdbc.sql("UPDATE report_run SET finished = ?, outcome = ? WHERE number = ?")
                .params(now(), outcome.name(), run.number())
                .update();
    }

    /** Records that the report of a run was published; part of the transaction that records the report. */
    public void publish(Run run, RunOutcome outcome, RowCounts rows, long restated) {
        jdbc.sql(
                        """
                        UPDATE report_run SET finished = ?, outcome = ?, rows_counted = ?, rows_set_aside = ?,
                            rows_rejected = ?, figures_restated = ? WHERE number = ?""")
                .params(now(), outcome.name(), rows.counted(), rows.setAside(), rows.rejected(), restated, run.number())
                .update();
    }

    /** One run. */
    public Run find(long number) {
        return jdbc.sql("SELECT * FROM report_run WHERE number = ?")
                .param(number)
                .query(RunHistory::run)
                .single();
    }

    /**
     * The report that a new run is compared with: the last one published. A run that repeats the one whose report
     * stands is compared with what that was compared with, so that it writes the same bytes.
     */
    private long basis(Period period, String key) {
        Optional<Run> standing = lastPublished(period);
        if (standing.isPresent() && standing.get().identityKey().equals(key)) {
            return standing.get().basis();
        }
        return lastPublished();
    }

    private long lastPublished() {
        return all().stream()
                .filter(run -> run.outcome().published())
                .mapToLong(Run::number)
                .max()
                .orElse(0);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Run run(ResultSet row, int index) throws SQLException {
        long counted = row.getLong("rows_counted");
        boolean published = !row.wasNull();
        return new Run(
                row.getLong("number"),
                new Period(
                        PeriodKind.valueOf(row.getString("period_kind")),
                        new DateSpan(
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("last_day", LocalDate.class))),
                row.getObject("prepared_on", LocalDate.class),
                row.getString("identity_key"),
                row.getInt("repetition"),
                row.getLong("basis"),
                row.getObject("started", OffsetDateTime.class),
                row.getObject("finished", OffsetDateTime.class),
                RunOutcome.valueOf(row.getString("outcome")),
                published ? new RowCounts(counted, row.getLong("rows_set_aside"), row.getLong("rows_rejected")) : null,
                published ? row.getLong("figures_restated") : null);
    }
}
