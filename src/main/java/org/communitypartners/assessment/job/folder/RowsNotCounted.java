package org.communitypartners.assessment.job.folder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.communitypartners.assessment.activity.Disposition;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.intake.RejectionAdvice;

/** Why rows do not count, in short: the rejected ones file by file, those set aside reason by reason. */
final class RowsNotCounted {
    /** More files than this are summed up in one line. */
    private static final int MOST_FILES = 5;

    private final Map<Reason, Long> setAside = new EnumMap<>(Reason.class);
    private final Map<String, OfFile> rejected = new TreeMap<>();

    private static final class OfFile {
        private final Disposition first;
        private long number;

        OfFile(Disposition first) {
            this.first = first;
        }
    }

    RowsNotCounted(Iterable<Disposition> all) {
        for (Disposition row : all) {
            if (row.reason().rejected()) {
                rejected.computeIfAbsent(row.file(), file -> new OfFile(row)).number++;
            } else {
                setAside.merge(row.reason(), 1L, Long::sum);
            }
        }
    }

    /** One line for each file with rejected rows, and one for all rows that were set aside. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        rejected.values().stream().limit(MOST_FILES).map(RowsNotCounted::line).forEach(lines::add);
        if (rejected.size() > MOST_FILES) {
            long more = rejected.values().stream()
                    .skip(MOST_FILES)
                    .mapToLong(file -> file.number)
                    .sum();
            lines.add(String.format(
                    Locale.ENGLISH, "Rejected in %,d more files: %,d rows.", rejected.size() - MOST_FILES, more));
        }
        if (!setAside.isEmpty()) {
            lines.add(setAside.entrySet().stream()
                    .map(reason -> String.format(
                            Locale.ENGLISH, "%,d %s", reason.getValue(), RejectionAdvice.why(reason.getKey())))
                    .collect(Collectors.joining(", ", "Set aside: ", ".")));
        }
        return lines;
    }

    private static String line(OfFile file) {
        Disposition first = file.first;
        if (first.reason() == Reason.UNREADABLE_FILE
                || first.reason() == Reason.MISSING_COLUMN
                || first.reason() == Reason.AMBIGUOUS_COLUMN) {
            return "Not read: " + first.file() + ". " + first.message();
        }
        return String.format(
                Locale.ENGLISH,
                "Rejected in %s: %,d %s, first line %d: %s",
                first.file(),
                file.number,
                file.number == 1 ? "row" : "rows",
                first.line(),
                first.message());
    }
}
