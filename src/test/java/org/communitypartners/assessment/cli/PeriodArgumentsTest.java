package org.communitypartners.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.job.PeriodChoice;
import org.communitypartners.assessment.job.failure.WrongUsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class PeriodArgumentsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

    @ParameterizedTest
    @CsvSource({
        "--month 2026-10, 2026-10, 2026-10-01, 2026-10-31",
        "--month previous, 2026-10, 2026-10-01, 2026-10-31",
        "--month PREVIOUS, 2026-10, 2026-10-01, 2026-10-31",
        "--month 2024-02, 2024-02, 2024-02-01, 2024-02-29",
        "--month 2026-11, 2026-11, 2026-11-01, 2026-11-30",
        "--quarter 2026-Q3, 2026-Q3, 2026-07-01, 2026-09-30",
        "--quarter 2026-q4, 2026-Q4, 2026-10-01, 2026-12-31",
        "--year 2025, 2025, 2025-01-01, 2025-12-31",
        "--from 2026-07-10 --to 2026-09-20, 2026-07-10_2026-09-20, 2026-07-10, 2026-09-20",
        "--from 2026-11-03 --to 2026-11-03, 2026-11-03_2026-11-03, 2026-11-03, 2026-11-03",
    })
    void everyFormNamesItsPeriod(String arguments, String id, LocalDate from, LocalDate to) {
        assertThat(choice(arguments)).hasValueSatisfying(choice -> {
            Period period = ((PeriodChoice.Given) choice).period();
            assertThat(period.id()).isEqualTo(id);
            assertThat(period.span().from()).isEqualTo(from);
            assertThat(period.span().to()).isEqualTo(to);
        });
    }

    @Test
    void aFiscalYearWaitsForTheMonthInWhichItStarts() {
        assertThat(choice("--fiscal-year 2026")).contains(new PeriodChoice.FiscalYear(2026));
    }

    @Test
    void noPeriodIsNoChoice() {
        assertThat(choice("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --month 2026-13                    | "2026-13" is neither
                    --month 2026-00                    | "2026-00" is neither
                    --month 10/2026                    | "10/2026" is neither
                    --month last                       | "last" is neither
                    --month 1989-12                    | from 1990 on
                    --month 2026-12                    | has not begun on 2026-11-03
                    --quarter 2026-Q5                  | "2026-Q5" is not one
                    --quarter 2027-Q1                  | has not begun
                    --year 26                          | "26" is not one
                    --year 2027                        | has not begun
                    --fiscal-year next                 | "next" is not one
                    --from 2026-07-10                  | needs --to
                    --to 2026-07-10                    | needs --from
                    --from 2026-09-20 --to 2026-07-10  | exchange the two
                    --from 2026-02-30 --to 2026-07-10  | "2026-02-30" is not one
                    --from 2026-12-01 --to 2026-12-31  | has not begun
                    --month 2026-10 --quarter 2026-Q3  | --month and --quarter name more than one
                    --year 2025 --from 2025-01-01      | --year and --from/--to name more than one
                    """)
    void everyWrongFormIsExplained(String arguments, String explanation) {
        assertThatExceptionOfType(WrongUsageException.class)
                .isThrownBy(() -> choice(arguments))
                .withMessageContaining(explanation);
    }

    private static Optional<PeriodChoice> choice(String arguments) {
        PeriodArguments period = new PeriodArguments();
        new CommandLine(period).parseArgs(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        return period.choice(TODAY);
    }
}
