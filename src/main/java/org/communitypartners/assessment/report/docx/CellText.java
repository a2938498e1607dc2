package org.communitypartners.assessment.report.docx;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Format;

/** The content of a cell in words, as a spreadsheet would show it. */
final class CellText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private CellText() {}

    static String of(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.text();
        } else if (cell instanceof Cell.Link link) {
            return link.text();
        } else if (cell instanceof Cell.Amount amount) {
            return amount.thin() ? number(amount) + Format.THIN : number(amount);
        } else if (cell instanceof Cell.Day day) {
            return DAY.format(day.date());
        }
        return ((Cell.Blank) cell).why().mark();
    }

    private static String number(Cell.Amount amount) {
        // The third part of a spreadsheet's format, for zero, does not exist here; zero has no sign.
        String[] parts = amount.format().pattern().replace("\"", "'").split(";", -1);
        boolean zero = amount.value()
                                .setScale(amount.format().decimals(), RoundingMode.HALF_UP)
                                .signum()
                        == 0
                && !amount.format().percent();
        String pattern = zero && parts.length > 2 ? parts[2] : parts.length > 1 ? parts[0] + ";" + parts[1] : parts[0];
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(amount.value());
    }
}
