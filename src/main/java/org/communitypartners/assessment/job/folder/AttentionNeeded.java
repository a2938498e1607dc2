package org.communitypartners.assessment.job.folder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.communitypartners.assessment.activity.FileAccount;
import org.communitypartners.assessment.history.RowCounts;

/**
 * Why a person should look at the input although the report is made.
 *
 * @param accounts what became of each file
 * @param rows what became of all rows
 * @param maxRejected the share of rejected rows that is borne
 */
record AttentionNeeded(List<FileAccount> accounts, RowCounts rows, BigDecimal maxRejected) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** One plain sentence for each reason; none when all is well. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        List<FileAccount> unreadable = accounts.stream()
                .filter(account -> !account.problem().isEmpty())
                .toList();
        if (!unreadable.isEmpty()) {
            sentences.add((unreadable.size() == 1 ? "A file" : unreadable.size() + " files")
                    + " could not be read, first " + unreadable.get(0).file() + ": "
                    + unreadable.get(0).problem());
        }
        BigDecimal borne = maxRejected.multiply(BigDecimal.valueOf(rows.rows()));
        if (BigDecimal.valueOf(rows.rejected()).compareTo(borne) > 0) {
            sentences.add(rows.rejected() + " of " + rows.rows()
                    + " rows were rejected, more than " + percent(maxRejected)
                    + "; the file of rejected rows says what to mend.");
        }
        return sentences;
    }

    private static String percent(BigDecimal share) {
        return share.multiply(HUNDRED)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString() + "%";
    }
}
