package org.communitypartners.assessment.job.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.Decision;
import org.communitypartners.assessment.activity.Disposition;
import org.communitypartners.assessment.activity.FileAccount;
import org.communitypartners.assessment.activity.NameKind;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.Term;
import org.communitypartners.assessment.intake.InputFolder;
import org.communitypartners.assessment.intake.SourceIntake;
import org.communitypartners.assessment.intake.folder.Source;
import org.communitypartners.assessment.intake.row.RowBlock;
import org.communitypartners.assessment.intake.row.SourceResult;
import org.communitypartners.assessment.job.spool.SpooledResult;

/**
 * Finds the latest month with a held activity. It reads the whole input once for that alone: a run that names its
 * period is spared it.
 */
final class LatestMonth {
    private final InputFolder folder;
    private final YearMonth before;

    /**
     * The latest month of an input.
     *
     * @param folder the input
     * @param before only months before this one are looked at
     */
    LatestMonth(InputFolder folder, YearMonth before) {
        this.folder = folder;
        this.before = before;
    }

    Optional<YearMonth> find() {
        return folder.sources().parallelStream()
                .map(this::latestDay)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .map(YearMonth::from);
    }

    private Optional<LocalDate> latestDay(Source source) {
        LatestDay latest = new LatestDay(before.atDay(1));
        try (SourceIntake intake = folder.intake(source, SpooledResult.NO_PERIOD)) {
            for (RowBlock block = intake.read(); block != null; block = intake.read()) {
                intake.collect(intake.interpret(block));
            }
            intake.settle(latest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.ofNullable(latest.day.get());
    }

    private static final class LatestDay implements SourceResult {
        private final AtomicReference<LocalDate> day = new AtomicReference<>();
        private final LocalDate before;

        LatestDay(LocalDate before) {
            this.before = before;
        }

        @Override
        public void counted(Activity activity) {
            if (activity.held() && activity.date().isBefore(before)) {
                day.accumulateAndGet(activity.date(), (one, other) -> one == null || other.isAfter(one) ? other : one);
            }
        }

        @Override
        public void met(NameKind kind, Term name) {}

        @Override
        public void disposed(Disposition disposition) {}

        @Override
        public void decided(Decision decision) {}

        @Override
        public void noted(QualityNote note) {}

        @Override
        public void accounted(FileAccount account) {}
    }
}
