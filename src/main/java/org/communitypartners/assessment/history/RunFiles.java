package org.communitypartners.assessment.history;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files that runs read and published. */
public final class RunFiles {
    private final JdbcClient jdbc;

    /** The files in a database. */
    public RunFiles(DataSource dataSource) {
        jdbc = JdbcClient.create(dataSource);
    }

    /** What a run read, by path. */
    public List<FileRecord> read(long run) {
        return files(
                "SELECT path AS name, size_in_bytes, fingerprint FROM input_file WHERE run = ? ORDER BY path", run);
    }

    /** What a run published, by name. */
    public List<FileRecord> published(long run) {
        return files("SELECT name, size_in_bytes, fingerprint FROM output_file WHERE run = ? ORDER BY name", run);
    }

    /** Records what a run reads. */
    public void recordRead(long run, List<FileRecord> files) {
        jdbc.sql("DELETE FROM input_file WHERE run = ?").param(run).update();
        insert("INSERT INTO input_file (run, path, size_in_bytes, fingerprint) VALUES (?, ?, ?, ?)", run, files);
    }

    /** Records what a run published; part of the transaction that records its publication. */
    public void recordPublished(long run, List<FileRecord> files) {
        insert("INSERT INTO output_file (run, name, size_in_bytes, fingerprint) VALUES (?, ?, ?, ?)", run, files);
    }

    private List<FileRecord> files(String sql, long run) {
        return jdbc.sql(sql)
                .param(run)
                .query((row, index) -> new FileRecord(
                        row.getString("name"), row.getLong("size_in_bytes"), row.getString("fingerprint")))
                .list();
    }

    private void insert(String sql, long run, List<FileRecord> files) {
        for (FileRecord file : files) {
            jdbc.sql(sql)
                    .params(run, file.name(), file.size(), file.fingerprint())
                    .update();
        }
    }
}
