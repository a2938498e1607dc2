package org.communitypartners.assessment.intake.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Guesses a file's dialect: the one under which most lines have the same number of cells and the fewest odd quotes. */
final class DialectGuess {
    /** In the order in which a tie is decided. */
    private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|", ", ", " ");

    private static final char DOUBLE = '"';
    private static final char SINGLE = '\'';
    private static final char BACKSLASH = '\\';
    private static final double CERTAIN = 0.999;
    private static final double ONE_COLUMN = 0.1;

    private DialectGuess() {}

    static Dialect of(List<String> lines) {
        List<String> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        if (filled.isEmpty()) {
            return Dialect.of(',');
        }
        return Dialect.namedBy(filled.get(0)).orElseGet(() -> best(filled));
    }

    private static Dialect best(List<String> lines) {
        Dialect best = Dialect.of(',');
        double bestScore = -1;
        for (String delimiter : DELIMITERS) {
            for (Dialect dialect : dialects(delimiter)) {
                double score = score(lines, dialect);
                if (score > bestScore + 1e-9) {
                    best = dialect;
                    bestScore = score;
                }
            }
            if (bestScore >= CERTAIN && !blankFollowsEveryComma(lines, best)) {
                break;
            }
        }
        return best;
    }

    private static List<Dialect> dialects(String delimiter) {
        return List.of(
                new Dialect(delimiter, DOUBLE, DOUBLE),
                new Dialect(delimiter, DOUBLE, BACKSLASH),
                new Dialect(delimiter, SINGLE, SINGLE));
    }

    private static double score(List<String> lines, Dialect dialect) {
        CellSplitter splitter = new CellSplitter(dialect);
        QuoteScanner scanner = new QuoteScanner(dialect);
        int[] odd = new int[1];
        List<String[]> rows = lines.stream()
                .map(line -> {
                    odd[0] += scanner.scan(line, false) != 0 ? 1 : 0;
                    return splitter.natural(line);
                })
                .toList();
        int width = usualWidth(rows);
        double share = rows.stream().filter(row -> row.length == width).count() / (double) rows.size();
        return (width == 1 ? ONE_COLUMN : 1) * share * (1 - 0.9 * odd[0] / lines.size());
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

    private static boolean blankFollowsEveryComma(List<String> lines, Dialect dialect) {
        return dialect.delimiter().equals(",") && lines.stream().allMatch(line -> line.contains(", "));
    }
}
