package org.communitypartners.assessment.intake.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one pass over the bytes of a file tells: all that must be known before its records can be read.
 *
 * @param size in bytes
 * @param fingerprint SHA-256 of the bytes, in hexadecimal digits
 * @param encoding how the bytes stand for characters
 * @param trouble blank, or what the file looks like instead of a CSV and what to do; completes a sentence that begins
 *     with the file's name
 * @param firstLines the physical lines at the start, at most 200 and at most a megabyte of them
 */
public record FileProfile(long size, String fingerprint, Encoding encoding, String trouble, List<String> firstLines) {
    private static final int HEAD = 1 << 20;
    private static final int MOST_LINES = 200;
    private static final int BLOCK = 1 << 18;
    private static final long LONGEST_LINE = 1L << 26;

    /** Copies the lines. */
    public FileProfile {
        firstLines = List.copyOf(firstLines);
    }

    /**
     * Examines a file.
     *
     * @throws IOException if the file cannot be read
     */
    public static FileProfile of(FileContent file) throws IOException {
        return of(file, null);
    }

    /**
     * Examines a file whose encoding somebody has settled. A byte-order mark still wins: it is part of the file, and
     * the setting is a guess about many.
     *
     * @throws IOException if the file cannot be read
     */
    public static FileProfile of(FileContent file, @Nullable Charset forced) throws IOException {
        try (InputStream bytes = file.open()) {
            return of(bytes, file.size(), forced);
        }
    }

    /** Examines bytes, of which there are probably {@code expectedSize}. */
    static FileProfile of(InputStream bytes, long expectedSize, @Nullable Charset forced) throws IOException {
        MessageDigest digest = sha256();
        InputStream in = new DigestInputStream(bytes, digest);
        byte[] head = head(in, expectedSize);
        EncodingGuess guess = EncodingGuess.of(head, forced);
        Utf8Tally tally = new Utf8Tally();
        tally.add(head, guess.markLength(), head.length);
        LineLengths lengths = new LineLengths();
        lengths.add(head, head.length);
        long size = head.length;
        byte[] block = new byte[head.length < HEAD ? 1 << 10 : BLOCK];
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            tally.add(block, 0, read);
            lengths.add(block, read);
            size += read;
        }
        tally.end();
        Encoding encoding = guess.decide(tally);
        List<String> lines = firstLines(head, encoding, size > head.length);
        return new FileProfile(size, hex(digest), encoding, trouble(head, lines, encoding, lengths), lines);
    }

    /**
     * The records at the start of the file as a reader in this dialect gives them before it knows the header: where to
     * look for the header, one with line breaks in its cells included. Line ends inside cells show as LF.
     */
    public List<CsvRecord> firstRecords(Dialect dialect) {
        List<CsvRecord> records = new ArrayList<>();
        try (RecordReader reader = RecordReader.of(firstLines, dialect)) {
            for (CsvRecord next = reader.read(); next != null; next = reader.read()) {
                records.add(next);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Lines in memory cannot fail to be read", e);
        }
        return records;
    }

    /** Whether nothing but blanks and line ends was found: no table, but none that is broken either. */
    boolean isBlank() {
        return trouble.equals(FileKind.EMPTY) || (trouble.equals(FileKind.BLANK) && size <= HEAD);
    }

    /**
     * The examination of a file whose bytes nobody can get at.
     *
     * @param trouble what is wrong and what to do; completes a sentence that begins with the file's name
     */
    public static FileProfile impossible(String trouble) {
        return new FileProfile(0, "", new Encoding(UTF_8, 0, false), trouble, List.of());
    }

    /** Read in one go: most files are smaller than this. A pipe does not tell its size. */
    private static byte[] head(InputStream in, long size) throws IOException {
        if (size == 0) {
            return in.readNBytes(HEAD);
        }
        byte[] head = new byte[(int) Math.min(size, HEAD)];
        int read = in.readNBytes(head, 0, head.length);
        return read == head.length ? head : Arrays.copyOf(head, read);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<String> firstLines(byte[] head, Encoding encoding, boolean cut) throws IOException {
        List<String> texts = new ArrayList<>();
        PhysicalLines lines = new PhysicalLines(encoding.asUtf8(new ByteArrayInputStream(head)));
        Line line = lines.next();
        while (line != null && texts.size() < MOST_LINES) {
            Line next = lines.next();
            boolean whole = !cut || next != null;
            if (whole || texts.isEmpty()) {
                texts.add(line.text);
            }
            line = next;
        }
        return texts;
    }

    private static String trouble(byte[] head, List<String> lines, Encoding encoding, LineLengths lengths) {
        if (head.length <= encoding.markLength()) {
            return FileKind.EMPTY;
        }
        String binary = FileKind.ofBytes(head, encoding.isWide());
        if (!binary.isEmpty()) {
            return binary;
        }
        if (lengths.longest() > LONGEST_LINE) {
            return "has a line of more than 64 megabytes; it is no table that a person could read";
        }
        return FileKind.ofText(lines);
    }
}
