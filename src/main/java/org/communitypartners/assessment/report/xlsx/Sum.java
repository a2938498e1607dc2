package org.communitypartners.assessment.report.xlsx;

import java.math.BigDecimal;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Format;

/** Adds up the numbers of a column, exactly. */
final class Sum {

    private BigDecimal value = BigDecimal.ZERO;
    private Format format = Format.COUNT;

    /** Adds a cell when it holds a number. */
    void add(Cell cell) {
        if (cell instanceof Cell.Amount amount) {
            value = value.add(amount.value());
            format = amount.format();
        }
    }

    BigDecimal value() {
        return value;
    }

    /** The format of what was added. */
    Format format() {
        return format;
    }
}
