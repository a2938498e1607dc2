package org.communitypartners.assessment.intake.csv;

/** Finds, block by block, how far line ends lie apart at most; exact enough to tell a table from one endless line. */
final class LineLengths {
    private long current;
    private long longest;

    void add(byte[] block, int length) {
        int last = length - 1;
        while (last >= 0 && block[last] != '\n' && block[last] != '\r') {
            last--;
        }
        if (last < 0) {
            current += length;
        } else {
            longest = Math.max(longest, current);
            current = length - 1L - last;
        }
    }

    /** In bytes; lines that lie within one block are not measured. */
    long longest() {
        return Math.max(longest, current);
    }
}
