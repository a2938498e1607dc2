package org.communitypartners.assessment.intake.value;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers what was made of a text: logs repeat their words thousands of times.
 *
 * @param <T> what is made of a text
 */
public final class ParseCache<T> {
    /** Columns with more different words than this do not repeat them, and remembering would only cost memory. */
    private static final int MOST = 20_000;

    /** Longer texts seldom repeat. */
    private static final int LONGEST = 200;

    private final Map<String, T> known = new HashMap<>();
    private final Function<String, T> make;

    public ParseCache(Function<String, T> make) {
        this.make = make;
    }

    public T of(String text) {
        T made = known.get(text);
        if (made == null) {
            made = make.apply(text);
            if (known.size() < MOST && text.length() <= LONGEST) {
                known.put(text, made);
            }
        }
        return made;
    }
}
