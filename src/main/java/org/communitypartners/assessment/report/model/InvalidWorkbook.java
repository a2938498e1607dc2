package org.communitypartners.assessment.report.model;

import java.util.List;
import java.util.stream.Collectors;

/** A workbook has errors and was not drawn. */
public final class InvalidWorkbook extends IllegalArgumentException {

    private final transient List<Problem> errors;

    InvalidWorkbook(String title, List<Problem> errors) {
        super("The workbook \"" + title + "\" cannot be drawn. "
                + errors.stream().map(Problem::toString).collect(Collectors.joining(" ")));
        this.errors = errors;
    }

    /** All the errors. */
    public List<Problem> errors() {
        return errors;
    }
}
