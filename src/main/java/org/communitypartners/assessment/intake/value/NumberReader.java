package org.communitypartners.assessment.intake.value;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communitypartners.assessment.activity.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads counts, hours and money as people type them (src/docs/measures.md section 2). Remembers what it has read; not
 * for several threads.
 */
public final class NumberReader {
    /** A count of this many in one row is a slip. */
    private static final long TOO_MANY = 100_000;

    private static final int MOST_REMEMBERED = 20_000;
    private static final NumberReading MISSING = new NumberReading.Missing();
    private static final String NO_BREAK = "\\u00A0\\u2007\\u2009\\u202F";
    private static final Pattern NEGATIVE = Pattern.compile("(?:[-\\u2212\\u2013]|\\()\\s*\\d.*");
    private static final Pattern ESTIMATE = Pattern.compile(
            "^(?:[~\\u2248<>]|(?:approximately|approx|about|around|circa|ca|estimated|est|nearly|almost|up to|over|under"
                    + "|less than|more than|fewer than|at least)\\b\\.?)\\s*",
            CASE_INSENSITIVE);

    /** The same said behind the number: "30 (est)", "30ish", "30 or so". */
    private static final Pattern ESTIMATED = Pattern.compile(
            "(?<=\\d)\\s*(?:-?ish|or so|\\(?(?:approximately|approx|estimated|estimate|est|about)\\b\\.?\\)?\\.?)$",
            CASE_INSENSITIVE);

    private static final Pattern OR_MORE = Pattern.compile("\\s*\\+$");
    private static final Pattern RANGE = Pattern.compile("(.*\\d)\\s*(?:[-\\u2013]|\\bto\\b)\\s*(\\d.*)");
    private static final Pattern CURRENCY =
            Pattern.compile("^(?:(?:US\\s?)?\\p{Sc}|USD|EUR|CAD)\\s*|\\s*(?:\\p{Sc}|USD|EUR|CAD)$");

    private final Pattern plain;
    private final Pattern grouped;
    private final Pattern fine;
    private final char mark;
    private final char group;
    private final Map<String, NumberReading> counts = new HashMap<>();
    private final Map<String, NumberReading> amounts = new HashMap<>();
    private final ParseCache<Optional<NumberReading>> minutes =
            new ParseCache<>(cell -> LengthReader.read(cell, TimeUnit.MINUTES, this::parse));
    private final ParseCache<Optional<NumberReading>> hours =
            new ParseCache<>(cell -> LengthReader.read(cell, TimeUnit.HOURS, this::parse));

    /**
     * A reader for numbers with the given decimal mark.
     *
     * @param mark point or comma; the other of the two sets groups of three digits apart
     */
    public NumberReader(char mark) {
        this.mark = mark;
        this.group = mark == '.' ? ',' : '.';
        String decimals = "(?:\\" + mark + "(\\d{1,2}))?";
        plain = Pattern.compile("(\\d{1,15})" + decimals);
        fine = Pattern.compile("\\d{1,15}\\" + mark + "\\d{1,10}");
        grouped = Pattern.compile("(\\d{1,3}(?:([\\" + group + " " + NO_BREAK + "])\\d{3})(?:\\2\\d{3})*)" + decimals);
    }

    /** Reads a trimmed cell as a whole number of people or things. */
    public NumberReading count(String cell) {
        NumberReading small = smallCount(cell);
        if (small != null) {
            return small;
        }
        NumberReading known = counts.get(cell);
        if (known == null) {
            known = parseCount(cell);
            remember(counts, cell, known);
        }
        return known;
    }

    /** Reads a trimmed cell as hours, minutes or money. */
    public NumberReading amount(String cell) {
        NumberReading known = amounts.get(cell);
        if (known == null) {
            known = Words.isBlank(cell) ? MISSING : parse(CURRENCY.matcher(cell).replaceAll(""));
            if (known instanceof NumberReading.Fault) {
                known = new NumberReading.Fault(Reason.UNREADABLE_NUMBER);
            }
            remember(amounts, cell, known);
        }
        return known;
    }

    /**
     * Reads a trimmed cell as a length of time.
     *
     * @param bare the unit of a number that says none
     * @param wanted the unit of the result
     */
    public NumberReading length(String cell, TimeUnit bare, TimeUnit wanted) {
        NumberReading number = amount(cell);
        if (number instanceof NumberReading.Amount amount) {
            return bare == wanted
                    ? number
                    : new NumberReading.Amount(bare.to(wanted, amount.hundredths()), amount.estimated());
        }
        return number instanceof NumberReading.Missing
                ? number
                : withUnit(cell, wanted).orElse(number);
    }

