package org.communitypartners.assessment.job.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.history.FileRecord;
import org.communitypartners.assessment.intake.InputFolder;
import org.communitypartners.assessment.intake.row.InterpretedBlock;
import org.communitypartners.assessment.intake.row.RowBlock;
import org.communitypartners.assessment.job.EarlierReports;
import org.communitypartners.assessment.job.PeriodWork;
import org.communitypartners.assessment.job.Progress;
import org.communitypartners.assessment.job.ReportedKind;
import org.communitypartners.assessment.job.RunSummary;
import org.communitypartners.assessment.job.SettledSource;
import org.communitypartners.assessment.job.spool.Spools;
import org.communitypartners.assessment.measure.figure.MemberNames;
import org.communitypartners.assessment.measure.metric.Windows;
import org.communitypartners.assessment.measure.tally.Tally;
import org.communitypartners.assessment.measure.tally.TallyCodec;
import org.communitypartners.assessment.measure.tally.TallyPlan;
import org.jspecify.annotations.Nullable;

/** The work on the report of one period of an input folder. */
final class FolderWork implements PeriodWork<RowBlock, InterpretedBlock> {
    private final InputFolder folder;
    private final SettledOptions options;
    private final Period period;
    private final EarlierReports earlier;
    private final List<FileRecord> files;
    private final TallyPlan plan;
    private final TallyCodec codec;
    private final Progress progress;
    private final boolean force;
    private @Nullable FinishedReport report;

    FolderWork(
            InputFolder folder,
            SettledOptions options,
            List<FileRecord> files,
            Period period,
            EarlierReports earlier,
            Progress progress,
            boolean force) {
        this.folder = folder;
        this.options = options;
        this.files = files;
        this.period = period;
        this.earlier = earlier;
        this.progress = progress;
        this.force = force;
        plan = TallyPlan.of(
                Windows.of(period, options.fiscalYearStart().getValue()),
                folder.tables().targets());
        codec = new TallyCodec(plan, folder.tables().partnerTypes());
    }

    @Override
    public List<FolderSource> sources() {
        return folder.sources().stream()
                .map(source -> new FolderSource(folder, source, plan, codec, progress))
                .toList();
    }

    @Override
    public void measure(List<SettledSource> settled) throws IOException {
        // Merging keeps the order of the sources, whichever processor does it.
        Tally tally = settled.parallelStream()
                .map(source -> codec.read(source.tally()))
                .collect(() -> new Tally(plan), Tally::merge, Tally::merge);
        Spools spools = new Spools(
                settled.stream().map(SettledSource::spool).toList(),
                folder.tables().partnerTypes(),
                MemberNames.settled(tally, folder.tables()));
        new SomethingToReport(period, spools.accounts()).expect(force);
        report = new FinishedReport(folder, options, period, plan.windows(), tally, spools, earlier, files);
    }

    @Override
    public void write(Path target, Path scratch) throws IOException {
        measured().write(target, scratch);
    }

    @Override
    public RunSummary summary() {
        return measured().summary();
    }

    @Override
    public SortedMap<String, String> reported(ReportedKind kind) {
        return switch (kind) {
            case FIGURES -> new ReportedFigures(measured().figures()).lines();
            case SHAREABLE -> measured().shareableLines();
        };
    }

    private FinishedReport measured() {
        if (report == null) {
            throw new IllegalStateException("The figures come before the report.");
        }
        return report;
    }
}
