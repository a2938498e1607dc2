package org.communitypartners.assessment.report.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Adds up a column, exactly. A column that hides a value has no total, since the sum of the rest would be taken for it;
 * one without any number has none either.
 */
public final class Total {

    private BigDecimal value = BigDecimal.ZERO;
    private @Nullable Format format;
    private @Nullable Gap gap;

    /** Takes in a cell. */
    public void add(Cell cell) {
        if (cell instanceof Cell.Amount amount) {
            value = value.add(amount.value());
            format = amount.format();
        } else if (cell instanceof Cell.Blank blank && blank.why() != Gap.EMPTY && gap != Gap.SUPPRESSED) {
            gap = blank.why();
        }
    }

    /** The sum, or why there is none. */
    public Cell cell() {
        if (gap != null && (gap == Gap.SUPPRESSED || format == null)) {
            return Cell.blank(gap);
        }
        return Cell.amount(value, format == null ? Format.COUNT : format);
    }

    /** The total of a column of some rows. */
    public static Cell of(Iterable<Row> rows, int column) {
        Total total = new Total();
        rows.forEach(row -> total.add(row.cells().get(column)));
        return total.cell();
    }
}
