package org.communitypartners.assessment.measure.figure;

import org.communitypartners.assessment.activity.Grant;
import org.communitypartners.assessment.activity.NameKind;
import org.communitypartners.assessment.activity.Population;
import org.communitypartners.assessment.activity.Population.PopulationScope;
import org.communitypartners.assessment.activity.SideTables;
import org.communitypartners.assessment.activity.Target;
import org.communitypartners.assessment.activity.Target.TargetScope;
import org.communitypartners.assessment.measure.metric.Dimension;
import org.communitypartners.assessment.measure.tally.Breakdown;
import org.communitypartners.assessment.measure.tally.Names;
import org.communitypartners.assessment.measure.tally.Tally;

/** How members of dimensions are shown. */
public final class MemberNames {
    private MemberNames() {}

    /** The names of a report: grants as their table has them, all else as first met in the rows, then in the tables. */
    public static Names settled(Tally tally, SideTables tables) {
        Names names = new Names();
        tables.grants().stream().map(Grant::code).forEach(code -> names.meet(NameKind.GRANT, code));
        names.merge(tally.names());
        for (Population population : tables.populations()) {
            if (population.scope() == PopulationScope.LANGUAGE) {
                names.meet(NameKind.LANGUAGE, population.name());
            } else if (population.scope() == PopulationScope.OUTLET) {
                names.meet(NameKind.OUTLET, population.name());
            }
        }
        for (Target target : tables.targets()) {
            if (target.scope() == TargetScope.GRANT) {
                names.meet(NameKind.GRANT, target.name());
            }
        }
        return names;
    }

    static String shown(Breakdown member, Names names) {
        return switch (member.dimension()) {
            case LANGUAGE, OUTLET, GRANT -> names.shown(kindOf(member.dimension()), member.key());
            case TARGET_AGE, LOCATION_MODE, QUESTION, TARGET, NONE -> member.key();
        };
    }

    /** The kind of name that the members of a dimension have. */
    static NameKind kindOf(Dimension dimension) {
        return switch (dimension) {
            case LANGUAGE -> NameKind.LANGUAGE;
            case OUTLET -> NameKind.OUTLET;
            case GRANT -> NameKind.GRANT;
            case TARGET_AGE, LOCATION_MODE, QUESTION, TARGET, NONE ->
                throw new IllegalArgumentException("The members of " + dimension + " have no names of their own.");
        };
    }
}
