package org.communitypartners.assessment;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What Spring Batch has written down in a history that no process holds. */
final class BatchRecords {
    private BatchRecords() {}

    /** The status of the last execution of every job instance. */
    static List<String> jobs(Path output) {
        return list(
                output,
                """
                SELECT status FROM batch_job_execution WHERE job_execution_id IN
                    (SELECT MAX(job_execution_id) FROM batch_job_execution GROUP BY job_instance_id)""");
    }

    /** Every step execution with its status, in the order in which they were begun: {@code tally COMPLETED}. */
    static List<String> steps(Path output) {
        return list(output, "SELECT step_name || ' ' || status FROM batch_step_execution ORDER BY step_execution_id");
    }

    /** Every run with its outcome: {@code 2026-10 REPORTED}. */
    static List<String> runs(Path output) {
        return list(output, "SELECT period_id || ' ' || outcome FROM report_run ORDER BY number");
    }

    /** Runs a statement. */
    static void change(Path output, String sql) {
        try (Connection connection = open(output);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> list(Path output, String sql) {
        List<String> found = new ArrayList<>();
        try (Connection connection = open(output);
                Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            statement.execute("SHUTDOWN");
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection open(Path output) throws SQLException {
        return DriverManager.getConnection("jdbc:hsqldb:file:" + output.resolve(".history/history"), "SA", "");
    }
}
