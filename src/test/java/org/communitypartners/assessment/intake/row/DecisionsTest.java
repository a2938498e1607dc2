package org.communitypartners.assessment.intake.row;

import static org.assertj.core.api.Assertions.assertThat;

import org.communitypartners.assessment.activity.Decision;
import org.communitypartners.assessment.activity.DecisionKind;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    private final Decisions decisions = new Decisions();

    @Test
    void aDecisionSaysWhereHowWhyAndHowToDecideOtherwise() {
        decisions.assumed(
                DecisionKind.DATE_ORDER,
                "activities/north/log.csv",
                0,
                "dates are month/day/year",
                "no date allows only one reading",
                DecisionKind.DATE_ORDER.overrule("north", "date_order", "DMY"));

        assertThat(decisions.all())
                .extracting(Decision::sentence)
                .containsExactly("activities/north/log.csv: dates are month/day/year (assumed: no date allows only one"
                        + " reading). To decide otherwise, add to sources.csv: north,date_order,DMY");
    }

    @Test
    void onlyAssumptionsAboutDatesPartnersAndPeopleAreToBeReadWithCare() {
        decisions.assumed(DecisionKind.DATE_ORDER, "a.csv", 0, "", "", "");
        decisions.assumed(DecisionKind.COLUMN_BY_WORDS, "a.csv", 0, "", "", "");
        decisions.evident(DecisionKind.COHOSTS, "a.csv", 3, "", "", "");

        assertThat(decisions.all())
                .filteredOn(Decision::isToBeReadWithCare)
                .extracting(Decision::kind)
                .containsExactly(DecisionKind.DATE_ORDER);
    }

    @Test
    void noPersonalDataIsKept() {
        decisions.evident(
                DecisionKind.COHOSTS,
                "a.csv",
                3,
                "\"Hill Chapel & rosa@example.org\" are two partners",
                "call 555-201-3344",
                DecisionKind.COHOSTS.overrule("a", "cohosts", "no"));

        assertThat(decisions.all().get(0).sentence())
                .isEqualTo("a.csv, line 3: \"Hill Chapel & [removed]\" are two partners (because: call [removed])."
                        + " To decide otherwise, add to sources.csv: a,cohosts,no");
    }

    @Test
    void whatIsDecidedForVeryManyRowsIsToldOnceForTheRest() {
        for (int line = 2; line < 1002; line++) {
            decisions.evident(DecisionKind.DATE_RANGE, "a.csv", line, "\"Oct 10-12\" is 2026-10-10", "a range", "");
        }

        assertThat(decisions.all()).hasSize(201);
        assertThat(decisions.all().get(200).line()).isZero();
        assertThat(decisions.all().get(200).reading())
                .isEqualTo("so in 800 further rows, the last one: \"Oct 10-12\" is 2026-10-10");
    }

    @Test
    void theLineToAddIsACsvLine() {
        assertThat(DecisionKind.COLUMN_CHOICE.overrule("partner", "Who, and \"where\"?"))
                .isEqualTo("columns.csv: partner,\"Who, and \"\"where\"\"?\"");
    }
}
