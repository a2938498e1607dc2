package org.communitypartners.assessment.intake.value;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Languages by their names and codes. Case, accents, spaces, punctuation and apostrophes do not matter. */
public final class Languages {
    /** "And" and "or" in the languages that staff write. */
    private static final String AND = "(?:and|or|y|o|e|et|ou|und|oder|v\u00e0)\\s+";

    /** What sets the languages of a cell apart; names that have it within ("Greek, Modern") are compared with it. */
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*[,;/|&+\\n\\r\\u060C\\u3001]\\s*(?:" + AND + ")?|\\s+" + AND, Pattern.CASE_INSENSITIVE);

    /** Says that there is none, and looks like two things. */
    private static final Pattern NOT_APPLICABLE = Pattern.compile("(?<!\\p{L})n/a(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    /** Signs that Unicode has as letters and people type as apostrophes, or leave out. */
    private static final Pattern APOSTROPHE = Pattern.compile("[\\u02B9-\\u02BF\\u02C0\\u02C1\\uA78B\\uA78C]");

    /** A code with a script or a country behind it, as in "sr-Latn" and "es-HN". */
    private static final Pattern TAG = Pattern.compile("([a-z]{2,3})(?:[-_][A-Z][a-z]{3})?(?:[-_]([A-Z]{2}|\\d{3}))?");

    private final Map<String, Language> bySpelling = new HashMap<>();

    public Languages() {
        this(LanguageTable.read());
    }

    /**
     * Languages of a table.
     *
     * @throws IllegalArgumentException when two of them have a name or a code in common
     */
    public Languages(List<Language> table) {
        for (Language language : table) {
            for (String spelling : language.spellings()) {
                Language other = bySpelling.putIfAbsent(key(spelling), language);
                if (other != null && !other.equals(language)) {
                    throw new IllegalArgumentException(
                            "\"" + spelling + "\" is both " + other.name() + " and " + language.name() + ".");
                }
            }
        }
    }

    /** The English name of a language given by one or several of its names or codes, when it is known. */
    public Optional<String> named(String text) {
        LanguageList list = in(text);
        return list.size() == 1 ? list.languages().stream().findFirst() : Optional.empty();
    }

    /** The languages that a cell names, and what it names besides. */
    public LanguageList in(String text) {
        return new LanguageListReader(this).read(text);
    }

    /** The language that has exactly this name or code. */
    Optional<Language> exactly(String text) {
        return Optional.ofNullable(bySpelling.get(key(text))).or(() -> tagged(text));
    }

    /** What separators set apart in a cell, as it was written. */
    static List<String> parts(String text) {
        return Arrays.stream(SEPARATOR.split(NOT_APPLICABLE.matcher(text).replaceAll(""), -1))
                .filter(part -> !Words.isBlank(Folding.trim(part)))
                .toList();
    }

    /** The country of "en-ES" may as well be a second language: such a tag is known only where the table has it. */
    private Optional<Language> tagged(String text) {
        Matcher tag = TAG.matcher(text);
        if (!tag.matches()
                || (tag.group(2) != null && bySpelling.containsKey(tag.group(2).toLowerCase(Locale.ROOT)))) {
            return Optional.empty();
        }
        return Optional.ofNullable(bySpelling.get(tag.group(1)));
    }

    private static String key(String text) {
        return Arrays.stream(SEPARATOR.split(text, -1))
                .map(part -> Folding.word(APOSTROPHE.matcher(part).replaceAll("")))
                .collect(Collectors.joining(","));
    }
}
