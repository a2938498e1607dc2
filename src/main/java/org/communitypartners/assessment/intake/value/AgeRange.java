package org.communitypartners.assessment.intake.value;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communitypartners.assessment.activity.TargetAge;

/** Finds the ages that a text says in numbers: "ages 3-5", "(18 and older)", "Grades 6-12", "under 5", "K-5". */
final class AgeRange {
    private static final int NO_LIMIT = 200;

    /** Those of 18 years stand with the grown-ups wherever an age begins with them. */
    private static final int OF_AGE = 18;

    private static final int FIRST_GRADE_OF_TEENS = 6;

    private static final String TO = "\\s*(?:-|\\u2013|\\u2014|to|through|thru)\\s*";
    private static final String GRADE = "(pre-?k|k|\\d{1,2})(?:st|nd|rd|th)?";
    private static final String LEAD = "(?:\\bages?\\b\\s*:?\\s*)?";
    private static final String YEARS = "(?:\\s*-?\\s*(?:years?|yrs?)\\.?(?:[ -]olds?)?\\b)?";
    private static final String OR = "\\s*(?:and|or|&)\\s*";

    private static final Pattern GRADES = form("\\b(?:grades?|gr\\.?)\\s*" + GRADE + "(?:" + TO + GRADE + ")?\\b");
    private static final Pattern GRADES_BEHIND = form("\\b" + GRADE + "(?:" + TO + GRADE + ")?\\s*grade(?:rs?|s)?\\b");
    private static final Pattern FROM_KINDERGARTEN = form("\\b(pre-?k|k)" + TO + GRADE + "\\b");
    private static final Pattern MONTHS =
            form(LEAD + "\\b\\d{1,2}(?:" + TO + "(\\d{1,2}))\\s*(?:months?|mos?)\\b\\.?(?:[ -]olds?)?");
    private static final Pattern SPAN = form(LEAD + "\\b(\\d{1,3}|birth)" + TO + "(\\d{1,3})\\b" + YEARS);
    private static final Pattern UPWARDS =
            form(LEAD + "\\b(\\d{1,3})" + YEARS + "(?:\\s*\\+|" + OR + "(?:older|up|over|above)\\b)" + YEARS);
    private static final Pattern DOWNWARDS = form(LEAD + "\\b(\\d{1,3})" + YEARS + OR + "(?:under|younger)\\b");
    private static final Pattern OVER = form("\\bover\\s+(\\d{1,3})\\b" + YEARS);
    private static final Pattern UNDER = form("\\bunder\\s+(\\d{1,3})\\b" + YEARS);
    private static final Pattern SINGLE =
            form("\\bages?\\s*:?\\s*(\\d{1,3})\\b|\\b(\\d{1,3})\\s*-?\\s*(?:years?|yrs?)\\.?[ -]olds?\\b");

    private AgeRange() {}

    /**
     * What a text says in numbers.
     *
     * @param ages the audiences that they touch; none when there are no numbers of ages
     * @param rest the text without them
     */
    record Found(Set<TargetAge> ages, String rest) {}

    static Found in(String cell) {
        if (cell.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return new Found(Set.of(), cell);
        }
        Set<TargetAge> ages = EnumSet.noneOf(TargetAge.class);
        String rest = take(cell, GRADES, ages, AgeRange::grades);
        rest = take(rest, FROM_KINDERGARTEN, ages, AgeRange::grades);
        rest = take(rest, GRADES_BEHIND, ages, AgeRange::grades);
        rest = take(rest, MONTHS, ages, found -> years(0, number(found, 1) / 12));
        rest = take(rest, SPAN, ages, found -> years(number(found, 1), number(found, 2)));
        rest = take(rest, UPWARDS, ages, found -> years(number(found, 1), NO_LIMIT));
        rest = take(rest, DOWNWARDS, ages, found -> years(0, number(found, 1)));
        rest = take(rest, OVER, ages, found -> years(number(found, 1), NO_LIMIT));
        rest = take(rest, UNDER, ages, found -> years(0, number(found, 1) - 1));
        rest = take(rest, SINGLE, ages, AgeRange::single);
        return new Found(ages, rest);
    }

    /** Takes each such form out of the text, and notes the ages that it says. */
    private static String take(String text, Pattern form, Set<TargetAge> ages, Function<Matcher, Set<TargetAge>> read) {
        Matcher found = form.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (found.find()) {
            ages.addAll(read.apply(found));
            found.appendReplacement(rest, " ");
        }
        return found.appendTail(rest).toString();
    }

    private static Set<TargetAge> single(Matcher found) {
        int age = number(found, found.group(1) == null ? 2 : 1);
        return years(age, age);
    }

    private static Set<TargetAge> years(int low, int high) {
        int from = low == OF_AGE && high > OF_AGE ? OF_AGE + 1 : low;
        Set<TargetAge> touched = EnumSet.noneOf(TargetAge.class);
        add(touched, TargetAge.AGES_0_5, from <= 5 && high >= 0);
        add(touched, TargetAge.AGES_6_11, from <= 11 && high >= 6);
        add(touched, TargetAge.AGES_12_18, from <= 18 && high >= 12);
        add(touched, TargetAge.AGES_19_UP, high >= 19 && from <= high);
        return touched;
    }

    private static Set<TargetAge> grades(Matcher found) {
        int first = grade(found.group(1));
        int last = found.group(2) == null ? first : grade(found.group(2));
        Set<TargetAge> touched = EnumSet.noneOf(TargetAge.class);
        add(touched, TargetAge.AGES_0_5, first < 0);
        add(touched, TargetAge.AGES_6_11, first < FIRST_GRADE_OF_TEENS && last >= 0);
        add(touched, TargetAge.AGES_12_18, last >= FIRST_GRADE_OF_TEENS);
        return touched;
    }

    private static void add(Set<TargetAge> touched, TargetAge age, boolean isTouched) {
        if (isTouched) {
            touched.add(age);
        }
    }

    private static int grade(String text) {
        return switch (text.charAt(0)) {
            case 'p', 'P' -> -1;
            case 'k', 'K' -> 0;
            default -> Integer.parseInt(text);
        };
    }

    private static int number(Matcher found, int group) {
        String text = found.group(group);
        return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : 0;
    }

    private static Pattern form(String regex) {
        return Pattern.compile(regex, CASE_INSENSITIVE);
    }
}