    /** A trimmed cell as a length of time, if it says its unit. */
    private Optional<NumberReading> withUnit(String cell, TimeUnit wanted) {
        return (wanted == TimeUnit.MINUTES ? minutes : hours).of(cell);
    }

    /** Reads a trimmed cell as a number with any decimals. */
    public Optional<BigDecimal> decimal(String cell) {
        if (amount(cell) instanceof NumberReading.Amount amount) {
            return Optional.of(BigDecimal.valueOf(amount.hundredths(), 2).stripTrailingZeros());
        }
        String text = Numerals.toAscii(cell);
        return fine.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(mark, '.'))) : Optional.empty();
    }

    private static @Nullable NumberReading smallCount(String cell) {
        int length = cell.length();
        if (length == 0) {
            return MISSING;
        }
        if (length > 3) {
            return null;
        }
        int value = 0;
        for (int i = 0; i < length; i++) {
            char c = cell.charAt(i);
            if (c < '0' || c > '9') {
                return null;
            }
            value = value * 10 + c - '0';
        }
        return SmallCounts.of(value);
    }

    private NumberReading parseCount(String cell) {
        if (Words.isBlank(cell)) {
            return MISSING;
        }
        NumberReading reading = parse(cell);
        if (reading instanceof NumberReading.Fault && hasWords(cell)) {
            reading = PeopleSum.of(Numerals.toAscii(cell), this::parse)
                    .<NumberReading>map(sum -> sum)
                    .orElse(reading);
        }
        if (!(reading instanceof NumberReading.Amount amount)) {
            return reading;
        }
        if (!amount.isWhole()) {
            return new NumberReading.Fault(Reason.UNREADABLE_COUNT);
        }
        return amount.whole() >= TOO_MANY ? new NumberReading.Fault(Reason.IMPLAUSIBLE_COUNT) : amount;
    }

    private NumberReading parse(String cell) {
        String text = Numerals.toAscii(cell);
        if (NEGATIVE.matcher(text).matches()) {
            return new NumberReading.Fault(Reason.NEGATIVE_COUNT);
        }
        String number = withoutEstimate(text);
        Matcher range = RANGE.matcher(number);
        if (range.matches()) {
            return lowerBound(range.group(1), range.group(2));
        }
        String bare = OR_MORE.matcher(number).replaceFirst("");
        boolean estimated = bare.length() < text.length();
        return exact(bare.startsWith("+") && !estimated ? bare.substring(1).strip() : bare, estimated);
    }

    private static boolean hasWords(String cell) {
        return cell.codePoints().anyMatch(Character::isLetter);
    }

    private static String withoutEstimate(String text) {
        String ended = ESTIMATED.matcher(text).replaceFirst("");
        return ESTIMATE.matcher(ended).replaceFirst("");
    }

    private NumberReading lowerBound(String low, String high) {
        NumberReading from = exact(low, true);
        NumberReading to = exact(high, true);
        boolean rising = from instanceof NumberReading.Amount least
                && to instanceof NumberReading.Amount most
                && least.hundredths() <= most.hundredths();
        return rising ? from : new NumberReading.Fault(Reason.UNREADABLE_COUNT);
    }

    private NumberReading exact(String text, boolean estimated) {
        Matcher simple = plain.matcher(text);
        if (simple.matches()) {
            return amount(simple.group(1), simple.group(2), estimated);
        }
        Matcher inGroups = grouped.matcher(text);
        if (inGroups.matches()) {
            return amount(
                    inGroups.group(1).replaceAll("[\\" + group + " " + NO_BREAK + "]", ""),
                    inGroups.group(3),
                    estimated);
        }
        boolean hugeNumber = text.length() > 15 && text.chars().allMatch(Character::isDigit);
        return new NumberReading.Fault(hugeNumber ? Reason.IMPLAUSIBLE_COUNT : Reason.UNREADABLE_COUNT);
    }

    private static NumberReading amount(String whole, @Nullable String decimals, boolean estimated) {
        long hundredths = Long.parseLong(whole) * 100;
        if (decimals != null) {
            hundredths += Long.parseLong(decimals) * (decimals.length() == 1 ? 10 : 1);
        }
        return new NumberReading.Amount(hundredths, estimated);
    }

    private static void remember(Map<String, NumberReading> known, String cell, NumberReading reading) {
        if (known.size() < MOST_REMEMBERED && cell.length() < 40) {
            known.put(cell, reading);
        }
    }
}
