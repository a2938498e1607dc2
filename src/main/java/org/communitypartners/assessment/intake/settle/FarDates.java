package org.communitypartners.assessment.intake.settle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.QualityNote.Kind;
import org.communitypartners.assessment.intake.header.Column;
import org.communitypartners.assessment.intake.row.RowReading;

/**
 * Lists the dates that lie more than three years from all others of their file. Nothing else gives away the serial days
 * of a spreadsheet that counts from 1904, nor a slip in a year.
 */
public final class FarDates {
    private static final int FAR = 3;
    private static final int MOST_LINES = 10;

    private final List<FileRows> files;

    public FarDates(List<FileRows> files) {
        this.files = files;
    }

    /** Dates without a gap of years between them. */
    private record Cluster(LocalDate first, LocalDate last, long rows) {
        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** What is to be said, once it is settled which rows stand. */
    public List<QualityNote> notes() {
        return files.stream().flatMap(file -> note(file).stream()).toList();
    }

    private static Optional<QualityNote> note(FileRows file) {
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (RowVerdict row : file.rows()) {
            if (row.stands() && row.row() instanceof RowReading.Good good) {
                LocalDate day = good.activity().date();
                first = day.isBefore(first) ? day : first;
                last = day.isAfter(last) ? day : last;
            }
        }
        return first.isAfter(last) || !isFar(first, last) ? Optional.empty() : note(file, clusters(file));
    }

    private static Optional<QualityNote> note(FileRows file, List<Cluster> clusters) {
        if (clusters.size() < 2) {
            return Optional.empty();
        }
        long most = clusters.stream().mapToLong(Cluster::rows).max().orElse(0);
        List<Cluster> largest =
                clusters.stream().filter(cluster -> cluster.rows() == most).toList();
        // Where two parts of the file are as large, nobody knows which of them is far off.
        List<Cluster> kept = largest.size() > 1 ? List.of() : largest;
        List<RowReading.Good> odd = new ArrayList<>(standing(file)
                .filter(row -> kept.stream()
                        .noneMatch(cluster -> cluster.holds(row.activity().date())))
                .toList());
        odd.sort(Comparator.comparingLong(RowReading.Good::line));
        String lines = odd.stream()
                .limit(MOST_LINES)
                .map(row -> "line " + row.line() + ": " + row.activity().date())
                .collect(Collectors.joining("; ", "", odd.size() > MOST_LINES ? "; \u2026" : ""));
        return Optional.of(new QualityNote(
                Kind.PLAUSIBILITY,
                file.file().name(),
                odd.get(0).line(),
                Column.ACTIVITY_DATE.id(),
                (odd.size() == 1 ? "1 date lies" : odd.size() + " dates lie")
                        + " more than three years from all others of the file (" + lines
                        + "). Correct the year if it is a slip. The days of a workbook that counts from 1904 come out"
                        + " 1,462 days too early."));
    }

    private static List<Cluster> clusters(FileRows file) {
        Map<LocalDate, Long> rows = standing(file)
                .collect(Collectors.groupingBy(row -> row.activity().date(), TreeMap::new, Collectors.counting()));
        List<Cluster> clusters = new ArrayList<>();
        rows.forEach((day, number) -> {
            Cluster before = clusters.isEmpty() ? null : clusters.remove(clusters.size() - 1);
            if (before == null || isFar(before.last(), day)) {
                if (before != null) {
                    clusters.add(before);
                }
                clusters.add(new Cluster(day, day, number));
            } else {
                clusters.add(new Cluster(before.first(), day, before.rows() + number));
            }
        });
        return clusters;
    }

    private static boolean isFar(LocalDate from, LocalDate to) {
        return from.plusYears(FAR).isBefore(to);
    }

    private static Stream<RowReading.Good> standing(FileRows file) {
        return file.rows().stream()
                .filter(RowVerdict::stands)
                .map(RowVerdict::row)
                .filter(RowReading.Good.class::isInstance)
                .map(RowReading.Good.class::cast);
    }
}
