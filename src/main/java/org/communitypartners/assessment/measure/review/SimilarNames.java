package org.communitypartners.assessment.measure.review;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds names that look alike: a letter or two apart, or of the same words in another order or with a "the". Names that
 * differ in a number are different on purpose.
 *
 * <p>Names are compared within groups of the same digits and nearly the same length and letters, so that thousands are
 * compared in a fraction of a second.
 */
final class SimilarNames {
    /** Shorter names are too easily a letter apart. */
    private static final int SHORTEST = 5;

    /** Names of this length may be two letters apart. */
    private static final int LONG = 10;

    private static final Set<String> SMALL_WORDS = Set.of(
            "the", "a", "an", "of", "at", "and", "for", "in", "inc", "llc", "co", "el", "la", "los", "las", "de",
            "del");

    private static final LevenshteinDistance[] WITHIN = {
        new LevenshteinDistance(0), new LevenshteinDistance(1), new LevenshteinDistance(2)
    };

    private SimilarNames() {}

    /**
     * Two names that look alike.
     *
     * @param left the one that was given first
     * @param right the other
     */
    record Pair(String left, String right) {}

    /** A name as it is compared. */
    private record Form(String name, int order, String letters, String digits, String words, int alphabet) {

        static Form of(String name, int order) {
            String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
            String letters = kept(plain, true);
            String words = Arrays.stream(plain.split("[^\\p{L}\\p{M}\\p{N}]+"))
                    .map(word -> kept(word, true))
                    .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
                    .sorted()
                    .collect(Collectors.joining(" "));
            int alphabet = 0;
            for (int i = 0; i < letters.length(); i++) {
                alphabet |= 1 << (letters.charAt(i) % Integer.SIZE);
            }
            return new Form(name, order, letters, kept(plain, false), words, alphabet);
        }

        private static String kept(String text, boolean letters) {
            StringBuilder kept = new StringBuilder();
            text.codePoints()
                    .filter(c -> letters ? Character.isLetter(c) : Character.isDigit(c))
                    .forEach(kept::appendCodePoint);
            return kept.toString();
        }

        int farthest() {
            if (letters.length() < SHORTEST) {
                return 0;
            }
            return letters.length() < LONG ? 1 : 2;
        }

        boolean isNear(Form other) {
            // North and south are two letters apart, and two places.
            boolean beginAlike =
                    !letters.isEmpty() && !other.letters.isEmpty() && letters.charAt(0) == other.letters.charAt(0);
            int most = Math.min(Math.min(farthest(), other.farthest()), beginAlike ? 2 : 1);
            return Math.abs(letters.length() - other.letters.length()) <= most
                    && Integer.bitCount(alphabet ^ other.alphabet) <= 2 * most
                    && WITHIN[most].apply(letters, other.letters) >= 0;
        }
    }

    /** The pairs among different names, in the order in which the names are given. */
    static List<Pair> among(Collection<String> names) {
        List<Form> forms = new ArrayList<>();
        for (String name : names) {
            forms.add(Form.of(name, forms.size()));
        }
        Set<Pair> pairs = new LinkedHashSet<>();
        groups(forms).forEach(group -> addNear(group, pairs));
        addSameWords(forms, pairs);
        return List.copyOf(pairs);
    }

    private static Collection<List<Form>> groups(List<Form> forms) {
        Map<String, List<Form>> groups = new LinkedHashMap<>();
        for (Form form : forms) {
            groups.computeIfAbsent(form.digits(), any -> new ArrayList<>()).add(form);
        }
        return groups.values();
    }

    private static void addNear(List<Form> group, Set<Pair> pairs) {
        List<Form> byLength = new ArrayList<>(group);
        byLength.sort(
                Comparator.comparingInt((Form form) -> form.letters().length()).thenComparingInt(Form::order));
        for (int i = 0; i < byLength.size(); i++) {
            Form form = byLength.get(i);
            int longest = form.letters().length() + form.farthest();
            for (int j = i + 1; j < byLength.size() && byLength.get(j).letters().length() <= longest; j++) {
                if (form.isNear(byLength.get(j))) {
                    add(form, byLength.get(j), pairs);
                }
            }
        }
    }

    private static void addSameWords(List<Form> forms, Set<Pair> pairs) {
        Map<String, Form> first = new LinkedHashMap<>();
        for (Form form : forms) {
            if (form.words().length() >= SHORTEST) {
                Form earlier = first.putIfAbsent(form.digits() + " " + form.words(), form);
                if (earlier != null) {
                    add(earlier, form, pairs);
                }
            }
        }
    }

    private static void add(Form left, Form right, Set<Pair> pairs) {
        boolean inOrder = left.order() < right.order();
        pairs.add(new Pair(inOrder ? left.name() : right.name(), inOrder ? right.name() : left.name()));
    }
}
