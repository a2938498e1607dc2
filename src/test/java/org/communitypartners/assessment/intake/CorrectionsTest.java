package org.communitypartners.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.QualityNote.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports overlap and get corrected: which row stands for an activity (MEASURES section 2). */
class CorrectionsTest {
    private final InputText input;

    CorrectionsTest(@TempDir Path folder) {
        input = InputText.in(folder);
    }

    @Test
    void theNewestFileDecidesAnActivity() {
        input.with(
                "activities/a/log-9.csv",
                """
                id,date,partner,attendance
                1,2026-09-01,Oak,10
                2,2026-09-02,Oak,20
                """);
        input.with(
                "activities/a/log-10.csv",
                """
                id,date,partner,attendance
                1,2026-09-01,Oak,11
                """);
        InputRead read = input.read();
        assertThat(read.byLine())
                .containsExactly("log-10.csv 2 counted", "log-9.csv 2 superseded", "log-9.csv 3 counted");
        assertThat(read.counted).extracting(Activity::attendance).containsExactly(20, 11);
    }

    @Test
    void twoSourcesNeverSupersedeEachOther() {
        input.with("activities/a/log.csv", "id,date,partner,attendance\n1,2026-09-01,Oak,10\n");
        input.with("activities/b/log.csv", "id,date,partner,attendance\n1,2026-09-01,Oak,10\n");
        assertThat(input.read().counted).hasSize(2);
    }

    @Test
    void ofOneIdInAFileTheLastRowCounts() {
        input.with(
                "activities/log.csv",
                """
                id,date,partner,attendance
                x1,2026-09-01,Oak,10
                X1,2026-09-01,Oak,12
                """);
        assertThat(input.read().byLine()).containsExactly("log.csv 2 superseded", "log.csv 3 counted");
    }

    @Test
    void oneIdForDifferentActivitiesRejectsThemAll() {
        input.with(
                "activities/log.csv",
                """
                id,date,partner,attendance
                1,2026-09-01,Oak,10
                1,2026-09-01,Elm,12
                1,2026-09-05,Elm,14
                """);
        assertThat(input.read().verdicts()).containsExactly("conflicting_id", "conflicting_id", "conflicting_id");
    }

    @Test
    void equalRowsWithoutAnIdCountOnceAndDifferentOnesAllCountAndAreListed() {
        input.with(
                "activities/log.csv",
                """
                date,time,partner,title,attendance
                2026-09-01,9:00,Oak,Craft,10
                2026-09-01,9:00,Oak,Craft,10
                2026-09-01,09:00 AM,OAK,craft,12
                """);
        InputRead read = input.read();
        assertThat(read.verdicts()).containsExactly("counted", "duplicate", "counted");
        assertThat(read.notes(Kind.POSSIBLE_DUPLICATE))
                .singleElement()
                .asString()
                .contains("Lines 2, 4");
    }

    @Test
    void filesThatNumberTheirRowsAnewAreComparedByWhatTheRowsSay() {
        input.with(
                "activities/a/2026-1.csv",
                """
                id,date,partner,title,attendance
                1,2026-01-05,Oak,Craft,10
                2,2026-01-06,Elm,Talk,20
                """);
        input.with(
                "activities/a/2026-2.csv",
                """
                id,date,partner,title,attendance
                1,2026-02-07,Ash,Tour,30
                2,2026-01-05,Oak,Craft,11
                """);
        InputRead read = input.read();
        assertThat(read.byLine())
                .containsExactly(
                        "2026-1.csv 2 superseded",
                        "2026-1.csv 3 counted",
                        "2026-2.csv 2 counted",
                        "2026-2.csv 3 counted");
        assertThat(read.notes(Kind.REUSED_IDS)).hasSize(1);
    }

    @Test
    void aCorrectedRowClearsTheErrorButARejectedOneSupersedesNothing() {
        input.with(
                "activities/a/1.csv",
                """
                id,date,partner,attendance
                1,2026-09-01,Oak,lots
                2,2026-09-02,Oak,20
                """);
        input.with(
                "activities/a/2.csv",
                """
                id,date,partner,attendance
                1,2026-09-01,Oak,10
                2,2026-09-02,Oak,many
                """);
        assertThat(input.read().byLine())
                .containsExactly(
                        "1.csv 2 superseded", "1.csv 3 counted", "2.csv 2 counted", "2.csv 3 unreadable_count");
    }

    @Test
    void aRowThatANewerFileNoLongerHasStillCountsAndIsListed() {
        input.with("activities/a/1.csv", "id,date,partner,attendance\n1,2026-09-02,Oak,10\n");
        input.with(
                "activities/a/2.csv",
                """
                id,date,partner,attendance
                2,2026-09-01,Oak,10
                3,2026-09-03,Oak,10
                """);
        InputRead read = input.read();
        assertThat(read.counted).hasSize(3);
        assertThat(read.notes(Kind.NO_LONGER_EXPORTED)).hasSize(1);
    }
}
