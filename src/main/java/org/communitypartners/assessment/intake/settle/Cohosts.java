package org.communitypartners.assessment.intake.settle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.DecisionKind;
import org.communitypartners.assessment.activity.NameKind;
import org.communitypartners.assessment.activity.Term;
import org.communitypartners.assessment.intake.header.RowSettings.Question;
import org.communitypartners.assessment.intake.row.NamesSeen;
import org.communitypartners.assessment.intake.row.Registry;

/**
 * Tells several partners in one cell apart: where commas or "and" stand between names that are partners by themselves,
 * the first leads and the others take part.
 */
public final class Cohosts {
    private final SourceIds ids;
    private final NamesSeen met;
    private final Registry registry;
    private final Predicate<Term> standsElsewhere;
    private final Map<String, List<Term>> parts = new HashMap<>();

    /**
     * For one source.
     *
     * @param met the names that its rows give
     * @param standsElsewhere whether a name is the whole partner cell of a row of another source; only asked where
     *     another part of a cell is known already
     */
    public Cohosts(SourceIds ids, NamesSeen met, Registry registry, Predicate<Term> standsElsewhere) {
        this.ids = ids;
        this.met = met;
        this.registry = registry;
        this.standsElsewhere = standsElsewhere;
    }

    /** Settles the partners of the rows that stand. */
    public void settle(List<FileRows> files) {
        if (ids.settings().denies(Question.COHOSTS)) {
            return;
        }
        for (Term name : met.all(NameKind.PARTNER)) {
            if (NamesInOne.mayHold(name.text()) && !registry.has(name)) {
                List<Term> found = split(name.text());
                if (!found.isEmpty()) {
                    parts.put(name.key(), found);
                }
            }
        }
        if (!parts.isEmpty()) {
            met.split(NameKind.PARTNER, parts);
        }
        for (FileRows file : files) {
            for (RowVerdict row : file.rows()) {
                if (row.stands() && !row.isPart()) {
                    settle(row);
                }
            }
        }
    }

    private List<Term> split(String text) {
        List<Term> here = NamesInOne.of(text, this::knownHere);
        if (!here.isEmpty()) {
            return here;
        }
        boolean[] anyHere = new boolean[1];
        NamesInOne.of(text, part -> {
            anyHere[0] |= knownHere(part).isPresent();
            return Optional.of(registry.match(part));
        });
        return anyHere[0] ? NamesInOne.of(text, part -> knownHere(part).or(() -> knownElsewhere(part))) : List.of();
    }

    private Optional<Term> knownHere(String part) {
        return Optional.of(registry.match(part)).filter(name -> registry.has(name) || met.has(NameKind.PARTNER, name));
    }

    private Optional<Term> knownElsewhere(String part) {
        return Optional.of(registry.match(part)).filter(standsElsewhere);
    }

    private void settle(RowVerdict row) {
        Activity activity = row.good().activity();
        boolean byNames = activity.coPartners().isEmpty();
        if (byNames && parts.isEmpty()) {
            return;
        }
        List<Term> all = new ArrayList<>();
        add(activity.partner(), all);
        activity.coPartners().forEach(partner -> add(partner, all));
        if (all.size() < 2) {
            return;
        }
        Activity settled = activity.with(all.get(0), all.subList(1, all.size()));
        row.settle(row.good().with(settled));
        tell(row, settled, byNames);
    }

    private void add(Term name, List<Term> all) {
        for (Term part : parts.getOrDefault(name.key(), List.of(name))) {
            if (all.stream().noneMatch(other -> other.key().equals(part.key()))) {
                all.add(part);
            }
        }
    }

    private void tell(RowVerdict row, Activity activity, boolean byNames) {
        String others = activity.coPartners().stream().map(Term::text).collect(Collectors.joining(", "));
        ids.evident(
                DecisionKind.COHOSTS,
                row,
                "several partners in one cell: the people are counted with "
                        + activity.partner().text() + ", and " + others + " took part",
                byNames
                        ? "each of them is in partners.csv or stands by itself elsewhere"
                        : "semicolons, bars or line breaks stand between them",
                "cohosts",
                "no");
    }
}
