package org.communitypartners.assessment.intake.workbook;

import org.communitypartners.assessment.intake.csv.FileContent;

/**
 * One sheet of a workbook.
 *
 * @param name the name on its tab
 * @param content its cells as comma-separated text, one line for each row
 * @param hiddenRows how many of its rows are hidden; they are read
 * @param hidden whether the sheet itself is hidden; then its content is empty
 */
public record WorkbookSheet(String name, FileContent content, long hiddenRows, boolean hidden) {

    static WorkbookSheet hidden(String name) {
        return new WorkbookSheet(name, new SheetText.Writer().end(), 0, true);
    }

    boolean isBlank() {
        return content instanceof SheetText text && text.isBlank();
    }
}
