package org.communitypartners.assessment.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.communitypartners.assessment.history.FinishedParts;
import org.communitypartners.assessment.history.OutputUnwritableException;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Keeps the rows of a source, and stores its tally in the transaction of its last chunk. */
final class SourceWriter<P> implements ItemWriter<P> {
    private final SourceWork<?, P> source;
    private final FinishedParts parts;
    private final long run;
    private final String part;
    private final Path spool;

    SourceWriter(SourceWork<?, P> source, FinishedParts parts, long run, String part, Path spool) {
        this.source = source;
        this.parts = parts;
        this.run = run;
        this.part = part;
        this.spool = spool;
    }

    @Override
    public void write(Chunk<? extends P> chunk) {
        for (P block : chunk) {
            if (source.keep(block)) {
                parts.store(run, part, settle());
            }
        }
    }

    private byte[] settle() {
        try {
            return source.settle(spool);
        } catch (IOException e) {
            throw OutputUnwritableException.unfinished(spool, e);
        } catch (UncheckedIOException e) {
            throw OutputUnwritableException.unfinished(spool, Objects.requireNonNull(e.getCause()));
        }
    }
}
