package org.communitypartners.assessment.intake.value;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.communitypartners.assessment.activity.TargetAge;

/** Reads the audience of an activity, whether a row gives it or a source's default. */
public final class Ages {
    private static final Pattern LEADING_AGE = Pattern.compile("^ages?\\b[ :]*", Pattern.CASE_INSENSITIVE);

    private Ages() {}

    /**
     * What a cell says of the audience.
     *
     * @param age the audience; GENERAL for several of which one at least is known, none for words that are not known
     * @param several whether the cell names several audiences
     */
    public record Reading(Optional<TargetAge> age, boolean several) {}

    /** Reads a cell that is not blank. */
    public static Reading read(String cell) {
        Optional<TargetAge> whole = age(cell);
        if (whole.isPresent()) {
            return new Reading(whole, false);
        }
        Set<String> audiences = new LinkedHashSet<>();
        boolean anyKnown = false;
        for (String part : Enumeration.parts(cell)) {
            audiences.add(Folding.word(withoutLeadingAge(part)));
            anyKnown |= age(part).isPresent();
        }
        if (audiences.size() == 1) {
            return new Reading(age(audiences.iterator().next()), false);
        }
        return anyKnown ? new Reading(Optional.of(TargetAge.GENERAL), true) : new Reading(Optional.empty(), false);
    }

    private static Optional<TargetAge> age(String text) {
        return Words.AGE.meaningOf(withoutLeadingAge(text));
    }

    private static String withoutLeadingAge(String text) {
        return LEADING_AGE.matcher(text).replaceFirst("");
    }
}
