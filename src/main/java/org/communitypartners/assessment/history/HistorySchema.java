package org.communitypartners.assessment.history;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the history, and how an older history gets them. */
final class HistorySchema {
    /** All versions of the tables, up to the one that this program works with. */
    private static final List<String> VERSIONS = List.of("1", "2");

    private final DataSource dataSource;
    private final JdbcClient jdbc;

    HistorySchema(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
    }

    /**
     * Brings the tables up to date.
     *
     * @throws HistoryUnreadableException when a newer version of this program made them
     */
    void upgrade() {
        // Month after month there is nothing to do, and to find that out Flyway takes longer than the rest of the
        // start.
        if (isCurrent()) {
            return;
        }
        Flyway flyway = Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:history")
                .javaMigrations(new V1__job_repository())
                .load();
        for (MigrationInfo migration : flyway.info().applied()) {
            if (migration.getState() == MigrationState.FUTURE_SUCCESS) {
                throw new HistoryUnreadableException(
                        "The history was written by a newer version of this program (its tables are of version "
                                + migration.getVersion()
                                + "); run that version, or choose another folder with --output.");
            }
        }
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            throw new HistoryUnreadableException(
                    "The history cannot be brought up to date; the log says why. Bring the folder .history back from a"
                            + " backup, or move it away to begin a new one.",
                    e);
        }
        if (!isCurrent()) {
            throw new IllegalStateException("The migrations are not those of the versions " + VERSIONS + ".");
        }
    }

    private boolean isCurrent() {
        boolean recorded = jdbc.sql(
                                """
                                SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES
                                WHERE table_schema = 'PUBLIC' AND table_name = 'flyway_schema_history'""")
                        .query(Integer.class)
                        .single()
                == 1;
        return recorded
                && jdbc.sql(
                                """
                                SELECT "version" FROM "flyway_schema_history"
                                WHERE "success" = TRUE AND "version" IS NOT NULL ORDER BY "installed_rank\"""")
                        .query(String.class)
                        .list()
                        .equals(VERSIONS);
    }
}
