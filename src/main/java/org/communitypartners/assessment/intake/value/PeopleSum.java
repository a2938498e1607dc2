package org.communitypartners.assessment.intake.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a count that is written as a sum of people: "12 adults + 5 kids", "Adults: 12, Kids: 5", "17 (12 adults, 5
 * kids)". Kinds of people that may hold each other, as men and adults do, are no sum; nor is anything that is not
 * people.
 */
final class PeopleSum {
    /** The words for people, each with the people whom it holds: a letter for each. */
    private static final Map<String, String> PEOPLE = new HashMap<>();

    static {
        say("mw", "adult", "adults", "grown-ups", "grownups", "parents", "caregivers", "parents/caregivers");
        say("m", "man", "men");
        say("w", "woman", "women");
        say("s", "senior", "seniors", "older adult", "older adults", "elders");
        say("t", "teen", "teens", "teenager", "teenagers", "young adult", "young adults", "ya");
        say("n", "tween", "tweens");
        say("bg", "child", "children", "kid", "kids", "juvenile", "juveniles");
        say("b", "boy", "boys");
        say("g", "girl", "girls");
        say("bgtn", "youth", "youths", "student", "students");
        say("y", "baby", "babies", "toddler", "toddlers", "infant", "infants", "preschooler", "preschoolers");
    }

    private static final String NUMBER = "(?:~|<|(?:about|around|approx|est)\\b\\.?)?\\s*\\d[\\d,. ]*\\+?";
    private static final String WORD = "\\p{L}[\\p{L} '/-]*?";
    private static final String BETWEEN = "\\s*(?:[+,;/&\\n]|\\b(?:and|plus)\\b)\\s*(?:\\b(?:and|plus)\\b\\s*)?";
    private static final Pattern COUNT_FIRST = part("(?<number>" + NUMBER + ")\\s*(?<word>" + WORD + ")");
    private static final Pattern WORD_FIRST = part("(?<word>" + WORD + ")\\s*[:=-]?\\s*(?<number>\\d+)");
    private static final Pattern WITH_TOTAL = Pattern.compile(
            "(?<total>[\\d,. ]*\\d)\\s*(?:people|total|attendees|participants)?\\s*(?:\\((?<inside>.+)\\)|[:=]\\s*(?<after>.+))",
            Pattern.CASE_INSENSITIVE);

    private PeopleSum() {}

    /**
     * The sum that a cell is written as, if it is one.
     *
     * @param number reads the number of one part
     */
    static Optional<NumberReading.Amount> of(String cell, Function<String, NumberReading> number) {
        Matcher withTotal = WITH_TOTAL.matcher(cell);
        if (withTotal.matches()) {
            String parts = withTotal.group("inside") == null ? withTotal.group("after") : withTotal.group("inside");
            return number.apply(withTotal.group("total").strip()) instanceof NumberReading.Amount total
                    ? sum(parts, number).filter(sum -> sum.hundredths() == total.hundredths())
                    : Optional.empty();
        }
        return sum(cell, number);
    }

    private static Optional<NumberReading.Amount> sum(String text, Function<String, NumberReading> number) {
        Optional<NumberReading.Amount> sum = sum(text, COUNT_FIRST, number);
        return sum.isPresent() ? sum : sum(text, WORD_FIRST, number);
    }

    private static Optional<NumberReading.Amount> sum(
            String text, Pattern form, Function<String, NumberReading> number) {
        Matcher part = form.matcher(text);
        List<NumberReading.Amount> parts = new ArrayList<>();
        StringBuilder counted = new StringBuilder();
        int end = 0;
        while (end < text.length() && part.find() && part.start() == end) {
            String people = PEOPLE.get(Folding.word(part.group("word")));
            if (people == null
                    || people.chars().anyMatch(one -> counted.indexOf(Character.toString(one)) >= 0)
                    || !(number.apply(part.group("number").strip()) instanceof NumberReading.Amount amount)) {
                return Optional.empty();
            }
            counted.append(people);
            parts.add(amount);
            end = part.end();
        }
        return end == text.length() && parts.size() > 1 ? Optional.of(added(parts)) : Optional.empty();
    }

    private static NumberReading.Amount added(List<NumberReading.Amount> parts) {
        return new NumberReading.Amount(
                parts.stream().mapToLong(NumberReading.Amount::hundredths).sum(),
                parts.stream().anyMatch(NumberReading.Amount::estimated));
    }

    private static Pattern part(String form) {
        return Pattern.compile(form + "(?:" + BETWEEN + "(?=\\S)|\\s*$)", Pattern.CASE_INSENSITIVE);
    }

    private static void say(String people, String... words) {
        for (String word : words) {
            PEOPLE.put(Folding.word(word), people);
        }
    }
}
