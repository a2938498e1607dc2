package org.communitypartners.assessment.intake.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Text of any encoding as UTF-8, so that lines are found in one way. What cannot be decoded becomes the byte FF, which
 * UTF-8 never has: the lines it is in are told from the others as they would be in a UTF-8 file.
 */
final class Utf8Stream extends InputStream {
    private static final int BLOCK = 1 << 16;
    private static final byte NO_CHARACTER = (byte) 0xFF;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final CharsetEncoder encoder = UTF_8.newEncoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).flip();
    private final CharBuffer chars = CharBuffer.allocate(BLOCK);
    /** A char is at most three bytes, and one byte may be owed for what cannot be decoded. */
    private final ByteBuffer utf8 = ByteBuffer.allocate(3 * BLOCK + 3).flip();

    private boolean ended;
    private boolean finished;

    Utf8Stream(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read() throws IOException {
        return more() ? utf8.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int count = Math.min(length, utf8.remaining());
        utf8.get(target, offset, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean more() throws IOException {
        while (!utf8.hasRemaining() && !finished) {
            transcode();
        }
        return utf8.hasRemaining();
    }

    private void transcode() throws IOException {
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended);
        boolean undecodable = result.isError();
        if (undecodable) {
            bytes.position(bytes.position() + Math.min(result.length(), bytes.remaining()));
        } else if (result.isUnderflow()) {
            if (ended) {
                decoder.flush(chars);
                finished = true;
            } else {
                fill();
            }
        }
        utf8.clear();
        encoder.encode(chars.flip(), utf8, true);
        encoder.reset();
        if (undecodable) {
            utf8.put(NO_CHARACTER);
        }
        utf8.flip();
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0));
        bytes.flip();
    }
}
