package org.communitypartners.assessment.intake.value;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.communitypartners.assessment.activity.TargetAge;

/** Reads the audience of an activity from its words and numbers, whether a row gives it or a source's default. */
public final class Ages {
    private static final Pattern LEADING_AGE = Pattern.compile("^ages?\\b[ :]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");

    private Ages() {}

    /**
     * What a cell says of the audience.
     *
     * @param age the audience; GENERAL for several of which one at least is known, none for words that are not known
     * @param several whether the cell names several audiences
     */
    public record Reading(Optional<TargetAge> age, boolean several) {}

    /** What one part of a cell says: a single audience under its own name, several, or none that is known. */
    private record Part(String name, Set<TargetAge> ages) {}

    /** Reads a cell that is not blank. */
    public static Reading read(String cell) {
        Optional<TargetAge> whole = byWords(cell);
        if (whole.isPresent()) {
            return new Reading(whole, false);
        }
        AgeRange.Found numbers = AgeRange.in(cell);
        if (numbers.ages().size() == 1 && namesNoOther(cell, numbers)) {
            return new Reading(numbers.ages().stream().findFirst(), false);
        }
        Map<String, Set<TargetAge>> audiences = new LinkedHashMap<>();
        for (String text : Enumeration.partsOutsideBrackets(cell)) {
            Part part = part(text);
            audiences.put(part.name(), part.ages());
        }
        return together(audiences);
    }

    /** Whether the words beside numbers name no audience but theirs: "Babies and Toddlers (0-2)". */
    private static boolean namesNoOther(String cell, AgeRange.Found numbers) {
        return Enumeration.partsOutsideBrackets(cell).size() <= 1
                || Enumeration.partsOutsideBrackets(numbers.rest()).stream()
                        .flatMap(part -> byWords(tidy(part)).stream())
                        .allMatch(numbers.ages()::contains);
    }

    private static Reading together(Map<String, Set<TargetAge>> audiences) {
        Set<TargetAge> all = EnumSet.noneOf(TargetAge.class);
        audiences.values().forEach(all::addAll);
        if (all.isEmpty()) {
            return new Reading(Optional.empty(), false);
        }
        boolean several = audiences.size() > 1 || all.size() > 1;
        return new Reading(
                Optional.of(several ? TargetAge.GENERAL : all.iterator().next()), several);
    }

    private static Part part(String text) {
        AgeRange.Found numbers = AgeRange.in(text);
        if (numbers.ages().size() == 1) {
            TargetAge age = numbers.ages().iterator().next();
            return new Part(age.label(), numbers.ages());
        }
        Optional<TargetAge> words = byWords(text).or(() -> byWords(tidy(numbers.rest())));
        return words.map(age -> new Part(Folding.word(withoutLeadingAge(text)), Set.of(age)))
                .orElseGet(() -> new Part(Folding.word(withoutLeadingAge(text)), numbers.ages()));
    }

    private static Optional<TargetAge> byWords(String text) {
        return Words.AGE.meaningOf(withoutLeadingAge(text));
    }

    /** The words without what is left of brackets. */
    private static String tidy(String text) {
        return Folding.trim(IN_BRACKETS.matcher(text).replaceAll(" ").replaceAll("[():;-]+", " "));
    }

    private static String withoutLeadingAge(String text) {
        return LEADING_AGE.matcher(text).replaceFirst("");
    }
}
