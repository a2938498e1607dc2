package org.communitypartners.assessment.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.communitypartners.assessment.job.failure.Failures;
import org.jspecify.annotations.Nullable;

/**
 * A source whose failures say nothing of what stands in its rows: they go to the log and to the job repository.
 *
 * @param <B> a block of rows as read
 * @param <P> a block of rows as understood
 * @param source the source
 */
record RedactingSource<B, P>(SourceWork<B, P> source) implements SourceWork<B, P> {
    @Override
    public String name() {
        return source.name();
    }

    @Override
    public int files() {
        return source.files();
    }

    @Override
    public long size() {
        return source.size();
    }

    @Override
    public void open() {
        source.open();
    }

    @Override
    public @Nullable B read() {
        try {
            return source.read();
        } catch (RuntimeException e) {
            throw Failures.withoutContent(e);
        }
    }

    @Override
    public P interpret(B block) {
        return discreetly(() -> source.interpret(block));
    }

    @Override
    public boolean keep(P block) {
        return discreetly(() -> source.keep(block));
    }

    @Override
    public byte[] settle(Path spool) throws IOException {
        try {
            return source.settle(spool);
        } catch (RuntimeException e) {
            throw Failures.withoutContent(e);
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private static <T> T discreetly(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw Failures.withoutContent(e);
        }
    }
}
