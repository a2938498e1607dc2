package org.communitypartners.assessment.job.shareable;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.communitypartners.assessment.activity.ActivityClass;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.Term;
import org.communitypartners.assessment.measure.figure.FigureOrder;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.measure.figure.SprLine;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Note;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.measure.metric.WindowKind;
import org.communitypartners.assessment.measure.tally.ReportedPartner;
import org.junit.jupiter.api.Test;

class NamedPartnersTest {
    private static final Window OCTOBER = new Window(WindowKind.PERIOD, DateSpan.of(YearMonth.of(2026, 10)));

    private final NamedPartners named = new NamedPartners(
            Map.of(
                    "haven", new ReportedPartner("haven", "Haven", new PartnerType("Shelters", 6, true)),
                    "haven church",
                            new ReportedPartner("haven church", "Haven Church", new PartnerType("Churches", 0, false))),
            List.of());

    @Test
    void aLongerNameThatContainsAHiddenOneStaysWhole() {
        assertThat(shared("Story hour", new Term("haven", "Haven"), new Term("haven church", "Haven Church"))
                        .partnerNames())
                .isEqualTo("Not named (Shelters); Haven Church");
    }

    @Test
    void aHiddenNameInAnotherSpellingIsHiddenToo() {
        assertThat(shared("Story hour", new Term("haven", "The HAVEN")).partnerNames())
                .isEqualTo("Not named (Shelters)");
    }

    @Test
    void theTitleOfASeriesNamesNobodyEither() {
        assertThat(shared("Story hour at HAVEN, havens apart").series())
                .isEqualTo("Story hour at Not named (Shelters), havens apart");
    }

    @Test
    void besideACopyThatLeavesOutTheListOfATypeItsPartnersAreNotNamed() {
        NamedPartners listed = named.listedIn(new Figures(List.of(), FigureOrder.of(List.of())), OCTOBER);
        assertThat(listed.withoutNames().values())
                .extracting(ReportedPartner::name)
                .containsExactlyInAnyOrder("Not named (Churches)", "Not named (Shelters)");
    }

    @Test
    void besideACopyThatListsThemTheyAreNamedAsBefore() {
        Figure activities = new Figure(
                OCTOBER,
                Place.ofPartner("Churches", "Haven Church"),
                Metric.ACTIVITIES,
                BigDecimal.ONE,
                1L,
                null,
                Note.NONE);
        NamedPartners listed = named.listedIn(new Figures(List.of(activities), FigureOrder.of(List.of())), OCTOBER);
        assertThat(listed.withoutNames().values())
                .extracting(ReportedPartner::name)
                .containsExactlyInAnyOrder("Haven Church", "Not named (Shelters)");
    }

    private SprLine shared(String series, Term... partners) {
        SprLine line = new SprLine(
                "G1", series, List.of(ActivityClass.PROGRAM), 2, null, null, 40, "general interest", List.of(partners));
        return named.withoutNames(List.of(line)).get(0);
    }
}
