package org.communitypartners.assessment.activity;

/**
 * Something about the input that a person should know, though every row is read.
 *
 * @param kind what sort of thing it is
 * @param file the path below the input folder, or blank when it concerns the whole input
 * @param line the physical line, or 0
 * @param subject the column, partner, code or other thing that it concerns
 * @param message one sentence: what was found, and what to do if it is wrong
 */
public record QualityNote(Kind kind, String file, long line, String subject, String message) {

    /** The sorts of note, in the order in which the data-quality sheet lists them. */
    public enum Kind {
        /** Rows that share date, time, partner, title and outlet but differ. */
        POSSIBLE_DUPLICATE("Possible duplicates"),
        /** Two files number their rows anew. */
        REUSED_IDS("Reused activity ids"),
        /** A row that a newer file covering its date no longer has. */
        NO_LONGER_EXPORTED("Rows that a newer file no longer has"),
        /** Two partner names that look alike. */
        LOOK_ALIKE("Partner names that look alike"),
        /** The registry and the rows disagree. */
        REGISTRY_CONFLICT("Registry conflicts"),
        /** The rows disagree on a partner's type. */
        DIFFERING_TYPES("Differing partner types"),
        /** A descriptive value that is not known. */
        UNKNOWN_VALUE("Unknown values"),
        /** Several audiences or languages in one cell. */
        SEVERAL_VALUES("Several values in one cell"),
        /** A column that is not read. */
        UNMAPPED_COLUMN("Columns that are not read"),
        /** Two headings for one column. */
        DUPLICATE_HEADING("Headings for the same column"),
        /** A file without any column of people counts. */
        NO_COUNT_COLUMN("Files without counts"),
        /** How numeric dates were read. */
        DATE_ORDER("How dates were read"),
        /** A count of people that is not the sum of its parts. */
        PARTS_DIFFER("Totals that differ from their parts"),
        /** Figures that are possible but unusual. */
        PLAUSIBILITY("Plausibility"),
        /** Sheets of workbooks that are not read, or not as they look. */
        SHEETS("Sheets of workbooks"),
        /** Personal data that was left out or masked. */
        PERSONAL_DATA("Personal data left out"),
        /** A setting or a side file that has a mistake. */
        SETTINGS("Settings and side files");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** The heading over such notes. */
        public String title() {
            return title;
        }
    }
}
