package org.communitypartners.assessment.intake.table;

import java.util.List;

/**
 * The columns of a side file (src/docs/measures.md section 1).
 *
 * @param file the file's name below the input folder
 * @param names its columns, those that a header must have first
 * @param required how many a header must have
 */
public record SideColumns(String file, List<String> names, int required) {
    public static final SideColumns SETTINGS = of("settings.csv", 2, "setting", "value");
    public static final SideColumns COLUMNS = of("columns.csv", 2, "column", "also_called", "source");
    public static final SideColumns SOURCES = of("sources.csv", 3, "source", "setting", "value");
    public static final SideColumns PARTNER_TYPES = of("partner-types.csv", 2, "partner_type", "also_called");
    public static final SideColumns PARTNERS = of(
            "partners.csv",
            1,
            "partner",
            "partner_type",
            "also_called",
            "legal_type",
            "approached_date",
            "agreement_type",
            "agreement_date",
            "status",
            "may_be_named");
    public static final SideColumns GRANTS = of(
            "grants.csv",
            1,
            "grant_code",
            "grant_name",
            "funder",
            "start_date",
            "end_date",
            "amount",
            "match_required");
    public static final SideColumns TARGETS =
            of("targets.csv", 3, "scope", "metric", "target", "name", "start_date", "end_date");
    public static final SideColumns POPULATIONS =
            of("populations.csv", 2, "scope", "population", "name", "source", "year");
    public static final SideColumns UNDUPLICATED =
            of("unduplicated.csv", 2, "scope", "count", "name", "start_date", "end_date", "method");
    public static final SideColumns OUTCOMES = of(
            "outcomes.csv",
            2,
            "survey_date",
            "question",
            "partner",
            "instrument",
            "participants",
            "strongly_agree",
            "agree",
            "neutral",
            "disagree",
            "strongly_disagree",
            "no_answer",
            "grant_code");
    public static final SideColumns PARTNER_ASSESSMENTS =
            of("partner-assessments.csv", 5, "partner", "date", "scale", "level", "rater");

    public static final SideColumns RATES = of("rates.csv", 2, "role", "dollars_per_hour", "from", "to", "source");

    /** All side files. */
    public static final List<SideColumns> ALL = List.of(
            SETTINGS,
            COLUMNS,
            SOURCES,
            PARTNER_TYPES,
            PARTNERS,
            GRANTS,
            TARGETS,
            POPULATIONS,
            UNDUPLICATED,
            OUTCOMES,
            PARTNER_ASSESSMENTS,
            RATES);

    private static final List<String> DAYS = List.of("from", "to");

    private static final List<String> NUMBERS = List.of(
            "target",
            "population",
            "count",
            "participants",
            "strongly_agree",
            "agree",
            "neutral",
            "disagree",
            "strongly_disagree",
            "no_answer",
            "amount",
            "match_required",
            "dollars_per_hour");

    private static SideColumns of(String file, int required, String... names) {
        return new SideColumns(file, List.of(names), required);
    }

    /** The file's name without its extension. */
    public String stem() {
        return file.substring(0, file.lastIndexOf('.'));
    }

    /** The same columns in a file of another name. */
    public SideColumns in(String otherFile) {
        return new SideColumns(otherFile, names, required);
    }

    /** The columns that a header must have. */
    List<String> requiredNames() {
        return names.subList(0, required);
    }

    /** What is wrong with a file without a header; completes a sentence that begins with the file's name. */
    String whatIsMissing() {
        String others = required < names.size()
                ? " The other columns are " + String.join(", ", names.subList(required, names.size())) + "."
                : "";
        return "has no header with the columns " + String.join(", ", requiredNames()) + ". Add it." + others;
    }

    static boolean isDate(String column) {
        return column.endsWith("date") || DAYS.contains(column);
    }

    static boolean isNumber(String column) {
        return NUMBERS.contains(column);
    }
}
