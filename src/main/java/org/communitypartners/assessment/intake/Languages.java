package org.communitypartners.assessment.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Languages by their English names and by their ISO 639 codes. */
final class Languages {
    /** What may stand between two languages as well as within the name of one. */
    private static final Pattern HYPHEN = Pattern.compile("\\s*[-\\u2010-\\u2015]\\s*");

    /** What sets one more name of a language apart. */
    private static final Pattern MORE_NAMES = Pattern.compile("\\s*[;(\\[\\])]\\s*");

    /** The bibliographic codes of ISO 639-2, where they differ from the terminological ones. */
    private static final Map<String, String> BIBLIOGRAPHIC = Map.ofEntries(
            Map.entry("alb", "sq"),
            Map.entry("arm", "hy"),
            Map.entry("baq", "eu"),
            Map.entry("bur", "my"),
            Map.entry("chi", "zh"),
            Map.entry("cze", "cs"),
            Map.entry("dut", "nl"),
            Map.entry("fre", "fr"),
            Map.entry("geo", "ka"),
            Map.entry("ger", "de"),
            Map.entry("gre", "el"),
            Map.entry("ice", "is"),
            Map.entry("mac", "mk"),
            Map.entry("mao", "mi"),
            Map.entry("may", "ms"),
            Map.entry("per", "fa"),
            Map.entry("rum", "ro"),
            Map.entry("slo", "sk"),
            Map.entry("tib", "bo"),
            Map.entry("wel", "cy"));

    private final Map<String, String> byName = new HashMap<>();

    Languages() {
        for (String code : Locale.getISOLanguages()) {
            Locale locale = Locale.forLanguageTag(code);
            call(locale.getDisplayLanguage(Locale.ENGLISH), code, List.of());
        }
        LanguageNames.byCode().forEach((code, names) -> call(names.get(0), code, names));
        BIBLIOGRAPHIC.forEach((code, same) -> named(same).ifPresent(name -> byName.put(code, name)));
    }

    private void call(String shown, String code, List<String> names) {
        byName.put(Folding.word(shown), shown);
        byName.put(code, shown);
        byName.put(Locale.forLanguageTag(code).getISO3Language(), shown);
        names.forEach(name -> byName.put(Folding.word(name), shown));
    }

    /** The English name of a language given by one or several of its names or codes, when it is known. */
    Optional<String> named(String text) {
        return exactly(text).or(() -> shared(parts(MORE_NAMES, text))).or(() -> shared(Enumeration.parts(text)));
    }

    /**
     * Whether a cell that names no known language names several. A hyphen stands within names, too, and between a
     * language and a country ("pt-BR"), so that it counts only between known languages.
     */
    boolean areSeveral(String text) {
        List<String> parts = parts(HYPHEN, text);
        return Enumeration.isIn(text)
                || (parts.size() > 1
                        && parts.stream()
                                .allMatch(part ->
                                        part.length() > 2 && exactly(part).isPresent()));
    }

    private static List<String> parts(Pattern separator, String text) {
        return separator.splitAsStream(text).filter(part -> !part.isBlank()).toList();
    }

    /** The language that all the names are names of. */
    private Optional<String> shared(List<String> names) {
        List<Optional<String>> known =
                names.stream().map(this::exactly).distinct().toList();
        return known.size() == 1 ? known.get(0) : Optional.empty();
    }

    private Optional<String> exactly(String text) {
        String word = Folding.word(text);
        String name = byName.get(word);
        if (name == null && word.length() == 3) {
            String shown = Locale.forLanguageTag(word).getDisplayLanguage(Locale.ENGLISH);
            name = shown.equalsIgnoreCase(word) || shown.isEmpty() ? null : shown;
        }
        return Optional.ofNullable(name);
    }
}
