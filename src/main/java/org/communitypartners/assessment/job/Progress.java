package org.communitypartners.assessment.job;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** How far a run is; written by the steps, read by whoever shows it. */
public final class Progress {
    private volatile String step = "getting ready";
    private final AtomicLong files = new AtomicLong();
    private final AtomicLong filesRead = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong bytesRead = new AtomicLong();
    private final AtomicLong rows = new AtomicLong();

    /** What the run is doing, in words. */
    public String step() {
        return step;
    }

    /** Whether rows are being read; how fast is of interest then only. */
    public boolean reading() {
        return step.equals(AssessmentJob.TALLY);
    }

    /** How many files there are to read. */
    public long files() {
        return files.get();
    }

    /** How many files are read. */
    public long filesRead() {
        return filesRead.get();
    }

    /** How many rows are read. */
    public long rows() {
        return rows.get();
    }

    /** Which part of the bytes is read, 0 to 1. */
    public double share() {
        long all = bytes.get();
        return all == 0 ? 0 : (double) bytesRead.get() / all;
    }

    void begin(String newStep) {
        step = newStep;
    }

    void expect(List<? extends SourceWork<?, ?>> sources) {
        files.set(sources.stream().mapToLong(SourceWork::files).sum());
        bytes.set(sources.stream().mapToLong(SourceWork::size).sum());
        filesRead.set(0);
        bytesRead.set(0);
        rows.set(0);
    }

    /** Rows were read. */
    public void addRows(long count) {
        rows.addAndGet(count);
    }

    /** Bytes were read, as far as one can tell. */
    void addBytes(long count) {
        bytesRead.addAndGet(count);
    }

    /** A file was read to its end. */
    void addFile() {
        filesRead.incrementAndGet();
    }
}
