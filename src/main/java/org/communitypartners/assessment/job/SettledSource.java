package org.communitypartners.assessment.job;

import java.nio.file.Path;

/**
 * What became of a source, in this process or in one that was cut off.
 *
 * @param tally what {@link SourceWork#settle} returned
 * @param spool the file that it wrote
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares sources; the bytes are read once.
public record SettledSource(byte[] tally, Path spool) {}
