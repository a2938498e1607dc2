package org.communitypartners.assessment.report.part;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.communitypartners.assessment.measure.metric.Unit;
import org.communitypartners.assessment.report.ReportContents;

/** Small pieces of sentences, with singular and plural right. */
public final class Words {

    /** The label of a total row. */
    public static final String TOTAL = "Total";

    private Words() {}

    /** {@code 1 activity}, {@code 1,283 activities}. */
    public static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** With thousands separators. */
    public static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** {@code ONE_TO_ONE} as {@code One to one}. */
    public static String label(String constant) {
        String words = constant.replace('_', ' ').toLowerCase(Locale.ENGLISH);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }

    /** A unit for people who do not know the metrics file. */
    public static String unit(Unit unit) {
        return switch (unit) {
            case N -> "number";
            case MONEY -> "$";
            case SHARE -> "%";
            case SCORE -> "1 to 5";
            case PEOPLE, HOURS, RATE -> unit.id();
        };
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    public static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return items.stream().limit(items.size() - 1L).collect(Collectors.joining(", ")) + " and "
                + items.get(items.size() - 1);
    }

    /** Who, when, and whether it may be published: stands under every title. */
    public static String subtitle(ReportContents contents) {
        String prepared = contents.library().isBlank() ? "Prepared " : contents.library() + " · prepared ";
        return prepared + Dates.day(contents.preparedOn()) + " · "
                + contents.audience().words();
    }

    /** The title of a sheet with the period. */
    public static String title(String what, ReportContents contents) {
        return what + ": " + Dates.title(contents.period(), contents.period().span());
    }
}
