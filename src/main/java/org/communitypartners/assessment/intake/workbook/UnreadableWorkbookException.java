package org.communitypartners.assessment.intake.workbook;

/**
 * A file that is called a workbook cannot be read as one. The message completes a sentence that begins with its name.
 */
public final class UnreadableWorkbookException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableWorkbookException(String message, Exception cause) {
        super(message, cause);
    }

    /** What is wrong and what to do; completes a sentence that begins with the file's name. */
    public String trouble() {
        return String.valueOf(getMessage());
    }
}
