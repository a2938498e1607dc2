package org.communitypartners.assessment.cli;

import java.util.ArrayList;
import java.util.List;
import org.communitypartners.assessment.history.FileRecord;
import org.communitypartners.assessment.history.RowCounts;
import org.communitypartners.assessment.history.Run;
import org.communitypartners.assessment.job.run.PastRuns.PastRun;

/** Runs for scripts: all values in full, blank where there is none. */
final class RunsCsv implements RunsView {
    @Override
    public List<String> list(List<PastRun> runs) {
        List<String> lines = new ArrayList<>();
        lines.add("run,period,from,to,started,finished,outcome,counted,set_aside,rejected,restated");
        runs.forEach(past -> lines.add(line(past.run())));
        return lines;
    }

    @Override
    public List<String> details(List<PastRun> runs) {
        List<String> lines = new ArrayList<>();
        lines.add("run,period,started,outcome,file,bytes,sha256");
        for (PastRun past : runs) {
            Run run = past.run();
            for (FileRecord file : past.read()) {
                lines.add(String.join(
                        ",",
                        Long.toString(run.number()),
                        run.period().id(),
                        run.started().toString(),
                        run.outcome().name().toLowerCase(java.util.Locale.ROOT),
                        quoted(file.name()),
                        Long.toString(file.size()),
                        file.fingerprint()));
            }
        }
        return lines;
    }

    private static String line(Run run) {
        RowCounts rows = run.rows();
        return String.join(
                ",",
                Long.toString(run.number()),
                run.period().id(),
                run.period().span().from().toString(),
                run.period().span().to().toString(),
                run.started().toString(),
                run.finished() == null ? "" : run.finished().toString(),
                run.outcome().name().toLowerCase(java.util.Locale.ROOT),
                rows == null ? "" : Long.toString(rows.counted()),
                rows == null ? "" : Long.toString(rows.setAside()),
                rows == null ? "" : Long.toString(rows.rejected()),
                run.restated() == null ? "" : run.restated().toString());
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
