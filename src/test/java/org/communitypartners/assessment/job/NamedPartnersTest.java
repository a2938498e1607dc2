package org.communitypartners.assessment.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.communitypartners.assessment.activity.ActivityClass;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.Term;
import org.communitypartners.assessment.measure.ReportedPartner;
import org.communitypartners.assessment.measure.SprLine;
import org.junit.jupiter.api.Test;

class NamedPartnersTest {
    private final NamedPartners named = new NamedPartners(
            Map.of(
                    "haven", new ReportedPartner("haven", "Haven", new PartnerType("Shelters", 6)),
                    "haven church",
                            new ReportedPartner("haven church", "Haven Church", new PartnerType("Churches", 0))),
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

    private SprLine shared(String series, Term... partners) {
        SprLine line = new SprLine(
                "G1", series, List.of(ActivityClass.PROGRAM), 2, null, null, 40, "general interest", List.of(partners));
        return named.withoutNames(List.of(line)).get(0);
    }
}
