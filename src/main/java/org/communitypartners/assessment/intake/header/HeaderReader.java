package org.communitypartners.assessment.intake.header;

import java.util.List;
import org.communitypartners.assessment.intake.value.Folding;
import org.communitypartners.assessment.intake.value.PartnerTypes;

/**
 * Reads the headers of one source's files.
 *
 * @param names which heading means which column
 * @param library the library's own name, or blank
 * @param types the kinds of partner
 */
public record HeaderReader(ColumnNames names, String library, PartnerTypes types) {
    private static final int LONGEST_HEADING = 300;

    /** How many of the cells are headings that are known: a quick look, for telling headers from other lines. */
    public int recognisedIn(String[] cells) {
        int known = 0;
        for (String cell : cells) {
            known += cell.length() <= LONGEST_HEADING
                            && names.of(Folding.tidy(cell)).isPresent()
                    ? 1
                    : 0;
        }
        return known;
    }

    /** Reads a header of one line without a look at what stands below it. */
    public Header read(String[] cells) {
        return read(Headings.of(cells), List.of(), true);
    }

    /** Reads headings before the rows below them are known. */
    Header read(Headings headings) {
        return read(headings, List.of(), false);
    }

    /** Reads headings by the rows below them, which decide where several headings mean one column. */
    Header read(Headings headings, List<String[]> rows) {
        return read(headings, rows, true);
    }

    private Header read(Headings headings, List<String[]> rows, boolean known) {
        return new Header(headings, new HeaderMapping(headings, names, new CellFit(rows, known, library, types)));
    }

    /** What joins the lines of a header. */
    HeaderLines lines() {
        return new HeaderLines(names);
    }

    /** How well the cells of rows fit columns. */
    CellFit fit(List<String[]> rows) {
        return new CellFit(rows, true, library, types);
    }
}
