package org.communitypartners.assessment.measure.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses the sentences that open a report: four to six where the data bear so many, the headline first and the caveat
 * last.
 */
public final class Findings {
    private static final int MOST = 6;
    private static final int FEWEST = 4;

    private final FindingFacts facts;

    private Findings(FindingFacts facts) {
        this.facts = facts;
    }

    public static List<Finding> of(FindingFacts facts) {
        return new Findings(facts).chosen();
    }

    private List<Finding> chosen() {
        CaveatFinding caveat = new CaveatFinding(facts);
        Optional<Finding> headline = new HeadlineFinding(facts).sentence();
        Optional<Finding> last = caveat.sentence().or(caveat::allIsWell);
        List<Finding> urgent = Stream.of(
                        new UntypedFinding(facts).sentence(),
                        new UnreachedFinding(facts).sentence(),
                        new SilentFinding(facts).sentence(),
                        new TargetFinding(facts).atRisk())
                .flatMap(Optional::stream)
                .toList();
        int room = MOST - urgent.size() - (headline.isPresent() ? 1 : 0) - (last.isPresent() ? 1 : 0);
        List<Finding> chosen = new ArrayList<>();
        headline.ifPresent(chosen::add);
        chosen.addAll(changes(room));
        chosen.addAll(urgent);
        fill(chosen, FEWEST - (last.isPresent() ? 1 : 0));
        last.ifPresent(chosen::add);
        return chosen;
    }

    /** Growth, then fall, in one sentence when there is no room for two. */
    private List<Finding> changes(int room) {
        List<TypeChangeFinding> notable = TypeChange.notable(facts).stream()
                .map(change -> new TypeChangeFinding(facts, change))
                .toList();
        return notable.size() <= room
                ? notable.stream().map(TypeChangeFinding::sentence).toList()
                : List.of(TypeChangeFinding.both(notable.get(0), notable.get(1)));
    }

    /** A quiet period still says who took part. */
    private void fill(List<Finding> chosen, int wanted) {
        PartnersFinding partners = new PartnersFinding(facts);
        Stream.of(partners.active(), partners.mostContacts(), new TargetFinding(facts).onPace())
                .flatMap(Optional::stream)
                .limit(Math.max(0, wanted - chosen.size()))
                .toList()
                .forEach(chosen::add);
    }
}
