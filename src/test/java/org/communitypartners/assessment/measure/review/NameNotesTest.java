package org.communitypartners.assessment.measure.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitypartners.assessment.measure.SmallLog.CHURCHES;
import static org.communitypartners.assessment.measure.SmallLog.CLINICS;
import static org.communitypartners.assessment.measure.SmallLog.SHELTERS;

import java.time.YearMonth;
import java.util.List;
import org.communitypartners.assessment.activity.Partner.Agreement;
import org.communitypartners.assessment.activity.PartnerAssessment.Rater;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.activity.QualityNote.Kind;
import org.communitypartners.assessment.measure.SmallLog;
import org.communitypartners.assessment.measure.SmallRow;
import org.communitypartners.assessment.measure.figure.FigureCalculator;
import org.junit.jupiter.api.Test;

class NameNotesTest {
    private final SmallLog log = SmallLog.of(Period.month(YearMonth.of(2026, 10)));

    private List<String> notes(Kind kind) {
        return NameNotes.of(log.tally(), log.tables()).stream()
                .filter(note -> note.kind() == kind)
                .map(note -> note.message())
                .toList();
    }

    @Test
    void namesInUseThatLookAlikeAreSuggestedAndNotMerged() {
        log.registered("Sankt Olaf Parish", CHURCHES, null, Agreement.NONE)
                .registered("Zion Chapel", CHURCHES, null, Agreement.NONE)
                .registered("Zion Chapels", CHURCHES, null, Agreement.NONE)
                .program("2026-10-03", "Sant Olaf Parish", CHURCHES, 5);
        assertThat(notes(Kind.LOOK_ALIKE))
                .containsExactly(
                        "\"Sankt Olaf Parish\" and \"Sant Olaf Parish\" look alike, and count as two partners. If"
                                + " they are one, add one name to also_called of the other in partners.csv.");
        assertThat(FigureCalculator.partners(log.tally(), log.tables())).hasSize(4);
    }

    @Test
    void aConflictBetweenRegistryAndRowsIsListed() {
        log.registered("Oak", CHURCHES, null, Agreement.NONE)
                .registered("Elm", SHELTERS, null, Agreement.NONE)
                .program("2026-10-03", "Oak", CLINICS, 5)
                .program("2026-10-04", "Oak", CHURCHES, 5)
                .program("2026-10-04", "Elm", SHELTERS, 5);
        assertThat(notes(Kind.REGISTRY_CONFLICT))
                .containsExactly("partners.csv says Churches for Oak, but rows say Clinics and hospitals; partners.csv"
                        + " counts. Correct the one that is wrong.");
        assertThat(notes(Kind.DIFFERING_TYPES)).isEmpty();
    }

    @Test
    void differingTypesOfAPartnerWithoutARegisteredOneAreListed() {
        log.program("2026-10-03", "Oak", CLINICS, 5)
                .program("2026-10-04", "Oak", CHURCHES, 5)
                .program("2026-10-02", "Oak", SHELTERS, 5);
        assertThat(notes(Kind.DIFFERING_TYPES))
                .containsExactly(
                        "Rows of Oak say Churches, Clinics and hospitals, Shelters; the newest row counts, which"
                                + " says Churches. Settle it in partners.csv.");
    }

    @Test
    void grantsOfRowsThatAreNotListedAreTold() {
        log.grant("LSTA", "2026-01-01", "2026-12-31")
                .row(SmallRow.on("2026-10-03").with("Oak", CHURCHES).grant("LSTA"))
                .row(SmallRow.on("2026-10-03").with("Oak", CHURCHES).grant("LTSA"));
        assertThat(notes(Kind.SETTINGS))
                .containsExactly(
                        "Rows name the grant LTSA, which grants.csv does not list; it gets no report of its own."
                                + " Add it to grants.csv, or correct its code in the rows.");
    }

    @Test
    void partnersOfSurveysThatNothingElseNamesAreTold() {
        log.rated("Ashe", "2026-10-01", "FREY", "3", Rater.LIBRARY)
                .rated("Oak", "2026-10-01", "FREY", "3", Rater.LIBRARY)
                .program("2026-10-03", "Oak", CHURCHES, 5);
        assertThat(notes(Kind.SETTINGS))
                .containsExactly(
                        "outcomes.csv or partner-assessments.csv names Ashe, which neither partners.csv nor any"
                                + " row has. Correct the name, or add it to partners.csv.");
    }

    @Test
    void aFloodOfConflictsEndsInOneNote() {
        for (int i = 0; i < 130; i++) {
            log.registered("Partner " + i, CHURCHES, null, Agreement.NONE)
                    .program("2026-10-03", "Partner " + i, CLINICS, 5);
        }
        assertThat(notes(Kind.REGISTRY_CONFLICT)).hasSize(101).last().isEqualTo("There are 30 more of this kind.");
        assertThat(notes(Kind.LOOK_ALIKE)).isEmpty();
    }
}
