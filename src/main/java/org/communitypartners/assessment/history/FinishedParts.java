package org.communitypartners.assessment.history;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The results of the finished partitions of a run that is under way; nothing of them outlives it. */
public final class FinishedParts {
    private final JdbcClient jdbc;

    /** The finished parts in a database. */
    public FinishedParts(DataSource dataSource) {
        jdbc = JdbcClient.create(dataSource);
    }

    /** Stores a result; part of the transaction that completes the partition. */
    public void store(long run, String part, byte[] content) {
        jdbc.sql("DELETE FROM finished_part WHERE run = ? AND part = ?")
                .params(run, part)
                .update();
        jdbc.sql("INSERT INTO finished_part (run, part, content) VALUES (?, ?, ?)")
                .params(run, part, content)
                .update();
    }

    /** The results of a run, by partition. */
    public Map<String, byte[]> of(long run) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        jdbc
                .sql("SELECT part, content FROM finished_part WHERE run = ? ORDER BY part")
                .param(run)
                .query((row, index) -> Map.entry(row.getString("part"), row.getBytes("content")))
                .stream()
                .forEach(part -> parts.put(part.getKey(), part.getValue()));
        return parts;
    }

    /** Removes the results of a run. */
    public void remove(long run) {
        jdbc.sql("DELETE FROM finished_part WHERE run = ?").param(run).update();
    }

    /** Removes the results of all runs but one. */
    public void removeAllBut(long run) {
        jdbc.sql("DELETE FROM finished_part WHERE run <> ?").param(run).update();
    }
}
