package org.communitypartners.assessment.history;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was reported, line by line: each line has a key, such as a window, place and metric, and a value. A run stores
 * only the lines that it added or changed, so a month costs some kilobytes.
 */
public final class ReportedLines {
    private static final char KEY_END = '\t';
    private static final char LINE_END = '\n';

    private final JdbcClient jdbc;

    /** The reported lines in a database. */
    public ReportedLines(DataSource dataSource) {
        jdbc = JdbcClient.create(dataSource);
    }

    /**
     * The lines as they stood after a run: for each key the value that was reported last.
     *
     * @param kind what the lines are
     * @param run the number of the run; 0 stands before all
     */
    public SortedMap<String, String> asOf(String kind, long run) {
        SortedMap<String, String> lines = new TreeMap<>();
        jdbc
                .sql("SELECT content FROM reported WHERE kind = ? AND run <= ? ORDER BY run")
                .params(kind, run)
                .query((row, index) -> row.getBytes("content"))
                .stream()
                .forEach(packed -> unpack(packed, lines));
        return lines;
    }

    /**
     * Records what a run reported; part of the transaction that records its publication.
     *
     * @param kind what the lines are
     * @param run the number of the run, the highest so far
     * @param lines keys and values, none with a tab or a line break
     */
    public void record(String kind, long run, SortedMap<String, String> lines) {
        SortedMap<String, String> changed = new TreeMap<>(lines);
        changed.entrySet().removeAll(asOf(kind, run).entrySet());
        if (!changed.isEmpty()) {
            jdbc.sql("INSERT INTO reported (run, kind, content) VALUES (?, ?, ?)")
                    .params(run, kind, pack(changed))
                    .update();
        }
    }

    private static byte[] pack(SortedMap<String, String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(
                (key, value) -> text.append(key).append(KEY_END).append(value).append(LINE_END));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private static void unpack(byte[] packed, SortedMap<String, String> lines) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().forEach(line -> {
                int end = line.indexOf(KEY_END);
                lines.put(line.substring(0, end), line.substring(end + 1));
            });
        } catch (IOException e) {
            throw new HistoryUnreadableException(
                    "The history is damaged; bring the folder .history back from a backup, or move it away.", e);
        }
    }
}
