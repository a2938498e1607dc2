package org.communitypartners.assessment.intake.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.communitypartners.assessment.activity.FileAccount;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.intake.value.Folding;
import org.jspecify.annotations.Nullable;

/**
 * How an activity file was read and what became of its rows, for a person who checks it.
 *
 * @param account the account of its rows
 * @param headerLine the physical line on which the header starts; 0 for a file that cannot be read
 * @param dates how its numeric dates were read and why, or blank when it has none
 * @param columns what became of each heading, in the order of the file
 * @param reasons how many rows do not count, by reason
 * @param withoutPartner how many rejected rows have a date but no partner
 */
public record FileReading(
        FileAccount account,
        long headerLine,
        String dates,
        List<HeadingUse> columns,
        SortedMap<Reason, Long> reasons,
        long withoutPartner) {

    /** Makes the collections unchangeable. */
    public FileReading {
        columns = List.copyOf(columns);
        reasons = new TreeMap<>(reasons);
    }

    /**
     * What became of a heading.
     *
     * @param heading the heading as it stands in the file
     * @param use what became of it
     * @param column the name of the column that is read from it, or blank
     */
    public record HeadingUse(String heading, Use use, String column) {

        /** What can become of a heading. */
        public enum Use {
            /** Its column is read. */
            READ,
            /** Another heading names the same column better. */
            OUTRANKED,
            /** It is about participants, and is left out. */
            PARTICIPANTS,
            /** It means no column of ours. */
            UNKNOWN
        }

        @Override
        public String toString() {
            return column.isEmpty() || Folding.word(heading).equals(Folding.word(column))
                    ? heading
                    : heading + " (" + column + ")";
        }
    }

    /**
     * The plain account: how the file was read, which columns, what became of the rows; one sentence a line.
     *
     * @param before the file that was told of just before, or null; what is the same is not told again
     */
    public List<String> sentences(@Nullable FileReading before) {
        if (headerLine == 0) {
            return List.of(account.problem());
        }
        List<String> sentences = new ArrayList<>();
        sentences.add("Read as " + account.encoding() + ", cells set apart by " + account.delimiter()
                + ", header on line " + headerLine + (dates.isEmpty() ? "." : "; " + dates + "."));
        if (before != null && before.columns.equals(columns)) {
            sentences.add("The columns are those of the file above.");
        } else {
            add(sentences, "Columns read: ", HeadingUse.Use.READ);
            add(sentences, "Columns not read, because they mean nothing to this program: ", HeadingUse.Use.UNKNOWN);
            add(sentences, "Columns not read, because another names the same thing better: ", HeadingUse.Use.OUTRANKED);
            add(sentences, "Columns left out, because they are about participants: ", HeadingUse.Use.PARTICIPANTS);
        }
        sentences.add(account.rows() + (account.rows() == 1 ? " row: " : " rows: ") + account.counted() + " counted, "
                + account.setAside() + " set aside" + listed(false) + ", "
                + account.rejected() + " rejected" + listed(true) + ".");
        if (withoutPartner > 0) {
            sentences.add("Activities without a partner: " + withoutPartner + "; "
                    + (withoutPartner == 1 ? "it is" : "they are") + " not partnership work.");
        }
        return sentences;
    }

    private void add(List<String> sentences, String beginning, HeadingUse.Use use) {
        String names = columns.stream()
                .filter(column -> column.use() == use)
                .map(HeadingUse::toString)
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            sentences.add(beginning + names + ".");
        }
    }

    private String listed(boolean rejected) {
        String listed = reasons.entrySet().stream()
                .filter(reason -> reason.getKey().rejected() == rejected)
                .map(FileReading::worded)
                .collect(Collectors.joining(", "));
        return listed.isEmpty() ? "" : " (" + listed + ")";
    }

    private static String worded(Map.Entry<Reason, Long> reason) {
        return reason.getValue() + " " + reason.getKey().id().replace('_', ' ');
    }
}
