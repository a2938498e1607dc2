package org.communitypartners.assessment.job.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.communitypartners.assessment.history.Publication;
import org.communitypartners.assessment.intake.InputFolder;
import org.communitypartners.assessment.intake.SourceIntake;
import org.communitypartners.assessment.intake.folder.Source;
import org.communitypartners.assessment.intake.row.InterpretedBlock;
import org.communitypartners.assessment.intake.row.RowBlock;
import org.communitypartners.assessment.job.Progress;
import org.communitypartners.assessment.job.SourceProgress;
import org.communitypartners.assessment.job.SourceWork;
import org.communitypartners.assessment.job.failure.AssessmentFailedException;
import org.communitypartners.assessment.job.spool.Spool;
import org.communitypartners.assessment.job.spool.SpooledResult;
import org.communitypartners.assessment.measure.tally.Tally;
import org.communitypartners.assessment.measure.tally.TallyCodec;
import org.communitypartners.assessment.measure.tally.TallyPlan;
import org.jspecify.annotations.Nullable;

/** Reads and tallies one source of an input folder. */
final class FolderSource implements SourceWork<RowBlock, InterpretedBlock> {
    private final InputFolder input;
    private final Source source;
    private final TallyPlan plan;
    private final TallyCodec codec;
    private final SourceProgress progress;
    private @Nullable SourceIntake intake;

    FolderSource(InputFolder input, Source source, TallyPlan plan, TallyCodec codec, Progress progress) {
        this.input = input;
        this.source = source;
        this.plan = plan;
        this.codec = codec;
        this.progress = new SourceProgress(source, progress);
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public int files() {
        return source.files().size();
    }

    @Override
    public long size() {
        return source.files().stream().mapToLong(SourceProgress::sizeOf).sum();
    }

    @Override
    public void open() {
        intake = input.intake(source, plan.windows().period().span());
    }

    @Override
    public @Nullable RowBlock read() {
        try {
            return opened().read();
        } catch (IOException e) {
            throw AssessmentFailedException.unreadable(source, e);
        }
    }

    @Override
    public InterpretedBlock interpret(RowBlock block) {
        return opened().interpret(block);
    }

    @Override
    public boolean keep(InterpretedBlock block) {
        opened().collect(block);
        progress.read(block.fileIndex(), block.rows().size(), block.last());
        return block.last();
    }

    @Override
    public byte[] settle(Path path) throws IOException {
        Tally tally = new Tally(plan);
        try (Spool spool = new Spool(path)) {
            opened().settle(SpooledResult.tallied(
                    spool, plan.period(), input.tables().grantsRunningIn(plan.period()), tally));
        }
        Publication.force(path);
        return codec.write(tally);
    }

    @Override
    public void close() throws IOException {
        if (intake != null) {
            intake.close();
            intake = null;
        }
    }

    private SourceIntake opened() {
        return Objects.requireNonNull(intake, "The source is opened before it is read.");
    }
}
