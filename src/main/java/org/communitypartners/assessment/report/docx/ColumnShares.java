package org.communitypartners.assessment.report.docx;

import java.util.List;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Table;

/**
 * How the width of a page is shared among the columns of a table, in twentieths of a point: first every word must fit,
 * then long texts get the rest.
 */
final class ColumnShares {

    /** Between the margins of a letter page. */
    private static final int PAGE = 9360;

    private static final int CHARACTER = 92;
    private static final int BOLD_CHARACTER = 106;
    private static final int PADDING = 170;
    /** In characters; a longer word is broken, a longer text wraps. */
    private static final int LONGEST = 60;

    private ColumnShares() {}

    static int[] of(Table table, List<Row> rows) {
        int columns = table.columns().size();
        double[] needed = new double[columns];
        double[] wanted = new double[columns];
        double allNeeded = 0;
        double allWanted = 0;
        for (int i = 0; i < columns; i++) {
            Column column = table.columns().get(i);
            needed[i] = PADDING + longestPart(column.header()) * BOLD_CHARACTER;
            wanted[i] = needed[i];
            for (Row row : rows) {
                String text = CellText.of(row.cells().get(i));
                needed[i] = Math.max(needed[i], PADDING + longestWord(text) * CHARACTER);
                wanted[i] = Math.max(wanted[i], PADDING + Math.min(LONGEST, text.length()) * CHARACTER);
            }
            wanted[i] = Math.max(wanted[i], needed[i]);
            allNeeded += needed[i];
            allWanted += wanted[i];
        }
        int[] shares = new int[columns];
        for (int i = 0; i < columns; i++) {
            double share;
            if (allWanted <= PAGE) {
                share = wanted[i] / allWanted * PAGE;
            } else if (allNeeded >= PAGE) {
                share = needed[i] / allNeeded * PAGE;
            } else {
                share = needed[i] + (wanted[i] - needed[i]) / (allWanted - allNeeded) * (PAGE - allNeeded);
            }
            shares[i] = (int) share;
        }
        return shares;
    }

    /** A unit in brackets is not broken. */
    private static int longestPart(String header) {
        int longest = 0;
        for (String part : header.split(" (?![^(]*\\))", -1)) {
            longest = Math.max(longest, Math.min(LONGEST, width(part)));
        }
        return longest;
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split(" ", -1)) {
            longest = Math.max(longest, Math.min(LONGEST, width(word)));
        }
        return longest;
    }

    /** In characters; capitals are wider. */
    private static int width(String word) {
        long capitals = word.chars().filter(Character::isUpperCase).count();
        return (int) Math.ceil(word.length() + capitals * 0.3);
    }
}
