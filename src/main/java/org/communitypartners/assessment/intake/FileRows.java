package org.communitypartners.assessment.intake;

import java.util.ArrayList;
import java.util.List;

/** The rows of one file of a source, in their order, with how the file is read. Mutable while its source is settled. */
final class FileRows {
    private final ActivityFile file;
    private final FileForm form;
    private final List<Standing> rows = new ArrayList<>();
    private final int[] personalCells;
    private String dateOrder = "";

    FileRows(ActivityFile file, FileForm form) {
        this.file = file;
        this.form = form;
        this.personalCells = new int
                [form instanceof FileForm.Usable usable
                        ? usable.header().personal().size()
                        : 0];
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

    /** How often each column about participants is filled. */
    int[] personalCells() {
        return personalCells;
    }

    /** The order of its numeric dates, for people. */
    String dateOrder() {
        return dateOrder;
    }

    void dateOrder(String order) {
        dateOrder = order;
    }
}
