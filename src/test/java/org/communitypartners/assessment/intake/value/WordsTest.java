package org.communitypartners.assessment.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.ActivityClass;
import org.communitypartners.assessment.activity.LocationMode;
import org.communitypartners.assessment.activity.QualityNote.Kind;
import org.communitypartners.assessment.activity.Status;
import org.communitypartners.assessment.activity.TargetAge;
import org.communitypartners.assessment.intake.InputRead;
import org.communitypartners.assessment.intake.InputText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** src/docs/measures.md section 1, "Words". */
class WordsTest {
    private final Path folder;

    WordsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Activity rowWith(String column, String value) {
        return InputText.readOne(folder, "date,partner,attendance," + column + "\n2026-10-03,Oak,5,\"" + value + "\"\n")
                .only();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "HELD,HELD",
                "Held,HELD",
                "completed,HELD",
                "done,HELD",
                "yes,HELD",
                "Published,HELD",
                "confirmed,HELD",
                "postponed,CANCELLED",
                "canceled,CANCELLED",
                "CANCELLED,CANCELLED",
                "no,CANCELLED",
                "planned,PLANNED",
                "scheduled,PLANNED",
                "upcoming,PLANNED",
                "tentative,PLANNED",
                "Draft,PLANNED",
                "whatever,HELD",
                "cancelled - snow,HELD",
                "``,HELD",
                "unknown,HELD"
            })
    void statuses(String word, Status status) {
        assertThat(rowWith("status", word).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "PROGRAM,PROGRAM",
                "class,PROGRAM",
                "Workshop,PROGRAM",
                "storytime,PROGRAM",
                "Story time,PROGRAM",
                "outreach,OUTREACH",
                "tabling,OUTREACH",
                "Booth,OUTREACH",
                "fair,OUTREACH",
                "community event,OUTREACH",
                "outreach event,OUTREACH",
                "One-to-one,ONE_TO_ONE",
                "1:1,ONE_TO_ONE",
                "consultation,ONE_TO_ONE",
                "appointment,ONE_TO_ONE",
                "self directed,SELF_DIRECTED",
                "passive,SELF_DIRECTED",
                "PARTNER_MEETING,PARTNER_MEETING",
                "Meeting,PARTNER_MEETING",
                "recording,RECORDING",
                "unclassified,UNCLASSIFIED",
                "workshops,UNCLASSIFIED",
                "party,UNCLASSIFIED",
                "``,UNCLASSIFIED"
            })
    void classes(String word, ActivityClass kind) {
        assertThat(rowWith("activity_class", word).activityClass()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Onsite,ONSITE", "On-site,ONSITE", "in library,ONSITE", "At the library,ONSITE", "off site,OFFSITE",
                "community,OFFSITE", "partner site,OFFSITE", "in the community,OFFSITE", "Virtual,VIRTUAL",
                        "online,VIRTUAL",
                "ZOOM,VIRTUAL", "moon,UNKNOWN", "``,UNKNOWN"
            })
    void places(String word, LocationMode mode) {
        assertThat(rowWith("location_mode", word).locationMode()).isEqualTo(mode);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0-5|AGES_0_5",
                "Ages 0-5|AGES_0_5",
                "age: 0\u20135|AGES_0_5",
                "preschool|AGES_0_5",
                "Early childhood|AGES_0_5",
                "6-11|AGES_6_11",
                "children|AGES_6_11",
                "Kids|AGES_6_11",
                "school age|AGES_6_11",
                "School-age|AGES_6_11",
                "12-18|AGES_12_18",
                "teens|AGES_12_18",
                "Young Adult|AGES_12_18",
                "19+|AGES_19_UP",
                "Ages 19+|AGES_19_UP",
                "Adults|AGES_19_UP",
                "seniors|AGES_19_UP",
                "General|GENERAL",
                "all ages|GENERAL",
                "Family|GENERAL",
                "families|GENERAL",
                "General interest|GENERAL",
                "Adults, Teens|GENERAL",
                "Kids/Teens|GENERAL",
                "Children and families|GENERAL",
                "Adults; Seniors|GENERAL",
                "Adults & Tweens|GENERAL",
                "Adults + Teens|GENERAL",
                "Teens+Adults|GENERAL",
                "adults or teens|GENERAL",
                "6-11 or 12-18|GENERAL",
                "6-11+12-18|GENERAL",
                "Ages 19+ / Families|GENERAL",
                "19+ only|AGES_19_UP",
                "Adults, adults|AGES_19_UP",
                "Ages 6-11, ages 6-11|AGES_6_11",
                "Teens,|AGES_12_18",
                "tweens|UNKNOWN",
                "dogs, cats|UNKNOWN",
                "``|UNKNOWN",
                "n/a|UNKNOWN"
            })
    void ages(String word, TargetAge age) {
        assertThat(rowWith("target_age", word).targetAge()).isEqualTo(age);
    }

    @ParameterizedTest
    @CsvSource({
        "CT,false",
        "counted,false",
        "actual,false",
        "ES,true",
        "es,true",
        "estimate,true",
        "Estimated,true",
        "approx,true",
        "guess,false"
    })
    void countMethods(String word, boolean estimated) {
        assertThat(rowWith("count_method", word).estimated()).isEqualTo(estimated);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"yes,true", "Y,true", "no,false", "N,false", "maybe,true", "``,true"})
    void contributions(String word, boolean contributed) {
        assertThat(rowWith("library_contributed", word).libraryContributed()).isEqualTo(contributed);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "CANCELLED: Storytime,``,CANCELLED", "[Canceled] Storytime,``,CANCELLED",
                        "(cancelled) Storytime,``,CANCELLED",
                "*CANCELED* Storytime,n/a,CANCELLED", "CANCELLED: Storytime,held,HELD",
                        "How flights get cancelled,``,HELD",
                "Cancelledness,``,HELD", "Storytime (CANCELLED),``,HELD"
            })
    void aTitleCancelsARowThatHasNoStatus(String title, String status, Status read) {
        Activity row = InputText.readOne(
                        folder, "date,partner,title,status\n2026-10-03,Oak,\"" + title + "\"," + status + "\n")
                .only();
        assertThat(row.status()).isEqualTo(read);
    }

    @Test
    void anUnknownWordRejectsNothingAndIsToldOnceWithItsCount() {
        InputRead read = InputText.readOne(
                folder,
                """
                date,partner,attendance,audience,status,class,count_method
                2026-10-03,Oak,5,Tweens,Fine,Party,guess
                2026-10-04,Oak,5,Tweens,held,,
                """);
        assertThat(read.verdicts()).containsExactly("counted", "counted");
        assertThat(read.notes(Kind.UNKNOWN_VALUE))
                .containsExactlyInAnyOrder(
                        "\"Tweens\" in 2 rows is no known target_age; it is read as unknown. Correct it.",
                        "\"Fine\" in 1 row is no known status; it is read as HELD. Correct it if the activity did not"
                                + " take place.",
                        "\"Party\" in 1 row is no known activity_class; it is read as UNCLASSIFIED. Correct it.",
                        "\"guess\" in 1 row is no known count_method; the count is read as counted. Correct it if it"
                                + " is an estimate.");
    }

    @Test
    void whatPeopleCameToIsHeldThoughWordsOfATextCallItOff() {
        InputRead read = InputText.readOne(
                folder,
                """
                date,partner,status,attendance
                2026-10-03,Oak,cancelled - snow,12
                2026-10-04,Oak,cancelled - snow,0
                2026-10-05,Oak,cancelled - snow,
                2026-10-06,Oak,Cancelled,12
                """);
        assertThat(read.counted)
                .extracting(Activity::status)
                .containsExactly(Status.HELD, Status.CANCELLED, Status.CANCELLED, Status.CANCELLED);
        assertThat(read.notes(Kind.PLAUSIBILITY))
                .containsExactly(
                        "\"cancelled - snow\" in 1 row says that nothing took place, but the row counts people;"
                                + " it is read as HELD. Correct the status or the count.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cancelled?|Yes||CANCELLED",
                "Cancelled?|No||HELD",
                "Canceled|TRUE|0|CANCELLED",
                "Canceled|FALSE||HELD",
                "Was it cancelled?|x||CANCELLED",
                "Was it cancelled?|||HELD",
                "Cancelled?|1||CANCELLED",
                "Cancelled?|0||HELD",
                "Cancelled?|Yes|12|HELD",
                "Did it happen?|no||CANCELLED",
                "Did it happen?|yes||HELD",
                "Did it happen?|N|12|HELD",
                "Did the event take place?|FALSE||CANCELLED",
                "Cancelled?|snow day, called off||CANCELLED",
                "Cancelled?|maybe||HELD"
            })
    void aColumnMayAskWhetherItTookPlace(String heading, String answer, String attendance, Status status) {
        InputRead read = InputText.readOne(
                folder,
                "date,partner,title," + heading + ",attendance\n2026-10-03,Oak,Chess,\""
                        + (answer == null ? "" : answer) + "\"," + (attendance == null ? "" : attendance) + "\n");
        assertThat(read.only().status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cancelled - weather|CANCELLED",
                "CANCELED BY PARTNER|CANCELLED",
                "was cancelled|CANCELLED",
                "Cancellation|CANCELLED",
                "Postponed to Nov. 3|CANCELLED",
                "Rescheduled|CANCELLED",
                "re-scheduled for spring|CANCELLED",
                "No show|CANCELLED",
                "no-show (partner)|CANCELLED",
                "Did not happen|CANCELLED",
                "didn't occur|CANCELLED",
                "Did not take place|CANCELLED",
                "Has not taken place|CANCELLED",
                "Not held - snow day|CANCELLED",
                "Event called off|CANCELLED",
                "Not yet held|PLANNED",
                "Not cancelled|HELD",
                "Completed; 2 no shows|HELD",
                "Held (rescheduled from 10/2)|HELD",
                "Happened|HELD",
                "unscheduled|HELD"
            })
    void aStatusIsFoundByItsWordsWhereverTheyStand(String text, Status status) {
        assertThat(StatusReading.of(text).status().orElse(Status.HELD)).isEqualTo(status);
    }

    @Test
    void severalAudiencesAreTold() {
        InputRead read = InputText.readOne(
                folder, "date,partner,audience\n2026-10-03,Oak,\"Adults, Teens\"\n2026-10-04,Oak,\"Adults, Teens\"\n");
        assertThat(read.notes(Kind.SEVERAL_VALUES))
                .containsExactly("\"Adults, Teens\" in 2 rows names several; it is read as GENERAL.");
    }

    @Test
    void aFloodOfUnknownWordsIsToldInAHundredAndOneNotes() {
        StringBuilder text = new StringBuilder("date,partner,audience\n");
        for (int i = 0; i < 500; i++) {
            text.append("2026-10-03,Oak,group").append(i).append('\n');
        }
        assertThat(InputText.readOne(folder, text.toString()).notes(Kind.UNKNOWN_VALUE))
                .hasSize(101)
                .contains("Other words in 400 rows is no known target_age; it is read as unknown. Correct it.");
    }
}
