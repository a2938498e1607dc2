package org.communitypartners.assessment.intake.header;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code headings.txt}, whose head says how it is written. A mistake in it is one of this program. */
final class VocabularyFile {
    private static final String NAME = "headings.txt";
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern SLASH = Pattern.compile("/");

    private final Map<String, String> notionOf = new HashMap<>();
    private final Map<String, Set<String>> groups = new HashMap<>();
    private final List<HeadingRule> rules = new ArrayList<>();
    private String section = "";

    private VocabularyFile() {}

    /** Reads the vocabulary. */
    static HeadingVocabulary read() {
        VocabularyFile file = new VocabularyFile();
        lines().forEach(file::take);
        return new HeadingVocabulary(file.notionOf, file.rules);
    }

    /** The lines without remarks, those that go on joined to their first. */
    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        try (InputStream stream = VocabularyFile.class.getResourceAsStream(NAME)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its file " + NAME);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith(" ")) {
                    lines.set(lines.size() - 1, lines.get(lines.size() - 1) + line);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private void take(String line) {
        if (line.startsWith("[")) {
            section = line;
            return;
        }
        int colon = line.indexOf(':');
        String name = line.substring(0, colon).strip();
        String rest = line.substring(colon + 1).strip();
        switch (section) {
            case "[words]" -> COMMA.splitAsStream(rest).forEach(word -> word(name, word.strip()));
            case "[groups]" -> groups.put(name, notions(BLANKS.splitAsStream(rest)));
            case "[columns]" -> rules.add(rule(name, rest));
            default -> throw new IllegalStateException("Unknown section " + section + " in " + NAME);
        }
    }

    private void word(String notion, String word) {
        if (word.endsWith("(s)")) {
            String singular = word.substring(0, word.length() - 3);
            word(notion, singular);
            word(notion, singular + "s");
            return;
        }
        String other = notionOf.put(word, notion);
        if (other != null) {
            throw new IllegalStateException(
                    "The word \"" + word + "\" means " + other + " and " + notion + " in " + NAME);
        }
    }

    private HeadingRule rule(String name, String notions) {
        List<String> names = BLANKS.splitAsStream(name.toUpperCase(Locale.ROOT)).toList();
        HeadingSense sense = names.size() > 1 ? HeadingSense.valueOf(names.get(1)) : HeadingSense.PLAIN;
        List<Set<String>> needed = new ArrayList<>();
        Set<String> allowed = new HashSet<>();
        boolean anyWords = false;
        for (String part : BLANKS.splitAsStream(notions).toList()) {
            boolean optional = part.endsWith("?");
            if (part.equals("*")) {
                anyWords = true;
                continue;
            }
            Set<String> some = notions(SLASH.splitAsStream(optional ? part.substring(0, part.length() - 1) : part));
            allowed.addAll(some);
            if (!optional) {
                needed.add(some);
            }
        }
        return new HeadingRule(Column.valueOf(names.get(0)), sense, needed, allowed, anyWords);
    }

    private Set<String> notions(Stream<String> names) {
        return names.flatMap(name -> groups.getOrDefault(name, Set.of(name)).stream())
                .map(this::known)
                .collect(Collectors.toUnmodifiableSet());
    }

    private String known(String notion) {
        if (!notionOf.containsValue(notion)) {
            throw new IllegalStateException("Nothing says " + notion + " in " + NAME);
        }
        return notion;
    }
}
