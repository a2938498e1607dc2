package org.communitypartners.assessment.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.hsqldb.error.ErrorCode;
import org.hsqldb.jdbc.JDBCDataSource;

/** The database in {@code .history}: it is durable at every commit, and upgrades itself. */
public final class HistoryDatabase implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final long PAUSE_IN_MILLISECONDS = 250;
    /**
     * Without a write delay a commit is on the disk when it returns. Readers never wait for writers. The timestamps of
     * Spring Batch stay as they are.
     */
    private static final String PROPERTIES = ";hsqldb.write_delay=false;hsqldb.tx=mvcc;hsqldb.log_size=20";

    private final JDBCDataSource dataSource;

    private HistoryDatabase(JDBCDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Opens the history of an output folder, and upgrades it when an older version of this program made it.
     *
     * @throws HistoryUnreadableException when another machine seems to hold it, when a newer version of this program
     *     made it, or when it is damaged
     */
    public static HistoryDatabase open(OutputFolder folder) {
        return open(folder.history(), folder.abandoned(), PATIENCE);
    }

    static HistoryDatabase open(Path folder, boolean abandoned, Duration patience) {
        // HSQLDB would set up java.util.logging for the whole process.
        System.setProperty("hsqldb.reconfig_logging", "false");
        // It would wait for a lock by itself, for about ten seconds; the wait here is as long as it should be.
        System.setProperty("hsqldb.lockfile.poll.retries", "1");
        System.setProperty("hsqldb.lockfile.poll.interval", "50");
        Path lock = folder.resolve("history.lck");
        JDBCDataSource dataSource = new JDBCDataSource();
        dataSource.setUrl("jdbc:hsqldb:file:" + folder.resolve("history").toAbsolutePath() + PROPERTIES);
        dataSource.setUser("SA");
        try {
            if (abandoned) {
                // The folder's own lock is ours, and its last holder died on this machine: nobody is behind this file.
                Files.deleteIfExists(lock);
            }
            connect(dataSource, lock, patience);
        } catch (IOException e) {
            throw new OutputUnwritableException(
                    "The file " + lock + " cannot be removed (" + OutputFolder.reason(e) + "); remove it by hand.", e);
        }
        HistoryDatabase database = new HistoryDatabase(dataSource);
        try {
            new HistorySchema(dataSource).upgrade();
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        return database;
    }

    /** Connections to the database; each is cheap, so there is no pool. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** Writes everything into the tables' own files and closes them. */
    @Override
    public void close() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            throw new OutputUnwritableException("The history could not be closed (" + e.getMessage() + ").", e);
        }
    }

    /** After a cut-off run on another machine, or a restart of this one, the old lock goes stale in some seconds. */
    private static void connect(DataSource dataSource, Path lock, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                dataSource.getConnection().close();
                return;
            } catch (SQLException e) {
                if (e.getErrorCode() != -ErrorCode.LOCK_FILE_ACQUISITION_FAILURE) {
                    throw new HistoryUnreadableException(
                            "The history cannot be opened (" + e.getMessage()
                                    + "); move the folder " + lock.getParent()
                                    + " away to begin a new one, or bring it back from a backup.",
                            e);
                }
                if (System.nanoTime() > deadline) {
                    throw new HistoryUnreadableException(
                            "The history is held by the lock file " + lock
                                    + "; if no run is under way on any machine, delete that file and run again.",
                            e);
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_IN_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HistoryUnreadableException("The wait for the history was broken off.", e);
        }
    }
}
