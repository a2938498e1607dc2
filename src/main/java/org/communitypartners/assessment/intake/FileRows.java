package org.communitypartners.assessment.intake;

import java.util.ArrayList;
import java.util.List;

/** The rows of one file of a source, in their order, with how the file is read. Mutable while its source is settled. */
final class FileRows {
    private final ActivityFile file;
    private final FileForm form;
    private final List<Standing> rows = new ArrayList<>();
    private DateOrderFound dates = DateOrderFound.NONE;

    FileRows(ActivityFile file, FileForm form) {
        this.file = file;
        this.form = form;
    }

    ActivityFile file() {
        return file;
    }

    FileForm form() {
        return form;
    }

    List<Standing> rows() {
        return rows;
    }

    /** How its numeric dates are read. */
    DateOrderFound dates() {
        return dates;
    }

    void dates(DateOrderFound found) {
        dates = found;
    }
}
