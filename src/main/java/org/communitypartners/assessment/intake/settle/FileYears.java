package org.communitypartners.assessment.intake.settle;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.intake.date.DateOrder;
import org.communitypartners.assessment.intake.date.DateReading;
import org.communitypartners.assessment.intake.date.DateSettings;
import org.communitypartners.assessment.intake.row.RowReading;
import org.jspecify.annotations.Nullable;

/** Finds the years of the dates of one file that lack one, and gives them to the rows. */
final class FileYears {
    private static final Pattern SPAN =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s*[-\\u2013/_]\\s*(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern FISCAL =
            Pattern.compile("(?<![a-z])(?:FY|fiscal\\s+year)\\W*\\d", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2})(?:(?!\\d)|(?=(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)))");
    private static final int CENTURY = 100;

    private final FileRows file;
    private final DateSettings said;
    private final List<Given> given = new ArrayList<>();

    /** What a year rests on. */
    enum Basis {
        /** {@code sources.csv} says so. */
        SETTLED,
        /** All rows of the file that have a year have this one. */
        ALL_ROWS,
        /** The last number of the date is a year that other rows have; where none has it, it is a day. */
        OWN,
        /** The nearest rows above and below that have a year have this one. */
        NEIGHBOURS,
        /** The title lines or the file's name have this year and no other. */
        TITLE
    }

    /** A row whose date got a year. */
    record Given(RowVerdict row, int year, Basis basis, long above, long below) {}

    FileYears(FileRows file, DateSettings said) {
        this.file = file;
        this.said = said;
    }

    /** Gives each date that lacks a year the one that the file shows; what is left has none. */
    List<Given> give() {
        Integer settled = said.year();
        NavigableSet<Integer> years = years();
        OptionalInt all = years.size() == 1 ? OptionalInt.of(years.first()) : OptionalInt.empty();
        OptionalInt titled = titledYear();
        List<RowVerdict> rows = file.rows();
        int[] below = belowEach(rows);
        int above = -1;
        for (int i = 0; i < rows.size(); i++) {
            RowVerdict row = rows.get(i);
            DateReading date = row.row().date();
            if (yearOf(date).isPresent()) {
                above = i;
            } else if (date.lacksYear()) {
                if (settled != null) {
                    give(row, settled, Basis.SETTLED, -1, -1);
                } else if (date.likelyYear().isPresent() && !years.isEmpty()) {
                    int likely = date.likelyYear().getAsInt();
                    give(row, years.contains(likely) ? likely : years.first(), Basis.OWN, -1, -1);
                } else if (all.isPresent()) {
                    give(row, all.getAsInt(), Basis.ALL_ROWS, -1, -1);
                } else if (above >= 0 && below[i] >= 0 && year(above) == year(below[i])) {
                    give(row, year(above), Basis.NEIGHBOURS, above, below[i]);
                } else if (titled.isPresent()) {
                    give(row, titled.getAsInt(), Basis.TITLE, -1, -1);
                }
            }
        }
        return given;
    }

    private void give(RowVerdict row, int year, Basis basis, int above, int below) {
        long lineAbove = above < 0 ? 0 : file.rows().get(above).row().line();
        long lineBelow = below < 0 ? 0 : file.rows().get(below).row().line();
        given.add(new Given(row, year, basis, lineAbove, lineBelow));
    }

    private int[] belowEach(List<RowVerdict> rows) {
        int[] below = new int[rows.size()];
        int next = -1;
        for (int i = rows.size() - 1; i >= 0; i--) {
            below[i] = next;
            next = yearOf(rows.get(i).row().date()).isPresent() ? i : next;
        }
        return below;
    }

    private int year(int row) {
        return yearOf(file.rows().get(row).row().date()).orElseThrow();
    }

    private OptionalInt yearOf(DateReading date) {
        @Nullable DateOrder order = said.order();
        return order == null
                ? date.year()
                : date.in(order).map(day -> OptionalInt.of(day.getYear())).orElse(OptionalInt.empty());
    }

    private NavigableSet<Integer> years() {
        NavigableSet<Integer> years = new TreeSet<>();
        file.rows().forEach(row -> yearOf(row.row().date()).ifPresent(years::add));
        return years;
    }

    /** The single year in the title lines and the file's name; a fiscal or school year is two. */
    private OptionalInt titledYear() {
        NavigableSet<Integer> years = new TreeSet<>();
        String path = file.file().name();
        List<String> titles = new ArrayList<>(List.of(path.substring(path.lastIndexOf('/') + 1)));
        for (RowVerdict row : file.rows()) {
            if (row.row() instanceof RowReading.Aside aside && aside.reason() == Reason.PREAMBLE) {
                titles.add(aside.text());
            }
        }
        for (String title : titles) {
            if (FISCAL.matcher(title).find()) {
                return OptionalInt.empty();
            }
            addYears(title, years);
        }
        return years.size() == 1 ? OptionalInt.of(years.first()) : OptionalInt.empty();
    }

    private static void addYears(String title, NavigableSet<Integer> years) {
        Matcher year = YEAR.matcher(title);
        while (year.find()) {
            years.add(Integer.parseInt(year.group(1)));
        }
        Matcher span = SPAN.matcher(title);
        while (span.find()) {
            int next = Integer.parseInt(span.group(1)) + 1;
            if (Integer.parseInt(span.group(2)) % CENTURY == next % CENTURY) {
                years.add(next);
            }
        }
    }
}
