package org.communitypartners.assessment.intake.date;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of months and days of the week in the languages that staff write, from the platform's locale data.
 *
 * <p>Only whole names are taken from there, since they are the same on every Java; abbreviations differ from version to
 * version ("sep", "sept", "Sept."). Every beginning of a whole name is an abbreviation of it, and one that could be two
 * months ("jui") is none. The short forms of names that end in a number ("thg 10") do not change either.
 */
final class DateNames {
    private static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH,
            Locale.forLanguageTag("es"),
            Locale.FRENCH,
            Locale.forLanguageTag("pt"),
            Locale.GERMAN,
            Locale.ITALIAN,
            Locale.forLanguageTag("vi"));

    /** Shorter beginnings of months are too short to be sure. */
    private static final int SHORTEST_MONTH = 3;

    private static final int SHORTEST_WEEKDAY = 2;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

    private final Map<String, Set<Month>> months = new HashMap<>();
    private final Map<String, Set<DayOfWeek>> weekdays = new HashMap<>();

    DateNames() {
        for (Locale language : LANGUAGES) {
            for (Month month : Month.values()) {
                String name = key(month.getDisplayName(TextStyle.FULL, language));
                addBeginnings(months, name, SHORTEST_MONTH, month, Month.class);
                addNumbered(months, key(month.getDisplayName(TextStyle.SHORT, language)), month, Month.class);
            }
            for (DayOfWeek day : DayOfWeek.values()) {
                String name = key(day.getDisplayName(TextStyle.FULL, language));
                addBeginnings(weekdays, name, SHORTEST_WEEKDAY, day, DayOfWeek.class);
                addNumbered(weekdays, key(day.getDisplayName(TextStyle.SHORT, language)), day, DayOfWeek.class);
            }
        }
        months.values().removeIf(meant -> meant.size() > 1);
    }

    /** A text with plain small letters: accents and case do not matter. */
    static String folded(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < small.length(); i++) {
            if (small.charAt(i) > 0x7F) {
                return MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .replace('\u0111', 'd');
            }
        }
        return small;
    }

    /** The months that a folded name means: one or none. */
    Set<Month> months(String name) {
        return months.getOrDefault(name, Set.of());
    }

    /** The days of the week that a folded name can mean. */
    Set<DayOfWeek> weekdays(String name) {
        return weekdays.getOrDefault(name, Set.of());
    }

    private static String key(String name) {
        return BETWEEN.matcher(folded(name)).replaceAll(" ").strip();
    }

    private static <E extends Enum<E>> void addBeginnings(
            Map<String, Set<E>> names, String name, int shortest, E meant, Class<E> type) {
        add(names, name, meant, type);
        int space = name.indexOf(' ');
        boolean numbered = Character.isDigit(name.charAt(name.length() - 1));
        int longest = numbered ? 0 : space < 0 ? name.length() : space;
        for (int end = shortest; end <= longest; end++) {
            add(names, name.substring(0, end), meant, type);
        }
    }

    private static <E extends Enum<E>> void addNumbered(
            Map<String, Set<E>> names, String name, E meant, Class<E> type) {
        if (Character.isDigit(name.charAt(name.length() - 1))) {
            add(names, name, meant, type);
        }
    }

    private static <E extends Enum<E>> void add(Map<String, Set<E>> names, String name, E meant, Class<E> type) {
        names.computeIfAbsent(name, any -> EnumSet.noneOf(type)).add(meant);
    }
}
