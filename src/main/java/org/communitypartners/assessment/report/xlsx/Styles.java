package org.communitypartners.assessment.report.xlsx;

import static org.apache.poi.xssf.usermodel.XSSFRelation.NS_SPREADSHEETML;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;

/** The cell styles of a workbook, one for each look. */
final class Styles {

    /** The one typeface: every spreadsheet program has it or its metric twin. */
    static final String TYPEFACE = "Arial";

    private static final short BODY_SIZE = 10;
    private static final short TITLE_SIZE = 18;
    private static final short HEADING_SIZE = 11;
    private static final String DAY = "d mmm yyyy";
    private static final byte OPAQUE = (byte) 0xFF;

    private final XSSFWorkbook workbook;
    private final Map<Look, CellStyle> styles = new HashMap<>();
    private final Map<Role, XSSFFont> fonts = new HashMap<>();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // The workbook's own font is the measure of column widths.
        dress(workbook.getFontAt(0), Role.BODY);
        nameDefaultStyle();
    }

    /** The style of a look. */
    CellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::create);
    }

    /** Names the style of cells that have none of their own: a file without it makes other programs invent one. */
    private void nameDefaultStyle() {
        try (XmlCursor cursor = workbook.getStylesSource().getCTStylesheet().newCursor()) {
            cursor.toEndToken();
            cursor.beginElement("cellStyles", NS_SPREADSHEETML);
            cursor.insertAttributeWithValue("count", "1");
            cursor.beginElement("cellStyle", NS_SPREADSHEETML);
            cursor.insertAttributeWithValue("name", "Normal");
            cursor.insertAttributeWithValue("xfId", "0");
            cursor.insertAttributeWithValue("builtinId", "0");
        }
    }

    private CellStyle create(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(look.role(), role -> dress(workbook.createFont(), role)));
        align(style, look);
        line(style, look.role());
        if (look.quoted()) {
            style.setQuotePrefixed(true);
        }
        if (look.date()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(DAY));
        } else if (look.right() && look.role() != Role.HEADER && look.role() != Role.MARK) {
            style.setDataFormat(workbook.createDataFormat()
                    .getFormat(
                            look.thin()
                                    ? look.format().thinPattern()
                                    : look.format().pattern()));
        }
        return style;
    }

    private static void align(XSSFCellStyle style, Look look) {
        style.setVerticalAlignment(
                switch (look.role()) {
                    case HEADER -> VerticalAlignment.BOTTOM;
                    case BODY, ALERT, LINK, MARK -> look.tall() ? VerticalAlignment.TOP : VerticalAlignment.CENTER;
                    case TOTAL -> VerticalAlignment.CENTER;
                    default -> VerticalAlignment.TOP;
                });
        style.setAlignment(
                switch (look.side()) {
                    case LEFT, INDENTED -> HorizontalAlignment.LEFT;
                    case RIGHT -> HorizontalAlignment.RIGHT;
                });
        if (look.side() == Look.Side.INDENTED) {
            style.setIndention((short) 1);
        }
        style.setWrapText(
                switch (look.role()) {
                    case HEADER -> true;
                    case BODY, ALERT, LINK -> !look.right() && !look.date();
                    default -> false;
                });
    }

    private static void line(XSSFCellStyle style, Role role) {
        switch (role) {
            case HEADER -> {
                style.setBorderBottom(BorderStyle.THIN);
                style.setBottomBorderColor(color(Palette.NAVY));
            }
            case BODY, ALERT, LINK, MARK -> {
                style.setBorderBottom(BorderStyle.THIN);
                style.setBottomBorderColor(color(Palette.HAIRLINE));
            }
            case TOTAL -> {
                style.setBorderTop(BorderStyle.THIN);
                style.setTopBorderColor(color(Palette.NAVY));
            }
            default -> {
                // Words between the tables stand free.
            }
        }
    }

    private static XSSFFont dress(XSSFFont font, Role role) {
        font.setFontName(TYPEFACE);
        // A font of a theme takes the theme's typeface, whatever its own name.
        font.setScheme(FontScheme.NONE);
        font.setFontHeightInPoints(
                switch (role) {
                    case TITLE -> TITLE_SIZE;
                    case HEADING -> HEADING_SIZE;
                    default -> BODY_SIZE;
                });
        font.setBold(
                switch (role) {
                    case TITLE, HEADING, HEADER, TOTAL, ALERT -> true;
                    default -> false;
                });
        font.setColor(color(
                switch (role) {
                    case TITLE, HEADING, LINK, BACK -> Palette.NAVY;
                    case SUBTITLE, REMARK, MARK -> Palette.GREY;
                    case ALERT -> Palette.RUST;
                    default -> Palette.INK;
                }));
        if (role == Role.LINK || role == Role.BACK) {
            font.setUnderline(FontUnderline.SINGLE);
        }
        return font;
    }

    /** Opaque: the schema asks for four bytes, the first of which is how opaque a colour is. */
    private static XSSFColor color(Palette palette) {
        byte[] rgb = palette.rgb();
        return new XSSFColor(new byte[] {OPAQUE, rgb[0], rgb[1], rgb[2]});
    }
}
