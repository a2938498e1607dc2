package org.communitypartners.assessment.intake.row;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.communitypartners.assessment.intake.value.Folding;
import org.communitypartners.assessment.intake.value.ParseCache;

/** Tells what stands in partner cells besides partners. The registry's names are partners whatever their words. */
final class PartnerWords {
    private static final Set<String> NONE = Set.of(
            "none",
            "nopartner",
            "nopartners",
            "nocommunitypartner",
            "nopartnerorganization",
            "nopartnership",
            "nonpartner",
            "withoutpartner",
            "na",
            "notapplicable",
            "nil",
            "null",
            "tbd",
            "tba",
            "tobedetermined",
            "tobedecided",
            "tobeannounced",
            "unknown",
            "self",
            "ourselves",
            "nobody",
            "noone");
    private static final Set<String> SUMS =
            Set.of("total", "totals", "subtotal", "subtotals", "sum", "sums", "average", "averages", "avg");
    private static final Set<String> AROUND_SUMS = Set.of(
            "grand",
            "sub",
            "overall",
            "running",
            "cumulative",
            "all",
            "of",
            "for",
            "the",
            "to",
            "date",
            "ytd",
            "mtd",
            "day",
            "daily",
            "week",
            "weekly",
            "month",
            "monthly",
            "quarter",
            "quarterly",
            "year",
            "yearly",
            "annual",
            "fiscal",
            "fy",
            "q1",
            "q2",
            "q3",
            "q4",
            "jan",
            "january",
            "feb",
            "february",
            "mar",
            "march",
            "apr",
            "april",
            "may",
            "jun",
            "june",
            "jul",
            "july",
            "aug",
            "august",
            "sep",
            "sept",
            "september",
            "oct",
            "october",
            "nov",
            "november",
            "dec",
            "december",
            "page",
            "sheet",
            "and");
    private static final Pattern ONLY_PUNCTUATION = Pattern.compile("[\\p{P}\\s\\p{Z}]+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What a partner cell says. */
    enum Sense {
        /** It names a partner. */
        NAMED,
        /** It is blank, or says that there is no partner. */
        NONE,
        /** It says that the row sums up others. */
        SUM
    }

    private final Registry registry;
    private final ParseCache<Sense> senses = new ParseCache<>(this::read);

    PartnerWords(Registry registry) {
        this.registry = registry;
    }

    /** What a trimmed partner cell says. */
    Sense senseOf(String cell) {
        return cell.isEmpty() ? Sense.NONE : senses.of(cell);
    }

    private Sense read(String cell) {
        String key = Folding.word(cell);
        boolean none = NONE.contains(key) || ONLY_PUNCTUATION.matcher(cell).matches();
        boolean sum = !none && isSum(cell);
        if (!none && !sum) {
            return Sense.NAMED;
        }
        boolean registered = registry.has(registry.match(cell));
        return registered ? Sense.NAMED : none ? Sense.NONE : Sense.SUM;
    }

    /** Nothing but words of totals, one of them at least. */
    private static boolean isSum(String cell) {
        boolean any = false;
        for (String word : BETWEEN.splitAsStream(cell.toLowerCase(Locale.ROOT)).toList()) {
            boolean sum = SUMS.contains(word);
            boolean number = !word.isEmpty() && word.chars().allMatch(Character::isDigit);
            if (!sum && !number && !word.isEmpty() && !AROUND_SUMS.contains(word)) {
                return false;
            }
            any |= sum;
        }
        return any;
    }
}
