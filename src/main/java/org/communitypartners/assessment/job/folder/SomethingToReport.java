package org.communitypartners.assessment.job.folder;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.communitypartners.assessment.activity.FileAccount;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.job.failure.NothingToReportException;

/**
 * Whether there is anything to report. A report of a month whose export was forgotten would say that nothing was done.
 *
 * @param period the period of the report
 * @param accounts what became of each activity file
 */
record SomethingToReport(Period period, List<FileAccount> accounts) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /**
     * Holds the input against the period.
     *
     * @param force whether a report is wanted although no row reaches the period
     * @throws NothingToReportException when no file can be read, or every row lies before the period
     */
    void expect(boolean force) {
        if (accounts.stream().noneMatch(account -> account.problem().isEmpty())) {
            FileAccount first = accounts.get(0);
            throw new NothingToReportException("No activity file could be read, so no report was made; first "
                    + first.file() + ": " + first.problem());
        }
        LocalDate newest = accounts.stream()
                .map(FileAccount::lastDate)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        if (newest.isBefore(period.span().from()) && !force) {
            throw new NothingToReportException("No activity in " + period.title() + "; "
                    + (newest.equals(LocalDate.MIN)
                            ? "no row of the input counts"
                            : "the newest row is of " + newest.format(DAY))
                    + rejected() + ". Was the export added? No report was made; add --force to make one all the same.");
        }
    }

    private String rejected() {
        long rejected = accounts.stream().mapToLong(FileAccount::rejected).sum();
        return rejected == 0
                ? ""
                : String.format(
                        Locale.ENGLISH, ", and %,d %s rejected", rejected, rejected == 1 ? "row was" : "rows were");
    }
}
