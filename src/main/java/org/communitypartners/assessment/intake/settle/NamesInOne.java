package org.communitypartners.assessment.intake.settle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communitypartners.assessment.activity.Term;

/**
 * Finds several names in one, where each stands by itself elsewhere; what sets them apart may belong to a name, too.
 */
final class NamesInOne {
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,&+/]|\\band\\b)\\s*", Pattern.CASE_INSENSITIVE);

    /** A cell that lists more is no list of partners. */
    private static final int MOST_PIECES = 50;

    private final String text;
    private final Function<String, Optional<Term>> known;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    private NamesInOne(String text, Function<String, Optional<Term>> known) {
        this.text = text;
        this.known = known;
        int from = 0;
        Matcher between = BETWEEN.matcher(text);
        while (between.find()) {
            piece(from, between.start());
            from = between.end();
        }
        piece(from, text.length());
    }

    /** Whether a name has anything in it that could set names apart. */
    static boolean mayHold(String text) {
        return BETWEEN.matcher(text).find();
    }

    /**
     * The names that a text is made of, as many as there can be; empty when it is not made of several known ones.
     *
     * @param known the partner of a text, if there is one
     */
    static List<Term> of(String text, Function<String, Optional<Term>> known) {
        NamesInOne names = new NamesInOne(text, known);
        int pieces = names.starts.size();
        if (pieces < 2 || pieces > MOST_PIECES) {
            return List.of();
        }
        List<Term> found = names.from(0, true);
        return found.size() < 2 ? List.of() : found;
    }

    private void piece(int start, int end) {
        if (end > start) {
            starts.add(start);
            ends.add(end);
        }
    }

    /** The most names that the pieces from one on are made of; none when some piece belongs to no name. */
    private List<Term> from(int piece, boolean whole) {
        List<List<Term>> best = new ArrayList<>();
        for (int i = 0; i <= starts.size(); i++) {
            best.add(List.of());
        }
        for (int start = starts.size() - 1; start >= piece; start--) {
            for (int end = start; end < starts.size(); end++) {
                boolean everything = whole && start == 0 && end == starts.size() - 1;
                boolean rest = end == starts.size() - 1 || !best.get(end + 1).isEmpty();
                if (everything || !rest) {
                    continue;
                }
                Optional<Term> name = known.apply(text.substring(starts.get(start), ends.get(end)));
                List<Term> after = best.get(end + 1);
                if (name.isPresent() && after.size() + 1 > best.get(start).size()) {
                    List<Term> more = new ArrayList<>(List.of(name.get()));
                    more.addAll(after);
                    best.set(start, more);
                }
            }
        }
        return best.get(piece);
    }
}
