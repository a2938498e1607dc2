package org.communitypartners.assessment.intake.csv;

import java.util.List;

/**
 * Which columns of a table hold values (numbers, dates, times, money) rather than words, learnt from a sample of rows.
 */
final class Columns {
    private static final double MOST = 0.6;

    private final boolean[] values;
    private final double valuesInARow;

    private Columns(boolean[] values, double valuesInARow) {
        this.values = values;
        this.valuesInARow = valuesInARow;
    }

    /** Learns from rows; only those of the given width are looked at. */
    static Columns of(List<String[]> rows, int width) {
        int[] filled = new int[width];
        int[] valued = new int[width];
        for (String[] row : rows) {
            for (int i = 0; row.length == width && i < width; i++) {
                filled[i] += row[i].isBlank() ? 0 : 1;
                valued[i] += isValue(row[i]) ? 1 : 0;
            }
        }
        boolean[] values = new boolean[width];
        double count = 0;
        for (int i = 0; i < width; i++) {
            values[i] = filled[i] > 0 && valued[i] >= MOST * filled[i];
            count += valued[i];
        }
        long full = rows.stream().filter(row -> row.length == width).count();
        return new Columns(values, full == 0 ? 0 : count / full);
    }

    /** Whether cells have the table's width and values where the table has them. */
    boolean isRow(String[] cells) {
        int fits = 0;
        for (int i = 0; cells.length == values.length && i < cells.length; i++) {
            if (values[i] && !cells[i].isBlank()) {
                if (!isValue(cells[i])) {
                    return false;
                }
                fits++;
            }
        }
        return fits > 0;
    }

    /**
     * Whether cells hold more than half the values that a row does, wherever they stand: a header holds none, or few.
     */
    boolean holdsValues(String[] cells) {
        int valued = 0;
        for (String cell : cells) {
            valued += isValue(cell) ? 1 : 0;
        }
        return valued > 0 && 2 * valued > valuesInARow;
    }

    /** Whether any column holds values, so that a header can be told from a row at all. */
    boolean tellHeaders() {
        for (boolean value : values) {
            if (value) {
                return true;
            }
        }
        return false;
    }

    /** A text with digits and at most the letters that dates, times and money have. */
    static boolean isValue(String cell) {
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            digits += Character.isDigit(c) ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return digits > 0 && (letters == 0 || (letters <= 3 && digits >= 2 * letters));
    }
}
