package org.communitypartners.assessment.intake.settle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.activity.DecisionKind;
import org.communitypartners.assessment.intake.date.AnnotatedDate;
import org.communitypartners.assessment.intake.date.DateOrder;
import org.communitypartners.assessment.intake.date.DateReading;
import org.communitypartners.assessment.intake.date.DateSettings;
import org.communitypartners.assessment.intake.header.Column;
import org.communitypartners.assessment.intake.row.Decisions;
import org.communitypartners.assessment.intake.row.RowReading;
import org.communitypartners.assessment.intake.row.RowText;
import org.communitypartners.assessment.intake.settle.FileYears.Given;

/** Tells how the dates of a file were read that could mean several days. */
final class DateDecisions {
    /** A zone to begin with; whoever pastes the line puts in the library's own. */
    private static final String SOME_ZONE = "America/Denver";

    private final String source;
    private final DateSettings said;
    private final Decisions decisions;

    DateDecisions(String source, DateSettings said, Decisions decisions) {
        this.source = source;
        this.said = said;
        this.decisions = decisions;
    }

    /** Tells the decisions of a file whose days are settled. */
    void tell(FileRows file, List<Given> years) {
        tellOrder(file, file.dating().slashed(), "3/4/2026");
        tellOrder(file, file.dating().dotted(), "3.4.2026");
        tellYears(file, years);
        if (file.dates().anyAnnotated()) {
            tellRanges(file);
            tellInstants(file);
        }
    }

    private void tellOrder(FileRows file, DateOrderFound found, String example) {
        DateOrder order = found.order();
        if (order == null || !(found.isAssumed() || found.isEvident())) {
            return;
        }
        OrderTally tally = found.tally();
        String reading = (tally.open() == 1
                        ? "1 date such as " + example + " is"
                        : tally.open() + " dates such as " + example + " are")
                + " read as " + order + ", "
                + (order == DateOrder.MDY ? "month first" : "day first");
        String evidence =
                switch (found.basis()) {
                    case FILE -> rows(tally.showing(order)) + " of the file can only be read so";
                    case MOST_OF_FILE ->
                        rows(tally.showing(order)) + " of the file can only be read so, against "
                                + tally.showing(order.opposite());
                    case WEEKDAYS -> "so they fall on the days of the week that stand beside them";
                    case OTHER_FILES -> "as in the other files of the source";
                    case DOTS -> "dates with dots are written day first, unless the file shows otherwise";
                    default -> "nothing in the file or its source decides";
                };
        String overrule = DecisionKind.DATE_ORDER.overrule(
                source, "date_order", order.opposite().name());
        if (found.isAssumed()) {
            decisions.assumed(DecisionKind.DATE_ORDER, file.file().name(), 0, reading, evidence, overrule);
        } else {
            decisions.evident(DecisionKind.DATE_ORDER, file.file().name(), 0, reading, evidence, overrule);
        }
    }

    private void tellRanges(FileRows file) {
        if (said.lastOfRange() != null) {
            return;
        }
        for (RowVerdict row : file.rows()) {
            if (row.stands() && row.row() instanceof RowReading.Good good && good.date() instanceof AnnotatedDate) {
                lastOf(good.date())
                        .ifPresent(last -> decisions.assumed(
                                DecisionKind.DATE_RANGE,
                                file.file().name(),
                                good.line(),
                                '"' + written(good) + "\" is read as "
                                        + good.activity().date() + ", the first of its days",
                                "an activity has one date",
                                DecisionKind.DATE_RANGE.overrule(source, "date_range", "last")));
            }
        }
    }

    private static Optional<LocalDate> lastOf(DateReading date) {
        return date.last(DateOrder.MDY).or(() -> date.last(DateOrder.DMY));
    }

    private void tellYears(FileRows file, List<Given> years) {
        List<Given> standing = years.stream()
                .filter(given -> given.row().stands() && given.row().row() instanceof RowReading.Good)
                .toList();
        for (FileYears.Basis basis : FileYears.Basis.values()) {
            List<Given> same =
                    standing.stream().filter(given -> given.basis() == basis).toList();
            if (!same.isEmpty()) {
                switch (basis) {
                    case SETTLED -> {}
                    case ALL_ROWS ->
                        tellYear(
                                file,
                                same,
                                "all other dates of the file are of "
                                        + same.get(0).year());
                    case TITLE ->
                        tellYear(
                                file,
                                same,
                                same.get(0).year() + " is the only year in the title lines and the name of the file");
                    case OWN ->
                        same.forEach(given -> tellOne(file, given, "the file has other dates of " + given.year()));
                    case NEIGHBOURS ->
                        same.forEach(given -> tellOne(
                                file,
                                given,
                                "the nearest dates with a year, in lines " + given.above() + " and " + given.below()
                                        + ", are of " + given.year()));
                }
            }
        }
    }

    private void tellYear(FileRows file, List<Given> same, String evidence) {
        int year = same.get(0).year();
        decisions.evident(
                DecisionKind.DATE_YEAR,
                file.file().name(),
                0,
                (same.size() == 1 ? "1 date without a year is" : same.size() + " dates without a year are")
                        + " read as of " + year + " (line "
                        + same.get(0).row().row().line()
                        + (same.size() > 1 ? " and more)" : ")"),
                evidence,
                overrule(year));
    }

    private void tellOne(FileRows file, Given given, String evidence) {
        decisions.evident(
                DecisionKind.DATE_YEAR,
                file.file().name(),
                given.row().row().line(),
                '"' + written(given.row().good()) + "\" is read as "
                        + given.row().date(),
                evidence,
                overrule(given.year()));
    }

    private String overrule(int year) {
        return DecisionKind.DATE_YEAR.overrule(source, "date_year", Integer.toString(year - 1));
    }

    private void tellInstants(FileRows file) {
        if (said.zone() != null) {
            return;
        }
        long instants = file.rows().stream()
                .filter(row -> row.stands() && row.row().date().utc().isPresent())
                .count();
        if (instants > 0) {
            decisions.assumed(
                    DecisionKind.UTC_INSTANT,
                    file.file().name(),
                    0,
                    instants + (instants == 1 ? " instant in UTC keeps" : " instants in UTC keep")
                            + " the day as written",
                    "the source has no time_zone",
                    DecisionKind.UTC_INSTANT.overrule(source, "time_zone", SOME_ZONE));
        }
    }

    private static String written(RowReading.Good good) {
        return RowText.value(good.file().header().value(good.cells(), Column.ACTIVITY_DATE));
    }

    private static String rows(int number) {
        return number == 1 ? "1 row" : number + " rows";
    }
}
