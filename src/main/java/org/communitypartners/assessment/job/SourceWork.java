package org.communitypartners.assessment.job;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The reading and tallying of one source, by one thread at a time.
 *
 * @param <B> a block of rows as read
 * @param <P> a block of rows as understood
 */
public interface SourceWork<B, P> {

    /** The name of the source. */
    String name();

    /** How many files it has. */
    int files();

    /** The bytes to read: the largest source is begun first. */
    long size();

    /** Begins to read from the first file; what was read before is forgotten. */
    void open();

    /** The next block of rows, or null when all files are read. */
    @Nullable
    B read();

    /** Understands the rows of a block; nothing else changes. */
    P interpret(B block);

    /**
     * Keeps the rows of a block.
     *
     * @return whether the source ends with it
     */
    boolean keep(P block);

    /**
     * Settles the source when all its rows are kept.
     *
     * @param spool the file for the rows and remarks that the report shows; durable when this returns
     * @return the tally
     */
    byte[] settle(Path spool) throws IOException;

    /** Closes what is open. */
    void close() throws IOException;
}
