package org.communitypartners.assessment.intake.value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a cell that may name several languages. A language that is also named by a kind of it ("Chinese (Mandarin)") is
 * that kind. "Bilingual" before or behind one language means that language and English. A part with anything in it that
 * is no language is unknown as a whole: nothing is guessed from the half that is known.
 */
final class LanguageListReader {
    /** What may stand between two languages as well as within the name of one. */
    private static final Pattern HYPHEN = Pattern.compile("\\s*[-\\u2010-\\u2015]\\s*");

    private static final Pattern WORD_END = Pattern.compile("[\\s\\p{Z}:()\\[\\]\\u2010-\\u2015-]+");

    /** Words that say nothing about which language it is. */
    private static final Set<String> EMPTY_WORDS =
            Set.of("in", "only", "language", "languages", "speaking", "speaker", "speakers");

    private static final Set<String> BILINGUAL = Set.of("bilingual", "bilingue");

    /** Codes of two letters are also words ("no", "it"), so that they stand alone or between separators. */
    private static final int SHORTEST_WORD = 3;

    /** No name has more parts or words; a cell may be a page of text. */
    private static final int MOST_WORDS = 5;

    private final Languages languages;
    private final Set<Language> found = new LinkedHashSet<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private boolean bilingual;

    LanguageListReader(Languages languages) {
        this.languages = languages;
    }

    LanguageList read(String text) {
        List<String> parts = Languages.parts(text);
        int next = 0;
        while (next < parts.size()) {
            next = readName(parts, next);
        }
        found.removeIf(wider -> found.stream().anyMatch(kind -> kind.partOf().equals(wider.code())));
        if (bilingual) {
            addOtherOfTwo();
        }
        return new LanguageList(found.stream().map(Language::name).toList(), List.copyOf(unknown));
    }

    /** English where one other language is named; where it is the one named, the other language is unknown. */
    private void addOtherOfTwo() {
        if (found.size() == 1 && unknown.isEmpty()) {
            languages.exactly("en").ifPresent(found::add);
        }
        if (found.size() < 2 && unknown.isEmpty()) {
            unknown.add("bilingual");
        }
    }

    /** Reads the longest name that begins with a part, and gives the part behind it. */
    private int readName(List<String> parts, int first) {
        for (int end = Math.min(parts.size(), first + MOST_WORDS); end > first + 1; end--) {
            Optional<Language> name = languages.exactly(String.join(",", parts.subList(first, end)));
            if (name.isPresent()) {
                found.add(name.get());
                return end;
            }
        }
        readPart(parts.get(first));
        return first + 1;
    }

    private void readPart(String part) {
        List<Language> hyphenated = hyphenated(part);
        Optional<Language> whole = languages.exactly(part);
        if (hyphenated.size() > 1) {
            found.addAll(hyphenated);
        } else if (whole.isPresent()) {
            found.add(whole.get());
        } else if (!readWords(part)) {
            unknown.add(Folding.tidy(part));
        }
    }

    /** The different languages that hyphens set apart, none when any piece is unknown. */
    private List<Language> hyphenated(String part) {
        List<Optional<Language>> pieces = HYPHEN.splitAsStream(part)
                .map(piece -> piece.length() < SHORTEST_WORD ? Optional.<Language>empty() : languages.exactly(piece))
                .distinct()
                .toList();
        return pieces.stream().allMatch(Optional::isPresent)
                ? pieces.stream().flatMap(Optional::stream).toList()
                : List.of();
    }

    /** Reads names that nothing but spaces, hyphens and brackets set apart, if all words belong to one. */
    private boolean readWords(String part) {
        List<String> words = new ArrayList<>();
        boolean saysBilingual = false;
        for (String word : WORD_END.splitAsStream(part).toList()) {
            String folded = Folding.word(word);
            if (BILINGUAL.contains(folded)) {
                saysBilingual = true;
            } else if (!folded.isEmpty() && !EMPTY_WORDS.contains(folded)) {
                words.add(word);
            }
        }
        List<Language> named = inARow(words);
        if (named.isEmpty() && !(saysBilingual && words.isEmpty())) {
            return false;
        }
        found.addAll(named);
        bilingual |= saysBilingual;
        return true;
    }

    /** The languages whose names the words are, longer names first; none when a word belongs to no name. */
    private List<Language> inARow(List<String> words) {
        List<Language> named = new ArrayList<>();
        int first = 0;
        int end = Math.min(words.size(), MOST_WORDS);
        while (first < end) {
            String run = String.join(" ", words.subList(first, end));
            Optional<Language> name = run.length() < SHORTEST_WORD ? Optional.empty() : languages.exactly(run);
            if (name.isPresent()) {
                named.add(name.get());
                first = end;
                end = Math.min(words.size(), first + MOST_WORDS);
            } else {
                end--;
            }
        }
        return first == words.size() ? named : List.of();
    }
}
