package org.communitypartners.assessment.measure.tally;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Numbers keys in the order in which they are met, so that sets of them are bits. */
public final class Lexicon {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The number of a key; a new one when it is met for the first time. */
    int numberOf(String key) {
        Integer number = numbers.get(key);
        if (number == null) {
            number = numbers.size();
            numbers.put(key, number);
        }
        return number;
    }

    /** The keys by number. */
    Set<String> keys() {
        return numbers.keySet();
    }

    /** Takes the keys of another lexicon; gives the numbers here of the keys there. */
    int[] merge(Lexicon other) {
        return other.keys().stream().mapToInt(this::numberOf).toArray();
    }
}
