package org.communitypartners.assessment.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.communitypartners.assessment.activity.TargetAge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** src/docs/reading.md, rule 11: words and numbers of ages. */
class AgesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "School Age (ages 6-11)|AGES_6_11",
                "Babies and Toddlers (0-2)|AGES_0_5",
                "Babies & Toddlers (ages 0-2)|AGES_0_5",
                "Teen (Grades 6-12)|AGES_12_18",
                "Adult (18 and older)|AGES_19_UP",
                "Adults (18+)|AGES_19_UP",
                "18 & up|AGES_19_UP",
                "18-64|AGES_19_UP",
                "Seniors 65+|AGES_19_UP",
                "over 55|AGES_19_UP",
                "21 and over|AGES_19_UP",
                "ages 3-5|AGES_0_5",
                "3 to 5 years|AGES_0_5",
                "Ages 3-5 years old|AGES_0_5",
                "0-18 months|AGES_0_5",
                "Birth-5|AGES_0_5",
                "birth to 3|AGES_0_5",
                "under 5|AGES_0_5",
                "5 and under|AGES_0_5",
                "Age 4|AGES_0_5",
                "4 year olds|AGES_0_5",
                "Children (ages 3-5)|AGES_0_5",
                "Storytime crowd (ages 3-5)|AGES_0_5",
                "Pre-K|AGES_0_5",
                "Preschool (3-5)|AGES_0_5",
                "Babies (0-2), Preschool (3-5)|AGES_0_5",
                "7-10|AGES_6_11",
                "ages 7\u201310|AGES_6_11",
                "School Age (5-12)|AGES_6_11",
                "K-5|AGES_6_11",
                "Grades K-5|AGES_6_11",
                "Grades 3 - 5|AGES_6_11",
                "3rd grade|AGES_6_11",
                "Elementary (K-5)|AGES_6_11",
                "Grades 6-8|AGES_12_18",
                "6th-8th graders|AGES_12_18",
                "Teens (11-18)|AGES_12_18",
                "13-17|AGES_12_18",
                "Teenagers|AGES_12_18"
            })
    void aRangeWithinOneAgeIsThatAge(String cell, TargetAge age) {
        assertThat(Ages.read(cell)).isEqualTo(new Ages.Reading(Optional.of(age), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Adult (18 and older), Family",
                "Teens & Adults (19+)",
                "ages 5-12",
                "0-18",
                "K-12",
                "13 and up",
                "Kids and teens (6-18)",
                "0-5, 6-11",
                "Babies (0-2), Teens (13-17)"
            })
    void severalAgesAreForAll(String cell) {
        assertThat(Ages.read(cell)).isEqualTo(new Ages.Reading(Optional.of(TargetAge.GENERAL), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tweens", "group 12", "the usual 12", "Room 3", "10/12"})
    void whatNamesNoAgeIsNotGuessed(String cell) {
        assertThat(Ages.read(cell).age()).isEmpty();
    }
}
