package org.communitypartners.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.history.FileRecord;
import org.communitypartners.assessment.history.RowCounts;
import org.communitypartners.assessment.history.Run;
import org.communitypartners.assessment.history.RunOutcome;
import org.communitypartners.assessment.job.run.PastRuns.PastRun;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RunsTableTest {
    private static final OffsetDateTime STARTED = OffsetDateTime.parse("2026-11-03T05:30:00-05:00");

    private final PastRun october = past(
            1204,
            Period.month(YearMonth.of(2026, 10)),
            STARTED.plusSeconds(75),
            RunOutcome.NEEDS_ATTENTION,
            new RowCounts(8_123_456, 20_345, 1_210),
            123L);
    private final PastRun freeDates = past(
            3,
            Period.dates(LocalDate.of(2026, 7, 10), LocalDate.of(2026, 9, 20)),
            STARTED.plusHours(2),
            RunOutcome.NOT_WRITTEN,
            null,
            null);
    private final PastRun cutOff = past(4, Period.fiscalYear(2026, 7), null, RunOutcome.UNDER_WAY, null, null);

    @Test
    void aTableIsReadableIn80Columns() {
        List<String> lines = new RunsTable().details(List.of(october, freeDates, cutOff));

        assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                "1204",
                                "2026-10",
                                "2026-11-03 05:30",
                                "1:15",
                                "attention",
                                "8123456",
                                "20345",
                                "1210",
                                "123"))
                .anySatisfy(line -> assertThat(line).contains("2026-07-10_2026-09-20"))
                .anySatisfy(line -> assertThat(line).contains("2h00", "unwritten"))
                .anySatisfy(line -> assertThat(line).contains("FY2026", "cut off"));
    }

    @Test
    void detailsNameEachFileWithTheBeginningOfItsFingerprint() {
        assertThat(new RunsTable().details(List.of(october)))
                .contains("Run 1204 read 1 files:", "  0123456789ab       12,345 bytes  activities/a, b.csv");
    }

    @Test
    void aPeriodWithoutRunsIsSaidToHaveNone() {
        assertThat(new RunsTable().details(List.of())).containsExactly("Nothing was run for this period.");
    }

    @Test
    void aListForScriptsGivesEveryValueInFull() {
        assertThat(new RunsCsv().list(List.of(october, cutOff)))
                .containsExactly(
                        "run,period,from,to,started,finished,outcome,counted,set_aside,rejected,restated",
                        "1204,2026-10,2026-10-01,2026-10-31,2026-11-03T05:30-05:00,2026-11-03T05:31:15-05:00,"
                                + "needs_attention,8123456,20345,1210,123",
                        "4,FY2026,2025-07-01,2026-06-30,2026-11-03T05:30-05:00,,under_way,,,,");
        assertThat(new RunsCsv().details(List.of(october)))
                .last()
                .isEqualTo("1204,2026-10,2026-11-03T05:30-05:00,needs_attention,\"activities/a, b.csv\",12345,"
                        + "0123456789abcdef");
    }

    private static PastRun past(
            long number,
            Period period,
            @Nullable OffsetDateTime finished,
            RunOutcome outcome,
            @Nullable RowCounts rows,
            @Nullable Long restated) {
        return new PastRun(
                new Run(
                        number,
                        period,
                        LocalDate.of(2026, 11, 3),
                        "key",
                        0,
                        0,
                        STARTED,
                        finished,
                        outcome,
                        rows,
                        restated),
                List.of(new FileRecord("activities/a, b.csv", 12_345, "0123456789abcdef")));
    }
}
