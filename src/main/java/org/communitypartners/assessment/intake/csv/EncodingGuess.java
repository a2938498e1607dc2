package org.communitypartners.assessment.intake.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the start of a file tells of its encoding: a byte-order mark decides, then a setting, then the zero bytes of
 * UTF-16.
 *
 * @param charset null when only the whole file can tell UTF-8 from Windows-1252
 */
record EncodingGuess(@Nullable Charset charset, int markLength) {
    private static final int SAMPLE = 1 << 16;

    /** The bytes of a mark, one a character. */
    private record Mark(Charset charset, String bytes) {}

    /** UTF-32 first: its little-endian mark begins with that of UTF-16. */
    private static final List<Mark> MARKS = List.of(
            new Mark(Charset.forName("UTF-32LE"), "\u00FF\u00FE\0\0"),
            new Mark(Charset.forName("UTF-32BE"), "\0\0\u00FE\u00FF"),
            new Mark(UTF_8, "\u00EF\u00BB\u00BF"),
            new Mark(UTF_16LE, "\u00FF\u00FE"),
            new Mark(UTF_16BE, "\u00FE\u00FF"));

    static EncodingGuess of(byte[] head, @Nullable Charset forced) {
        String start = new String(head, 0, Math.min(head.length, 4), ISO_8859_1);
        for (Mark mark : MARKS) {
            if (start.startsWith(mark.bytes)) {
                return new EncodingGuess(mark.charset, mark.bytes.length());
            }
        }
        Charset wide = utf16(head);
        if (forced != null) {
            boolean needsMark = forced.name().equals("UTF-16");
            return new EncodingGuess(needsMark ? wide != null ? wide : UTF_16LE : forced, 0);
        }
        return new EncodingGuess(wide, 0);
    }

    /** The encoding, now that the whole file has been seen. */
    Encoding decide(Utf8Tally tally) {
        boolean utf8 = charset != null ? charset.equals(UTF_8) : tally.mostlyUtf8();
        if (utf8) {
            return new Encoding(UTF_8, markLength, !tally.allUtf8());
        }
        return new Encoding(charset != null ? charset : Encoding.WINDOWS_1252, markLength, false);
    }

    /**
     * UTF-16 without a mark: the delimiters, digits and line ends of a CSV alone give every second byte often enough a
     * zero, while its neighbours have next to none; and it must read as text.
     */
    private static @Nullable Charset utf16(byte[] head) {
        int units = Math.min(head.length, SAMPLE) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < units; i++) {
            first += head[2 * i] == 0 ? 1 : 0;
            second += head[2 * i + 1] == 0 ? 1 : 0;
        }
        if (10 * second >= units && second > 20 * first && isText(head, units, UTF_16LE)) {
            return UTF_16LE;
        }
        return 10 * first >= units && first > 20 * second && isText(head, units, UTF_16BE) ? UTF_16BE : null;
    }

    private static boolean isText(byte[] head, int units, Charset charset) {
        // The sample may end within a pair of surrogates.
        boolean pairCut = Character.isHighSurrogate(unit(head, units - 1, charset));
        ByteBuffer sample = ByteBuffer.wrap(head, 0, 2 * (pairCut ? units - 1 : units));
        try {
            return FileKind.controlShare(charset.newDecoder().decode(sample).toString()) < 0.01;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static char unit(byte[] head, int index, Charset charset) {
        int first = head[2 * index] & 0xFF;
        int second = head[2 * index + 1] & 0xFF;
        return (char) (charset.equals(UTF_16LE) ? second << 8 | first : first << 8 | second);
    }
}
