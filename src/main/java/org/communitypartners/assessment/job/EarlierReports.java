package org.communitypartners.assessment.job;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.communitypartners.assessment.history.FileRecord;
import org.communitypartners.assessment.history.ReportedLines;
import org.communitypartners.assessment.history.Run;
import org.communitypartners.assessment.history.RunFiles;
import org.jspecify.annotations.Nullable;

/**
 * What had been reported when a run began, as far as a new report depends on it. It is read only when asked for.
 *
 * @param lines every line that was ever reported
 * @param files the files of every run
 * @param basis the number of the last report before the run; 0 when there was none
 * @param preparedOn the day that report was prepared on; null when there was none
 */
public record EarlierReports(ReportedLines lines, RunFiles files, long basis, @Nullable LocalDate preparedOn) {

    /** What had been reported when a run began. */
    public static EarlierReports before(Run run, RunRecords records) {
        return new EarlierReports(
                records.lines(),
                records.files(),
                run.basis(),
                run.basis() == 0 ? null : records.runs().find(run.basis()).preparedOn());
    }

    /** The lines of a kind, by key, as they stood before the run. */
    public SortedMap<String, String> lines(ReportedKind kind) {
        return lines.asOf(kind.name(), basis);
    }

    /** The files from which the last report before the run was made. */
    public List<FileRecord> filesRead() {
        return files.read(basis);
    }
}
