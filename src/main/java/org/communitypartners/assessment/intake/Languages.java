package org.communitypartners.assessment.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Languages by their English names and by their ISO 639 codes. */
final class Languages {
    /** Languages of newcomers that the platform's own list of two-letter codes lacks, or calls otherwise. */
    private static final Map<String, String> MORE = Map.ofEntries(
            Map.entry("ht", "Haitian Creole"),
            Map.entry("hat", "Haitian Creole"),
            Map.entry("prs", "Dari"),
            Map.entry("hmn", "Hmong"),
            Map.entry("kar", "Karen"),
            Map.entry("kac", "Kachin"),
            Map.entry("rhg", "Rohingya"),
            Map.entry("yue", "Cantonese"),
            Map.entry("cmn", "Mandarin"),
            Map.entry("fil", "Filipino"),
            Map.entry("haz", "Hazaragi"),
            Map.entry("ymm", "Maay Maay"),
            Map.entry("chk", "Chuukese"),
            Map.entry("cnh", "Hakha Chin"),
            Map.entry("quc", "K\u02bciche\u02bc"),
            Map.entry("mam", "Mam"),
            Map.entry("ckb", "Sorani"),
            Map.entry("kmr", "Kurmanji"),
            Map.entry("ase", "American Sign Language"));

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
            String name = MORE.getOrDefault(code, locale.getDisplayLanguage(Locale.ENGLISH));
            byName.put(Folding.word(name), name);
            byName.put(Folding.word(code), name);
            byName.putIfAbsent(locale.getISO3Language(), name);
        }
        MORE.forEach((code, name) -> {
            byName.put(code, name);
            byName.put(Folding.word(name), name);
        });
        BIBLIOGRAPHIC.forEach((code, same) -> named(same).ifPresent(name -> byName.put(code, name)));
    }

    /** The English name of a language given by name or code, when it is known. */
    Optional<String> named(String text) {
        String word = Folding.word(text);
        String name = byName.get(word);
        if (name == null && word.length() == 3) {
            String shown = Locale.forLanguageTag(word).getDisplayLanguage(Locale.ENGLISH);
            name = shown.equalsIgnoreCase(word) || shown.isEmpty() ? null : shown;
        }
        return Optional.ofNullable(name);
    }
}
