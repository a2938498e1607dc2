package org.communitypartners.assessment.intake.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FileProfileTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String TEXT = "id,name\n1,Caf\u00E9 \u20AC5\n2,\u201CNi\u00F1o\u201D\n3,plain\n";

    private static FileProfile examine(byte[]... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.write(part);
        }
        return FileProfile.of(new ByteArrayInputStream(bytes.toByteArray()), bytes.size(), null);
    }

    private static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }

    @Test
    void encodingsAreFoundAndNamedForPeople() throws IOException {
        assertThat(examine(TEXT.getBytes(UTF_8)).encoding().label()).isEqualTo("UTF-8");
        assertThat(examine(latin("\u00EF\u00BB\u00BF"), TEXT.getBytes(UTF_8))
                        .encoding()
                        .label())
                .isEqualTo("UTF-8");
        assertThat(examine(TEXT.getBytes(WINDOWS_1252)).encoding().label()).isEqualTo("Windows-1252");
        assertThat(examine(TEXT.getBytes(UTF_16LE)).encoding().label()).isEqualTo("UTF-16LE");
        assertThat(examine(TEXT.getBytes(UTF_16BE)).encoding().label()).isEqualTo("UTF-16BE");
        assertThat(examine(latin("\u00FF\u00FE"), TEXT.getBytes(UTF_16LE))
                        .encoding()
                        .label())
                .isEqualTo("UTF-16LE");
        assertThat(examine(latin("\u00FE\u00FF"), TEXT.getBytes(UTF_16BE))
                        .encoding()
                        .label())
                .isEqualTo("UTF-16BE");
    }

    @Test
    void theFirstLinesAreDecodedWithoutTheMark() throws IOException {
        String[] lines = TEXT.split("\n");
        assertThat(examine(TEXT.getBytes(WINDOWS_1252)).firstLines()).containsExactly(lines);
        assertThat(examine(latin("\u00FF\u00FE"), TEXT.getBytes(UTF_16LE)).firstLines())
                .containsExactly(lines);
        assertThat(examine(latin("\u00EF\u00BB\u00BF"), TEXT.getBytes(UTF_8)).firstLines())
                .containsExactly(lines);
    }

    @Test
    void halfOfTheLinesBeyondAsciiInUtf8MakeTheFileUtf8() throws IOException {
        byte[] good = "1,Caf\u00E9\n".getBytes(UTF_8);
        byte[] bad = "1,Caf\u00E9\n".getBytes(WINDOWS_1252);
        byte[] ascii = latin("1,plain\n");
        assertThat(examine(ascii, good, bad).encoding()).isEqualTo(new Encoding(UTF_8, 0, true));
        assertThat(examine(good, bad).encoding().label()).isEqualTo("UTF-8 (mixed)");
        assertThat(examine(ascii, good, bad, bad).encoding()).isEqualTo(new Encoding(WINDOWS_1252, 0, false));
    }

    @Test
    void aSettledEncodingIsTakenUnlessTheFileHasAMark() throws IOException {
        byte[] text = "1,Caf\u00E9\n".getBytes(UTF_8);
        assertThat(FileProfile.of(new ByteArrayInputStream(text), text.length, WINDOWS_1252)
                        .firstLines())
                .containsExactly("1,Caf\u00C3\u00A9");
        byte[] marked = "\uFEFF1,Caf\u00E9\n".getBytes(UTF_8);
        assertThat(FileProfile.of(new ByteArrayInputStream(marked), marked.length, WINDOWS_1252)
                        .firstLines())
                .containsExactly("1,Caf\u00E9");
    }

    @Test
    void filesThatAreNoTextAreNamed() throws IOException {
        assertThat(trouble("\0\0\0\0")).startsWith("looks like a binary file");
        assertThat(trouble("\u0001\u0002\u0003\u0004 a")).startsWith("looks like a binary file");
        assertThat(trouble("%PDF-1.7")).startsWith("looks like a PDF document");
        assertThat(trouble("\u00D0\u00CF\u0011\u00E0\u00A1")).startsWith("looks like an old Excel workbook (.xls)");
        assertThat(trouble("PK\u0003\u0004..xl/workbook.xml")).startsWith("looks like an Excel workbook (.xlsx)");
        assertThat(trouble("PK\u0003\u0004..[Content_Types].xml..word/a.xml")).startsWith("looks like a Word document");
        assertThat(trouble("PK\u0003\u0004..a.csv")).startsWith("looks like an archive (ZIP)");
        assertThat(trouble("\u001F\u008B..")).startsWith("looks like a compressed file (gzip)");
        assertThat(trouble("\u00FF\u00D8\u00FF\u00E0")).startsWith("looks like a picture (JPEG)");
        assertThat(trouble("\n <html><body><table>")).startsWith("looks like a web page");
        assertThat(trouble("<?xml version=\"1.0\"?>")).startsWith("looks like an XML document");
        assertThat(trouble("{\"id\": 1, \"name\": 2}")).startsWith("looks like a JSON document");
        assertThat(trouble("[ {\"id\": 1}, {\"id\": 2} ]")).startsWith("looks like a JSON document");
        assertThat(trouble("BEGIN:VCALENDAR\r\n")).startsWith("looks like a calendar file (.ics)");
    }

    private static String trouble(String bytes) throws IOException {
        return examine(latin(bytes)).trouble();
    }

    @Test
    void filesWithoutTextSaySo() throws IOException {
        assertThat(examine().trouble()).isEqualTo("is empty");
        assertThat(examine(latin("\u00EF\u00BB\u00BF")).trouble()).isEqualTo("is empty");
        assertThat(examine(latin(" \r\n\t\n")).trouble()).isEqualTo("has only blank lines");
    }

    @Test
    void oddTextIsStillText() throws IOException {
        assertThat(examine(latin("id,name\n1,x\n"), new byte[4096]).trouble()).isEmpty();
        assertThat(examine(latin("[Report] of \"2025\",\nid,name\n")).trouble()).isEmpty();
        assertThat(examine(latin("PK,id\n1,2\n")).trouble()).isEmpty();
    }

    @Test
    void sizeAndFingerprintAreThoseOfAllBytes() throws IOException {
        byte[] row = latin("1,a row of a large file, of which only the start is kept in memory\n");
        int rows = 40_000;
        InputStream all = new SequenceInputStream(Collections.enumeration(IntStream.range(0, rows)
                .mapToObj(i -> new ByteArrayInputStream(row))
                .toList()));
        FileProfile examination = FileProfile.of(all, (long) rows * row.length, null);
        assertThat(examination.size()).isEqualTo((long) rows * row.length);
        assertThat(examination.firstLines()).hasSize(200);
        assertThat(examine(latin("abc")).fingerprint())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
