package org.communitypartners.assessment.intake.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Recognises files that are no CSV by how they begin, and says so in words that tell what to do. */
final class FileKind {
    private record Kind(String start, String words) {}

    private static final String SAVE = "; open it and save the sheet as CSV";

    private static final List<Kind> BINARY = List.of(
            new Kind("\u0089PNG", "looks like a picture (PNG)"),
            new Kind("\u00FF\u00D8\u00FF", "looks like a picture (JPEG)"),
            new Kind("GIF8", "looks like a picture (GIF)"),
            new Kind("II*\0", "looks like a picture (TIFF)"),
            new Kind("MM\0*", "looks like a picture (TIFF)"),
            new Kind("%PDF", "looks like a PDF document; ask for the table as CSV"),
            new Kind(
                    "\u00D0\u00CF\u0011\u00E0",
                    "looks like an old Excel workbook (.xls) or another Office file" + SAVE),
            new Kind("\u001F\u008B", "looks like a compressed file (gzip); unpack it first"),
            new Kind("7z\u00BC\u00AF", "looks like an archive (7z); unpack it first"),
            new Kind("Rar!\u001A", "looks like an archive (RAR); unpack it first"),
            new Kind("SQLite format 3\0", "looks like a database (SQLite); export the table as CSV"),
            new Kind("{\\rtf", "looks like a text document (RTF)" + SAVE));

    private static final List<Kind> TEXT = List.of(
            new Kind("<!doctype html", "looks like a web page" + SAVE),
            new Kind("<html", "looks like a web page" + SAVE),
            new Kind("<head", "looks like a web page" + SAVE),
            new Kind("<body", "looks like a web page" + SAVE),
            new Kind("<table", "looks like a web page" + SAVE),
            new Kind("<div", "looks like a web page" + SAVE),
            new Kind("<meta", "looks like a web page" + SAVE),
            new Kind("<?xml", "looks like an XML document" + SAVE),
            new Kind("begin:vcalendar", "looks like a calendar file (.ics); export the events as CSV"),
            new Kind("begin:vcard", "looks like an address book (.vcf); export it as CSV"));

    static final String EMPTY = "is empty";
    static final String BLANK = "has only blank lines";
    private static final String NO_TEXT = "looks like a binary file, not like text; export the table as CSV";

    private static final double MOST_CONTROLS = 0.04;

    private static final Pattern JSON = Pattern.compile("[{\\[]\\s*([{\\[]\\s*)*\"[^\"]*\"\\s*:.*", Pattern.DOTALL);

    private FileKind() {}

    /**
     * What the bytes at the start of a file look like, or blank when they could be text.
     *
     * @param wide whether two or four bytes make a character, so that zero bytes are no sign
     */
    static String ofBytes(byte[] head, boolean wide) {
        String start = new String(head, 0, Math.min(head.length, 1 << 16), ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return archive(start);
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return "looks like a picture (WebP)";
        }
        return BINARY.stream()
                .filter(kind -> start.startsWith(kind.start))
                .map(Kind::words)
                .findFirst()
                .orElse(!wide && isMostlyZeros(start) ? NO_TEXT : "");
    }

    /** Zeros at the end are the padding of a file that a crash cut short; anywhere else they are no text. */
    private static boolean isMostlyZeros(String bytes) {
        int end = bytes.length();
        while (end > 0 && bytes.charAt(end - 1) == 0) {
            end--;
        }
        int zeros = 0;
        for (int at = bytes.indexOf(0); at >= 0 && at < end; at = bytes.indexOf(0, at + 1)) {
            zeros++;
        }
        return end == 0 || zeros > MOST_CONTROLS * Math.max(end, 50);
    }

    /** What a text looks like that is no CSV, or blank. */
    static String ofText(List<String> firstLines) {
        String start = String.join("\n", firstLines).strip();
        if (start.isEmpty()) {
            return BLANK;
        }
        if (controlShare(start) > MOST_CONTROLS) {
            return NO_TEXT;
        }
        if (JSON.matcher(start.substring(0, Math.min(start.length(), 1 << 12))).matches()) {
            return "looks like a JSON document; export the table as CSV";
        }
        String lower = start.substring(0, Math.min(start.length(), 20)).toLowerCase(Locale.ROOT);
        return TEXT.stream()
                .filter(kind -> lower.startsWith(kind.start))
                .map(Kind::words)
                .findFirst()
                .orElse("");
    }

    /** The share of a text's characters that no text has. */
    static double controlShare(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            controls += isControl(text.charAt(i)) ? 1 : 0;
        }
        return controls / (double) Math.max(text.length(), 50);
    }

    private static boolean isControl(int c) {
        return (c < 0x20 && "\t\n\r\f\u000B\u001A\u001B".indexOf(c) < 0) || c == 0x7F || c == 0xFFFE || c == 0xFFFF;
    }

    private static String archive(String start) {
        boolean office = start.contains("[Content_Types].xml");
        if (start.contains("xl/") || (office && !start.contains("word/"))) {
            return "looks like an Excel workbook (.xlsx)" + SAVE;
        }
        if (start.contains("opendocument.spreadsheet")) {
            return "looks like a LibreOffice spreadsheet (.ods)" + SAVE;
        }
        if (start.contains("Index/") && start.contains(".iwa")) {
            return "looks like a Numbers spreadsheet" + SAVE;
        }
        if (start.contains("word/")) {
            return "looks like a Word document (.docx)" + SAVE;
        }
        return "looks like an archive (ZIP); unpack it first";
    }
}
