package org.communitypartners.assessment.intake.value;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.communitypartners.assessment.activity.Status;

/**
 * What a status cell says. One word of the vocabulary is certain; in a longer text the words that call an activity off
 * are found wherever they stand, and whoever came all the same contradicts them.
 *
 * @param status what it says, if that can be read
 * @param certain whether the cell is a word of the vocabulary and nothing else
 */
public record StatusReading(Optional<Status> status, boolean certain) {
    private static final Set<String> CHECKED = Set.of("x", "\u2713", "\u2714", "checked", "si", "s\u00ED", "oui");
    private static final Pattern APOSTROPHE = Pattern.compile("['\u2018\u2019\u02BC`\u00B4]");
    private static final Pattern NOT_YET = Pattern.compile("\\bnot\\s+yet\\b");
    private static final Pattern CALLED_OFF =
            Pattern.compile("\\b(?:cancel\\w*|postpon\\w*|re-?schedul\\w*|call(?:ed)?\\s+off|no[\\s-]?shows?"
                    + "|(?:not|never|didnt|wasnt|werent|hasnt|havent)\\s+(?:(?:be|been|actually)\\s+)?"
                    + "(?:happen|happened|occur|occurred|held|take\\s+place|taken\\s+place))\\b");

    /** Held after all, or not called off at all: not to be taken for called off. */
    private static final Pattern BUT_HELD = Pattern.compile(
            "^\\W*(?:held|completed?|done|happened|took\\s+place)\\b|\\b(?:not|never|wasnt|isnt|werent)\\s+(?:been\\s+|be\\s+)?"
                    + "(?:cancel|postpon|re-?schedul|called\\s+off)");

    /**
     * Reads the answer to the question whether an activity took place.
     *
     * @param yesIsHeld whether yes says that it did; otherwise yes says that it was called off
     */
    public static StatusReading ofAnswer(String cell, boolean yesIsHeld) {
        Optional<Boolean> yes =
                CHECKED.contains(cell.toLowerCase(Locale.ROOT)) ? Optional.of(true) : Words.YES_NO.meaningOf(cell);
        return yes.isPresent()
                ? new StatusReading(yes.map(said -> said == yesIsHeld ? Status.HELD : Status.CANCELLED), false)
                : of(cell);
    }

    /** Reads a cell. */
    public static StatusReading of(String cell) {
        Optional<Status> word = Words.STATUS.meaningOf(cell);
        if (word.isPresent()) {
            return new StatusReading(word, true);
        }
        String text = APOSTROPHE.matcher(cell.toLowerCase(Locale.ROOT)).replaceAll("");
        if (BUT_HELD.matcher(text).find()) {
            return new StatusReading(Optional.empty(), false);
        }
        if (NOT_YET.matcher(text).find()) {
            return new StatusReading(Optional.of(Status.PLANNED), false);
        }
        return new StatusReading(
                CALLED_OFF.matcher(text).find() ? Optional.of(Status.CANCELLED) : Optional.empty(), false);
    }
}
