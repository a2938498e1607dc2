package org.communitypartners.assessment.intake.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.nio.charset.Charset;

/**
 * How the bytes of a file stand for characters.
 *
 * @param charset the encoding; of a mixed file the one that most of its lines are in
 * @param markLength bytes of the byte-order mark at the start of the file, which is no text
 * @param mixed whether some lines are in another encoding, so that they cannot be read
 */
public record Encoding(Charset charset, int markLength, boolean mixed) {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** The name for people: {@code UTF-8}, {@code UTF-16LE}, {@code Windows-1252}; {@code UTF-8 (mixed)}. */
    public String label() {
        String name = charset.equals(WINDOWS_1252) ? "Windows-1252" : charset.name();
        return mixed ? name + " (mixed)" : name;
    }

    boolean isWide() {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    /** The file's text as UTF-8, its mark included; bytes that are no characters become bytes that are no UTF-8. */
    InputStream asUtf8(InputStream file) {
        return charset.equals(UTF_8) ? file : new Utf8Stream(file, charset);
    }
}
