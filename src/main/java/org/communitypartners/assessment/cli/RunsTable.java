package org.communitypartners.assessment.cli;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.communitypartners.assessment.history.FileRecord;
import org.communitypartners.assessment.history.RowCounts;
import org.communitypartners.assessment.history.Run;
import org.communitypartners.assessment.job.run.PastRuns.PastRun;
import org.jspecify.annotations.Nullable;

/** Runs for a person's eyes, in 80 columns. */
final class RunsTable implements RunsView {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final int FINGERPRINT_SHOWN = 12;
    private static final int COLUMNS = 80;

    @Override
    public List<String> list(List<PastRun> runs) {
        if (runs.isEmpty()) {
            return List.of("Nothing was run yet.");
        }
        List<String> lines = new ArrayList<>();
        lines.add(line("run", "period", "started", "took", "outcome", "counted", "aside", "reject.", "rest."));
        runs.forEach(past -> lines.addAll(lines(past.run())));
        lines.add("aside, reject.: rows set aside, rejected; rest.: figures restated since");
        return lines;
    }

    @Override
    public List<String> details(List<PastRun> runs) {
        if (runs.isEmpty()) {
            return List.of("Nothing was run for this period.");
        }
        List<String> lines = new ArrayList<>(list(runs));
        for (PastRun past : runs) {
            lines.add("");
            lines.add("Run " + past.run().number() + " read " + past.read().size() + " files:");
            for (FileRecord file : past.read()) {
                lines.addAll(lines(file));
            }
        }
        return lines;
    }

    private static List<String> lines(FileRecord file) {
        String known = String.format(
                Locale.ENGLISH, "  %s  %,11d bytes", file.fingerprint().substring(0, FINGERPRINT_SHOWN), file.size());
        String line = known + "  " + file.name();
        // A long name stands on a line of its own.
        return line.length() <= COLUMNS ? List.of(line) : List.of(known, "    " + file.name());
    }

    private static List<String> lines(Run run) {
        String period = run.period().id();
        String number = Long.toString(run.number());
        RowCounts rows = run.rows();
        String line = line(
                number,
                period.length() > 10 ? "" : period,
                MINUTE.format(run.started()),
                took(run.started(), run.finished()),
                run.outcome().label(),
                rows == null ? "" : count(rows.counted()),
                rows == null ? "" : count(rows.setAside()),
                rows == null ? "" : count(rows.rejected()),
                run.restated() == null ? "" : count(run.restated()));
        // Free dates do not fit into the column; they stand on a line of their own.
        return period.length() > 10 ? List.of(String.format("%4s %s", number, period), line) : List.of(line);
    }

    private static String line(String... cells) {
        return String.format("%4s %-10s %-16s %5s %-9s %8s %7s %7s %5s", (Object[]) cells)
                .stripTrailing();
    }

    private static String count(long number) {
        return Long.toString(number);
    }

    private static String took(OffsetDateTime started, @Nullable OffsetDateTime finished) {
        if (finished == null) {
            return "";
        }
        long seconds = Math.max(0, Duration.between(started, finished).toSeconds());
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%dh%02d", seconds / 3600, seconds / 60 % 60);
    }
}
