package org.communitypartners.assessment.job;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads a source from its beginning: a source that was cut off is read again as a whole. */
final class SourceReader<B> implements ItemStreamReader<B> {
    private final SourceWork<B, ?> source;

    SourceReader(SourceWork<B, ?> source) {
        this.source = source;
    }

    @Override
    public void open(ExecutionContext context) {
        source.open();
    }

    @Override
    public @Nullable B read() {
        return source.read();
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw new ItemStreamException("The files of " + source.name() + " could not be closed.", e);
        }
    }
}
