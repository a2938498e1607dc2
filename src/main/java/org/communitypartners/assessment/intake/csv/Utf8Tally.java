package org.communitypartners.assessment.intake.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Counts, in one pass over a file's bytes, the lines that hold more than ASCII, and those of them that are not UTF-8. A
 * character never spans a line end, so each line stands for itself.
 */
final class Utf8Tally {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;

    private long beyondAscii;
    private long broken;

    /** Whether the current line holds more than ASCII; its bytes are then looked at one by one. */
    private boolean inLine;

    private boolean lineBroken;
    /** Bytes that the current character still needs, and the range that the next of them must be in. */
    private int owed;

    private int lowest;
    private int highest;

    void add(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            if (!inLine) {
                at = afterAscii(bytes, at, to);
                if (at == to) {
                    return;
                }
                inLine = true;
            }
            byte b = bytes[at++];
            if (b == '\n' || b == '\r') {
                endLine();
            } else {
                step(b & 0xFF);
            }
        }
    }

    /** Ends the last line. */
    void end() {
        if (inLine) {
            endLine();
        }
    }

    boolean allUtf8() {
        return broken == 0;
    }

    /** Whether the file is UTF-8 into which lines of another encoding were pasted, rather than the reverse. */
    boolean mostlyUtf8() {
        return 2 * (beyondAscii - broken) >= beyondAscii;
    }

    private static int afterAscii(byte[] bytes, int from, int to) {
        int at = from;
        while (at + Long.BYTES <= to && ((long) LONGS.get(bytes, at) & HIGH_BITS) == 0) {
            at += Long.BYTES;
        }
        while (at < to && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    private void endLine() {
        beyondAscii++;
        broken += lineBroken || owed > 0 ? 1 : 0;
        inLine = false;
        lineBroken = false;
        owed = 0;
    }

    /** One byte of a line, by table 3-7 of the Unicode standard (well-formed UTF-8 byte sequences). */
    private void step(int b) {
        if (owed > 0) {
            if (b < lowest || b > highest) {
                lineBroken = true;
                owed = 0;
            } else {
                owed--;
                lowest = 0x80;
                highest = 0xBF;
            }
            return;
        }
        if (b < 0x80) {
            return;
        }
        if (b < 0xC2 || b > 0xF4) {
            lineBroken = true;
            return;
        }
        owed = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
        lowest = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        highest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
    }
}
