package org.communitypartners.assessment.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What words mean, shown where a reader points at them. */
final class Comments {
    private static final int COLUMNS = 4;
    private static final int LINES = 7;

    private record Comment(String sheet, int row, int column, String text) {}

    private final List<Comment> comments = new ArrayList<>();

    /** A cell with a comment has been drawn. */
    void on(String sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            comments.add(new Comment(sheet, row, column, text));
        }
    }

    /** Puts the comments on their cells. */
    void tie(XSSFWorkbook workbook, String author) {
        for (Comment comment : comments) {
            int column = comment.column();
            int row = comment.row();
            XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, column, row, column + COLUMNS, row + LINES);
            XSSFComment drawn =
                    workbook.getSheet(comment.sheet()).createDrawingPatriarch().createCellComment(anchor);
            drawn.setString(new XSSFRichTextString(SafeText.of(comment.text())));
            drawn.setAuthor(author);
        }
    }
}
