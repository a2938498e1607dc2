package org.communitypartners.assessment.activity;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What can be decided about a reading, in the order in which a file is read, and which side file overrules it. */
public enum DecisionKind {
    /** A heading was recognised by its words, not by its whole name. */
    COLUMN_BY_WORDS("Columns recognised by words", Matter.OTHER, SideFile.COLUMNS),
    /** Several headings reach one column; their cells chose. */
    COLUMN_CHOICE("Columns chosen by their cells", Matter.OTHER, SideFile.COLUMNS),
    /** A header of several lines was joined to one. */
    HEADER_LINES("Headers of several lines", Matter.OTHER, SideFile.COLUMNS),
    /** Neighbouring check boxes were read as one column. */
    CHECK_BOXES("Check boxes read as one column", Matter.OTHER, SideFile.COLUMNS),
    /** People were added up from parts, or a total was told apart from its parts. */
    PARTS("Parts and totals of people", Matter.PEOPLE, SideFile.COLUMNS),
    /** A row stands for several activities. */
    SESSIONS("Rows that stand for several activities", Matter.OTHER, SideFile.COLUMNS),
    /** The unit of a column of lengths. */
    LENGTH_UNIT("Units of lengths", Matter.OTHER, SideFile.SOURCES),
    /** The order of day and month. */
    DATE_ORDER("Order of day and month", Matter.DATE, SideFile.SOURCES),
    /** A range of days, read as its first. */
    DATE_RANGE("Ranges of days", Matter.DATE, SideFile.SOURCES),
    /** The year of dates without one. */
    DATE_YEAR("Years of dates without one", Matter.DATE, SideFile.SOURCES),
    /** The day of an instant in UTC. */
    UTC_INSTANT("Days of instants in UTC", Matter.DATE, SideFile.SOURCES),
    /** An id that names a series or a record, not an activity. */
    ID_IS_SERIES("Ids that name a series", Matter.OTHER, SideFile.SOURCES),
    /** Several lines of one activity. */
    LINES_OF_ONE("Lines of one activity", Matter.PEOPLE, SideFile.SOURCES),
    /** Rows of one activity that differ: the last one counts. */
    LAST_ROW_COUNTS("Rows corrected by a later row", Matter.PEOPLE, SideFile.SOURCES),
    /** A cell that names several partners. */
    COHOSTS("Several partners in one cell", Matter.PARTNER, SideFile.SOURCES);

    private final String title;
    private final Matter matter;
    private final SideFile overruledIn;

    DecisionKind(String title, Matter matter, SideFile overruledIn) {
        this.title = title;
        this.matter = matter;
        this.overruledIn = overruledIn;
    }

    /** What hangs on a decision. */
    public enum Matter {
        /** The day of an activity. */
        DATE,
        /** The partner of an activity. */
        PARTNER,
        /** A count of people. */
        PEOPLE,
        /** Neither of these. */
        OTHER
    }

    /** The side files in which a person can say what is meant. */
    private enum SideFile {
        COLUMNS("columns.csv"),
        SOURCES("sources.csv");

        private final String fileName;

        SideFile(String fileName) {
            this.fileName = fileName;
        }
    }

    /** The name in {@code decisions.csv}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The heading over such decisions. */
    public String title() {
        return title;
    }

    /** What hangs on such a decision. */
    public Matter matter() {
        return matter;
    }

    /** The line that overrules such a decision, after the name of the file that it belongs to. */
    public String overrule(String... cells) {
        return overruledIn.fileName + ": "
                + Arrays.stream(cells).map(DecisionKind::asCell).collect(Collectors.joining(","));
    }

    private static String asCell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && text.strip().equals(text);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
