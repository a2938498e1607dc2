package org.communitypartners.assessment.intake.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** What a number in a cell is by its format: a day, a time, a length or a number. */
final class CellKinds {
    /** A spreadsheet shows no more digits, and keeps no more exactly. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Pattern LENGTH = Pattern.compile(".*\\[h+\\].*", Pattern.CASE_INSENSITIVE);
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private final StylesTable styles;
    private final boolean from1904;

    /**
     * The formats of a workbook.
     *
     * @param from1904 whether its days are counted from 1904
     */
    CellKinds(StylesTable styles, boolean from1904) {
        this.styles = styles;
        this.from1904 = from1904;
    }

    /**
     * The text of a number.
     *
     * @param value as it is stored
     * @param style the index of the cell's style, or -1
     */
    String text(String value, int style) {
        BigDecimal number;
        try {
            number = new BigDecimal(value.strip());
        } catch (NumberFormatException e) {
            return value;
        }
        double stored = number.doubleValue();
        return isDate(stored, style) ? date(stored, format(style)) : plain(number);
    }

    private boolean isDate(double value, int style) {
        if (style < 0 || style >= styles.getNumCellStyles() || !DateUtil.isValidExcelDate(value)) {
            return false;
        }
        XSSFCellStyle found = styles.getStyleAt(style);
        return DateUtil.isADateFormat(found.getDataFormat(), found.getDataFormatString());
    }

    private String format(int style) {
        String format = styles.getStyleAt(style).getDataFormatString();
        return format == null ? "" : format;
    }

    private String date(double value, String format) {
        if (LENGTH.matcher(format).matches()) {
            long minutes = Math.round(value * MINUTES_OF_A_DAY);
            return String.format(Locale.ROOT, "%d:%02d", minutes / 60, minutes % 60);
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(value, from1904, true);
        if (value < 1) {
            return moment.format(TIME);
        }
        LocalTime time = moment.toLocalTime();
        if (time.equals(LocalTime.MIDNIGHT)) {
            return moment.format(DAY);
        }
        return moment.format(time.getSecond() == 0 ? MINUTE : MOMENT);
    }

    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
