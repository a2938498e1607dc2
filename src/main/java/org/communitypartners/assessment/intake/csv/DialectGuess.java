package org.communitypartners.assessment.intake.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Guesses a file's dialect: the one under which most records have the same number of cells and the fewest quotes are
 * left unexplained.
 */
final class DialectGuess {
    /** In the order in which a tie is decided. */
    private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|", ", ", " ");

    private static final char DOUBLE = '"';
    private static final char SINGLE = '\'';
    private static final char BACKSLASH = '\\';
    private static final double CERTAIN = 0.999;
    /** Any line has one cell under a delimiter that it does not hold, so that is weak evidence. */
    private static final double ONE_COLUMN = 0.1;

    private final List<String> lines;
    private Dialect best = Dialect.of(',');
    private double bestScore;

    private DialectGuess(List<String> lines) {
        this.lines = lines;
    }

    static Dialect of(List<String> lines) throws IOException {
        List<String> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        if (filled.isEmpty()) {
            return Dialect.of(',');
        }
        Dialect named = Dialect.namedBy(filled.get(0)).orElse(null);
        return named != null ? named : new DialectGuess(filled).best();
    }

    private Dialect best() throws IOException {
        boolean blanksFollowCommas = lines.stream().allMatch(line -> line.contains(", "));
        for (String delimiter : DELIMITERS) {
            consider(new Dialect(delimiter, DOUBLE, DOUBLE));
            if (bestScore >= CERTAIN && !blanksFollowCommas) {
                return best;
            }
        }
        for (String delimiter : DELIMITERS) {
            consider(new Dialect(delimiter, DOUBLE, BACKSLASH));
            consider(new Dialect(delimiter, SINGLE, SINGLE));
        }
        return best;
    }

    private void consider(Dialect dialect) throws IOException {
        double score = score(dialect);
        // With a blank after every comma both readings fit; the one without blanks before its cells is meant.
        boolean wins = dialect.delimiter().equals(", ") ? score >= bestScore : score > bestScore;
        if (wins && score > 0) {
            best = dialect;
            bestScore = score;
        }
    }

    private double score(Dialect dialect) throws IOException {
        QuoteScanner scanner = new QuoteScanner(dialect);
        List<CsvRecord> records = new ArrayList<>();
        try (RecordReader reader = RecordReader.of(lines, dialect)) {
            for (CsvRecord next = reader.read(); next != null; next = reader.read()) {
                records.add(next);
            }
        }
        List<String[]> rows = new ArrayList<>();
        int unexplained = 0;
        int quoted = 0;
        for (CsvRecord next : withoutFooter(records, dialect)) {
            rows.add(next.cells());
            boolean odd = scanner.scan(next.text(), false) != 0;
            unexplained += odd || startsWithOtherQuote(next.cells(), dialect) ? 1 : 0;
            quoted += next.text().indexOf(dialect.quote()) >= 0 ? 1 : 0;
        }
        int width = usualWidth(rows);
        double share = rows.stream().filter(row -> row.length == width).count() / (double) rows.size();
        boolean proven = quoted > unexplained;
        boolean needsProof = dialect.quote() == SINGLE || !dialect.doublesQuotes();
        boolean blankIsDelimiter = !dialect.delimiter().equals(" ") || proven || isTableOfValues(rows, width, share);
        if ((needsProof && !proven) || !blankIsDelimiter) {
            return 0;
        }
        return (width == 1 ? ONE_COLUMN : 1) * share * (1 - 0.9 * unexplained / rows.size());
    }

    /**
     * The records of a table in quotes without the lines below it that have none, as reports end: who made it and when
     * says nothing of how the table is written. All records where some above them have no quotes either.
     */
    static List<CsvRecord> withoutFooter(List<CsvRecord> records, Dialect dialect) {
        int end = 0;
        while (end < records.size() && startsQuoted(records.get(end), dialect)) {
            end++;
        }
        boolean footer =
                end > 1 && records.subList(end, records.size()).stream().noneMatch(next -> startsQuoted(next, dialect));
        return footer ? records.subList(0, end) : records;
    }

    private static boolean startsQuoted(CsvRecord record, Dialect dialect) {
        return !record.text().isEmpty() && record.text().charAt(0) == dialect.quote();
    }

    /** Under a dialect with single quotes, cells that begin with a double one speak against it. */
    private static boolean startsWithOtherQuote(String[] cells, Dialect dialect) {
        for (String cell : cells) {
            if (dialect.quote() == SINGLE && cell.indexOf(DOUBLE) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Words are full of blanks; only columns of numbers make a blank a delimiter. */
    private static boolean isTableOfValues(List<String[]> rows, int width, double share) {
        return width > 2 && share > 0.9 && Columns.of(rows, width).tellHeaders();
    }

    /** The number of cells that most rows have; of two equally frequent ones the greater. */
    static int usualWidth(List<String[]> rows) {
        Map<Integer, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row.length, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1);
    }
}
