package org.communitypartners.assessment.intake.header;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.communitypartners.assessment.intake.value.Folding;
import org.communitypartners.assessment.intake.value.NumberReader;
import org.communitypartners.assessment.intake.value.NumberReading;

/**
 * Tells the lines right under a header that explain its headings, as survey platforms write them, from activities: the
 * questions under the codes, the ids for importing under the questions. Anything else there is a row.
 */
public final class HeaderExplanation {
    private static final Pattern NAMES_A_DATE = Pattern.compile("\\b(?:date|when|day)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMES_A_PARTNER = Pattern.compile(
            "\\?$|\\b(?:partners?|organi[sz]ations?|agency|who|which|name|site|host|group)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> ANSWER_KINDS =
            Set.of("response", "open-ended response", "date / time", "date/time", "other (please specify)");

    private HeaderExplanation() {}

    public static boolean isOne(String[] cells, Header header, NumberReader numbers) {
        return isImport(cells) || namesAnswers(cells) || isQuestions(header.values(cells), numbers);
    }

    private static boolean isImport(String[] cells) {
        int filled = 0;
        int imports = 0;
        for (String cell : cells) {
            String trimmed = Folding.trim(cell);
            filled += trimmed.isEmpty() ? 0 : 1;
            imports += trimmed.startsWith("{") && trimmed.contains("ImportId") ? 1 : 0;
        }
        return imports > 0 && imports * 2 >= filled;
    }

    private static boolean namesAnswers(String[] cells) {
        int filled = 0;
        for (String cell : cells) {
            String word = Folding.tidy(cell).toLowerCase(Locale.ROOT);
            if (!word.isEmpty()) {
                if (!ANSWER_KINDS.contains(word)) {
                    return false;
                }
                filled++;
            }
        }
        return filled > 1;
    }

    /** The date cell asks for a date, the partner cell for a partner, and where numbers belong stand words. */
    private static boolean isQuestions(String[] values, NumberReader numbers) {
        if (!NAMES_A_DATE.matcher(values[Column.ACTIVITY_DATE.ordinal()]).find()
                || !NAMES_A_PARTNER.matcher(values[Column.PARTNER.ordinal()]).find()) {
            return false;
        }
        for (Column column : Column.values()) {
            String cell = values[column.ordinal()];
            if (column.isNumber() && !cell.isEmpty() && !isWords(cell, numbers)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWords(String cell, NumberReader numbers) {
        return Character.isLetter(cell.charAt(0)) && numbers.amount(cell) instanceof NumberReading.Fault;
    }
}
