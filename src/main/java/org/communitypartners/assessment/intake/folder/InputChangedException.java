package org.communitypartners.assessment.intake.folder;

/** A file of the input was changed, replaced or removed while it was read; the message says which and what to do. */
public final class InputChangedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The sentence for the person. */
    public InputChangedException(String message) {
        super(message);
    }

    public static InputChangedException of(String file) {
        return new InputChangedException("The file " + file
                + " changed while it was being read, so nothing was reported. Run the program again when nobody is"
                + " writing to the input folder.");
    }
}
