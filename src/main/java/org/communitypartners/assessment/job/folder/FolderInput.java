package org.communitypartners.assessment.job.folder;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.history.FileRecord;
import org.communitypartners.assessment.intake.InputFolder;
import org.communitypartners.assessment.job.AssessOptions;
import org.communitypartners.assessment.job.EarlierReports;
import org.communitypartners.assessment.job.InputOpener;
import org.communitypartners.assessment.job.OpenedInput;
import org.communitypartners.assessment.job.PeriodWork;
import org.communitypartners.assessment.job.Progress;

/** The input folder, opened: its files are known, and the settings are settled. */
public final class FolderInput implements OpenedInput {
    private final InputFolder folder;
    private final SettledOptions settled;
    private final Progress progress;
    private final boolean force;

    private FolderInput(InputFolder folder, AssessOptions options, Progress progress) {
        this.folder = folder;
        this.settled = SettledOptions.of(options.preparedOn(), options.given(), options.grants(), folder.settings());
        this.progress = progress;
        this.force = options.force();
    }

    /** Opens input folders. */
    public static InputOpener opener() {
        return new InputOpener() {
            @Override
            public void expect(AssessOptions options) {
                InputFolders.expect(options.input());
            }

            @Override
            public OpenedInput open(AssessOptions options, Progress progress) {
                InputFolder folder = InputFolders.open(options.input(), options.preparedOn(), options.given());
                return new FolderInput(folder, options, progress);
            }
        };
    }

    @Override
    public List<FileRecord> files() {
        return folder.files().stream()
                .map(file -> new FileRecord(file.name(), file.size(), file.fingerprint()))
                .toList();
    }

    @Override
    public String fingerprint() {
        return folder.fingerprint();
    }

    @Override
    public String options() {
        return settled.text();
    }

    @Override
    public Month fiscalYearStart() {
        return settled.fiscalYearStart();
    }

    @Override
    public Optional<YearMonth> latestActiveMonth(YearMonth before) {
        return new LatestMonth(folder, before).find();
    }

    @Override
    public PeriodWork<?, ?> work(Period period, EarlierReports earlier) {
        return new FolderWork(folder, settled, files(), period, earlier, progress, force);
    }
}
