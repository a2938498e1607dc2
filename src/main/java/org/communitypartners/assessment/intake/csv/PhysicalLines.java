package org.communitypartners.assessment.intake.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of UTF-8 bytes into lines. LF, CRLF and CR end a line, mixed as they come. Byte-order marks at the
 * start of a line, which files joined by hand carry, are left out; so are NUL characters, but their line has a
 * {@link Fault}: something else stood there, or a crash cut the file short and the disk padded it.
 */
final class PhysicalLines implements LineSource {
    private static final int BLOCK = 1 << 16;

    private final InputStream in;
    private byte[] block = new byte[BLOCK];
    private int position;
    private int limit;
    private boolean ended;
    private long number;

    PhysicalLines(InputStream in) {
        this.in = in;
    }

    @Override
    public @Nullable Line next() throws IOException {
        boolean ascii = true;
        boolean nul = false;
        int at = position;
        while (true) {
            // Nearly every byte is above CR, so one comparison is all that most of them cost.
            while (at < limit && block[at] > '\r') {
                at++;
            }
            if (at == limit) {
                at -= position;
                if (!fill()) {
                    at += position;
                    return at == position ? null : line(at, 0, "", ascii, nul);
                }
                at += position;
                continue;
            }
            byte b = block[at];
            if (b == '\n') {
                return line(at, 1, "\n", ascii, nul);
            } else if (b == '\r') {
                int length = at - position;
                boolean crlf = (at + 1 < limit || fill()) && block[position + length + 1] == '\n';
                return line(position + length, crlf ? 2 : 1, crlf ? "\r\n" : "\r", ascii, nul);
            } else if (b < 0) {
                ascii = false;
            } else if (b == 0) {
                nul = true;
            }
            at++;
        }
    }

    private Line line(int end, int endLength, String endText, boolean ascii, boolean nul) {
        String text = new String(block, position, end - position, UTF_8);
        Fault fault = Fault.NONE;
        if (!ascii) {
            fault = text.indexOf('\uFFFD') >= 0 && !decodes(position, end) ? Fault.BAD_CHARACTER : Fault.NONE;
            text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        if (nul) {
            boolean toTheEnd = endLength == 0 && block[end - 1] == 0;
            fault = toTheEnd ? Fault.CUT_SHORT : Fault.NUL_CHARACTER;
            text = text.replace("\0", "");
        }
        position = end + endLength;
        return new Line(++number, text, endText, fault);
    }

    /** Tells bytes that are no UTF-8 from a replacement character that already stood in the file. */
    private boolean decodes(int start, int end) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(block, start, end - start));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Reads on; what has not been handed out moves to the front. False at the end of the file. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        System.arraycopy(block, position, block, 0, limit - position);
        limit -= position;
        position = 0;
        if (limit == block.length) {
            block = Arrays.copyOf(block, Math.multiplyExact(block.length, 2));
        }
        int read = in.read(block, limit, block.length - limit);
        ended = read < 0;
        limit += Math.max(read, 0);
        return !ended;
    }
}
