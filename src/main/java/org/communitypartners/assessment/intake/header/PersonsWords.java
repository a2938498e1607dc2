package org.communitypartners.assessment.intake.header;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.communitypartners.assessment.intake.value.Folding;
import org.communitypartners.assessment.intake.value.PersonalData;
import org.communitypartners.assessment.intake.value.Shortened;
import org.jspecify.annotations.Nullable;

/**
 * What {@code columns.csv} says of headings, for all sources or for one. It is read as it stands: nothing that the
 * program knows argues with it.
 */
public final class PersonsWords {
    /** What stands in the place of a column for a heading that means nothing. */
    public static final String NOTHING = "none";

    /** Stands for all sources. */
    private static final String ALL = "";

    /** What is said for one source ranks before what is said for all. */
    private static final int EVERYWHERE = 1 << 20;

    private final Map<String, Map<String, Said>> bySource = new HashMap<>();
    private final @Nullable PersonsWords everywhere;
    private int number;

    /**
     * What is said of a heading.
     *
     * @param column the column that it means; none when it means nothing
     * @param rank its place in the file
     */
    record Said(Optional<Column> column, int rank) {}

    /** Nothing said. */
    public PersonsWords() {
        this.everywhere = null;
    }

    private PersonsWords(Map<String, Said> here, PersonsWords everywhere) {
        bySource.put(ALL, here);
        this.everywhere = everywhere;
    }

    /** What is said for one source; what is said for all sources holds there too, but comes second. */
    public PersonsWords in(String source) {
        return new PersonsWords(bySource.getOrDefault(Folding.name(source), Map.of()), this);
    }

    /**
     * Says what a heading means.
     *
     * @param heading the heading
     * @param column the column, or none when the heading means nothing
     * @param source the source, or blank for all of them
     * @return whether it was not said to mean something else before
     */
    public boolean say(String heading, Optional<Column> column, String source) {
        number++;
        String where = source.isEmpty() ? ALL : Folding.name(source);
        Said before = bySource.computeIfAbsent(where, any -> new HashMap<>())
                .putIfAbsent(key(heading), new Said(column, source.isEmpty() ? EVERYWHERE + number : number));
        return before == null || before.column().equals(column);
    }

    /** What is said of a heading, as it stands in the file or as messages show it. */
    Optional<Said> of(String heading) {
        if (isSilent()) {
            return Optional.empty();
        }
        Optional<Said> whole = exactly(key(heading));
        return whole.isPresent() ? whole : exactly(key(Shortened.of(PersonalData.mask(heading))));
    }

    private boolean isSilent() {
        return bySource.values().stream().allMatch(Map::isEmpty) && (everywhere == null || everywhere.isSilent());
    }

    private Optional<Said> exactly(String key) {
        Said here = bySource.getOrDefault(ALL, Map.of()).get(key);
        if (here != null || everywhere == null) {
            return Optional.ofNullable(here);
        }
        return everywhere.exactly(key);
    }

    /** A heading of nothing but signs is compared as it stands. */
    private static String key(String heading) {
        String word = Folding.word(heading);
        return word.isEmpty() ? Folding.tidy(heading) : word;
    }
}
