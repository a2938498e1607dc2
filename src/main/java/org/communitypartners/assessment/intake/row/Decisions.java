package org.communitypartners.assessment.intake.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communitypartners.assessment.activity.Decision;
import org.communitypartners.assessment.activity.Decision.Certainty;
import org.communitypartners.assessment.activity.DecisionKind;
import org.communitypartners.assessment.intake.value.PersonalData;
import org.communitypartners.assessment.intake.value.Shortened;

/**
 * Collects how a source was read where more than one reading was possible. What a person typed is masked before it is
 * kept. A decision that is taken for very many rows of a file is told for the first ones, and then once for the rest.
 */
public final class Decisions {
    /** More rows of one file than this are not told one by one. */
    private static final int MOST_ROWS = 200;

    private final List<Decision> all = new ArrayList<>();
    private final Map<Key, Rows> rows = new LinkedHashMap<>();

    private record Key(DecisionKind kind, String file) {}

    private static final class Rows {
        private int number;
        private Decision last;

        Rows(Decision first) {
            last = first;
        }
    }

    /** Something in the file, its source or the registry decided. */
    public void evident(DecisionKind kind, String file, long line, String reading, String evidence, String overrule) {
        add(new Decision(kind, Certainty.EVIDENT, file, line, reading, evidence, overrule));
    }

    /** A default of this program decided. */
    public void assumed(DecisionKind kind, String file, long line, String reading, String evidence, String overrule) {
        add(new Decision(kind, Certainty.ASSUMED, file, line, reading, evidence, overrule));
    }

    /** Adds a decision, masked. */
    public void add(Decision decision) {
        Decision masked = new Decision(
                decision.kind(),
                decision.certainty(),
                decision.file(),
                decision.line(),
                masked(decision.reading()),
                masked(decision.evidence()),
                PersonalData.mask(decision.overrule()));
        if (masked.line() > 0) {
            Rows seen = rows.computeIfAbsent(new Key(masked.kind(), masked.file()), any -> new Rows(masked));
            seen.last = masked;
            if (++seen.number > MOST_ROWS) {
                return;
            }
        }
        all.add(masked);
    }

    /** All decisions in the order in which they were taken. */
    public List<Decision> all() {
        List<Decision> told = new ArrayList<>(all);
        rows.values().stream()
                .filter(seen -> seen.number > MOST_ROWS)
                .forEach(seen -> told.add(forTheRest(seen.last, seen.number - MOST_ROWS)));
        return told;
    }

    private static Decision forTheRest(Decision last, int more) {
        return new Decision(
                last.kind(),
                last.certainty(),
                last.file(),
                0,
                "so in " + more + (more == 1 ? " further row, " : " further rows, the last one: ") + last.reading(),
                last.evidence(),
                last.overrule());
    }

    private static String masked(String text) {
        return PersonalData.mask(Shortened.of(text));
    }
}
