package org.communitypartners.assessment.intake.date;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one stretch of a text says: a date, a day of a month, or a day alone that another stretch completes.
 *
 * @param kind what it is
 * @param first the month of a named date, the day of a day alone, else the first number
 * @param second the day of a named date, the second number of a pair, else 0
 * @param year the year; empty without one
 * @param shortYear whether the year was written with two digits
 */
record DatePart(Kind kind, int first, int second, OptionalInt year, boolean shortYear) {
    private static final int CENTURY = 2000;

    /** The ways of writing, each with the places of its month, its numbers and its year. */
    private static final List<Form> FORMS = List.of(
            new Form(Kind.NAMED, "(?<f>m)[-/.,]?(?<s>n)(?:[-/.,]{0,2}(?<y>[yq])|[.,]{0,2}(?<z>n))?"),
            new Form(Kind.NAMED, "(?<s>n)[.]?[-/.,]?(?<f>m)(?:[-/.,]{0,2}(?<y>[yqn]))?(?<z>)"),
            new Form(Kind.NAMED, "(?<y>y)[-/.,]?(?<f>m)[-/.,]?(?<s>n)(?<z>)"),
            new Form(Kind.NAMED, "(?<y>y)(?<sep>[-/.])(?<f>n)\\k<sep>(?<s>n)(?<z>)"),
            new Form(Kind.DOTTED, "(?<f>n)\\.(?<s>n)\\.(?<y>[yqn])?(?<z>)"),
            new Form(Kind.PAIR, "(?<f>n)-(?<s>n)[-,](?<y>[yqn])(?<z>)"),
            new Form(Kind.PAIR, "(?<f>n)/(?<s>n)(?:[/,](?<y>[yqn]))?(?<z>)"),
            new Form(Kind.DAY, "(?<f>n)\\.?(?<s>)(?:[-,/]?(?<y>[yq]))?(?<z>)"));

    /** A month and a number behind a dash or slash: "Oct-26" is how spreadsheets show October 2026. */
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("m[-/]n");

    /** What a stretch of text is. */
    enum Kind {
        /** A month and a day that need no order. */
        NAMED,
        /** Two numbers that are month and day in either order. */
        PAIR,
        /** The same, set apart by dots. */
        DOTTED,
        /** A day without its month. */
        DAY
    }

    private record Form(Kind kind, Pattern shape) {
        Form(Kind kind, String shape) {
            this(kind, Pattern.compile(shape));
        }
    }

    /** What the tokens from one to another say. */
    static Optional<DatePart> of(DateTokens tokens, int from, int to) {
        String shape = tokens.shape().substring(from, to);
        for (Form form : FORMS) {
            Matcher found = form.shape().matcher(shape);
            if (found.matches()) {
                int first = tokens.values().get(from + found.start("f"));
                int second = found.end("s") > found.start("s") ? tokens.values().get(from + found.start("s")) : 0;
                int year = Math.max(found.start("y"), found.start("z") < found.end("z") ? found.start("z") : -1);
                return Optional.of(part(form.kind(), first, second, tokens, from, year));
            }
        }
        return Optional.empty();
    }

    /** Whether the tokens from one to another are as likely a month and its year. */
    static boolean isMonthAndYear(DateTokens tokens, int from, int to) {
        return MONTH_AND_YEAR.matcher(tokens.shape().substring(from, to)).matches()
                && tokens.digits().get(to - 1) == 2;
    }

    private static DatePart part(Kind kind, int first, int second, DateTokens tokens, int from, int yearAt) {
        if (yearAt < 0) {
            return new DatePart(kind, first, second, OptionalInt.empty(), false);
        }
        int year = tokens.values().get(from + yearAt);
        boolean shortYear = tokens.shape().charAt(from + yearAt) != 'y';
        return new DatePart(kind, first, second, OptionalInt.of(shortYear ? CENTURY + year : year), shortYear);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether the order of its numbers decides what day it is. */
    boolean isNumeric() {
        return kind == Kind.PAIR || kind == Kind.DOTTED;
    }

    /** The month under an order; 0 of a day alone. */
    int month(DateOrder order) {
        return kind == Kind.DAY ? 0 : kind == Kind.NAMED || order == DateOrder.MDY ? first : second;
    }

    /** The day of the month under an order. */
    int day(DateOrder order) {
        return kind == Kind.DAY || (isNumeric() && order == DateOrder.DMY) ? first : second;
    }
}
