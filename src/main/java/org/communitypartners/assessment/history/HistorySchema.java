package org.communitypartners.assessment.history;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** The tables of the history, and how an older history gets them. */
final class HistorySchema {
    private final DataSource dataSource;

    HistorySchema(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Brings the tables up to date.
     *
     * @throws HistoryUnreadableException when a newer version of this program made them
     */
    void upgrade() {
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
    }
}
