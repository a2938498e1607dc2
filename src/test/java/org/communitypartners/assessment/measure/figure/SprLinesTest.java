package org.communitypartners.assessment.measure.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.communitypartners.assessment.measure.SmallLog.CHURCHES;
import static org.communitypartners.assessment.measure.SmallLog.SHELTERS;

import java.time.YearMonth;
import org.communitypartners.assessment.activity.ActivityClass;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.activity.TargetAge;
import org.communitypartners.assessment.measure.SmallLog;
import org.communitypartners.assessment.measure.SmallRow;
import org.junit.jupiter.api.Test;

class SprLinesTest {
    private final SmallLog log = SmallLog.of(Period.month(YearMonth.of(2026, 10)));

    @Test
    void aSeriesIsOneLineWithWhatTheStateAsksFor() {
        log.row(session("2026-10-03").attendance(30).minutes(60).age(TargetAge.AGES_6_11))
                .row(session("2026-10-10").attendance(15).minutes(45).age(TargetAge.AGES_0_5))
                .row(SmallRow.on("2026-10-17")
                        .with("Open Door", SHELTERS)
                        .series("Story circle")
                        .grant("NEA-9"));

        assertThat(log.assessment().sprLines()).singleElement().satisfies(line -> {
            assertThat(line.grant()).isEqualTo("NEA-9");
            assertThat(line.series()).isEqualTo("Story circle");
            assertThat(line.classes()).containsExactly(ActivityClass.PROGRAM);
            assertThat(line.sessions()).isEqualTo(3);
            // The third session has neither length nor count.
            assertThat(line.averageMinutes()).isEqualByComparingTo("52.5");
            assertThat(line.averageAttendance()).isEqualByComparingTo("22.5");
            assertThat(line.totalAttendance()).isEqualTo(45);
            assertThat(line.audience()).isEqualTo("0-5, 6-11");
            assertThat(line.partnerNames()).isEqualTo("Grace; Open Door");
        });
    }

    @Test
    void aRowThatStandsForSeveralSessionsWeighsAsMany() {
        log.row(session("2026-10-03").sessions(4).attendance(80).minutes(30))
                .row(session("2026-10-04").attendance(20).minutes(60))
                .row(session("2026-10-05").sessions(2));

        assertThat(log.assessment().sprLines()).singleElement().satisfies(line -> {
            assertThat(line.sessions()).isEqualTo(7);
            assertThat(line.averageMinutes()).isEqualByComparingTo("36");
            assertThat(line.averageAttendance()).isEqualByComparingTo("20");
            assertThat(line.totalAttendance()).isEqualTo(100);
        });
    }

    @Test
    void withoutASeriesTheTitleMakesTheLineWhateverItsCaseAndBlanks() {
        log.row(SmallRow.on("2026-10-03")
                        .with("Grace", CHURCHES)
                        .titled("Family  Night")
                        .grant("NEA-9"))
                .row(SmallRow.on("2026-10-10")
                        .with("Grace", CHURCHES)
                        .titled("family night")
                        .grant("NEA-9"))
                .row(SmallRow.on("2026-10-17")
                        .with("Grace", CHURCHES)
                        .titled("English Club")
                        .grant("NEA-9"))
                .row(SmallRow.on("2026-10-18").with("Grace", CHURCHES).grant("NEA-9"));

        assertThat(log.assessment().sprLines())
                .extracting(SprLine::series, SprLine::sessions)
                .containsExactly(tuple("(no title)", 1L), tuple("English Club", 1L), tuple("Family  Night", 2L));
    }

    @Test
    void nothingKnownIsNotZero() {
        log.row(session("2026-10-03"));

        assertThat(log.assessment().sprLines()).singleElement().satisfies(line -> {
            assertThat(line.averageMinutes()).isNull();
            assertThat(line.averageAttendance()).isNull();
            assertThat(line.audience()).isEqualTo("unknown");
        });
    }

    @Test
    void aSeriesOfSeveralClassesIsOneLineThatNamesThem() {
        log.row(session("2026-10-03").attendance(30))
                .row(session("2026-10-04").kind(ActivityClass.OUTREACH).engaged(90))
                .row(session("2026-10-05").kind(ActivityClass.PARTNER_MEETING));

        assertThat(log.assessment().sprLines()).singleElement().satisfies(line -> {
            assertThat(line.classes())
                    .containsExactly(ActivityClass.PROGRAM, ActivityClass.OUTREACH, ActivityClass.PARTNER_MEETING);
            assertThat(line.sessions()).isEqualTo(3);
            assertThat(line.totalAttendance()).isEqualTo(120);
            // Nobody is counted at the meeting.
            assertThat(line.averageAttendance()).isEqualByComparingTo("60");
        });
    }

    @Test
    void onlyHeldRowsWithinTheDaysOfAListedGrantCount() {
        log.grant("NEA-9", "2026-01-01", "2026-10-15")
                .row(session("2026-10-15").attendance(1))
                .row(session("2026-10-16").attendance(100))
                .row(session("2026-10-14").attendance(100).cancelled())
                .row(session("2026-09-14").attendance(100))
                .row(session("2026-10-20").attendance(7).grant("NOT-LISTED"))
                .program("2026-10-10", "Grace", CHURCHES, 50);

        assertThat(log.assessment().sprLines())
                .extracting(SprLine::grant, SprLine::totalAttendance)
                .containsExactly(tuple("NEA-9", 1L), tuple("NOT-LISTED", 7L));
    }

    @Test
    void aShareableCopyHasNoLines() {
        log.row(session("2026-10-03").attendance(30));

        assertThat(log.shareable().sprLines()).isEmpty();
    }

    private static SmallRow session(String day) {
        return SmallRow.on(day).with("Grace", CHURCHES).series("Story circle").grant("NEA-9");
    }
}
