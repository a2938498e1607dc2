package org.communitypartners.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.Decision;
import org.communitypartners.assessment.activity.Disposition;
import org.communitypartners.assessment.activity.FileAccount;
import org.communitypartners.assessment.activity.NameKind;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.Term;
import org.communitypartners.assessment.intake.folder.Source;
import org.communitypartners.assessment.intake.row.RowBlock;
import org.communitypartners.assessment.intake.row.SourceResult;
import org.communitypartners.assessment.measure.figure.FigureCalculator;
import org.communitypartners.assessment.measure.figure.FigureOrder;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.measure.metric.WindowKind;
import org.communitypartners.assessment.measure.metric.Windows;
import org.communitypartners.assessment.measure.tally.Tally;
import org.communitypartners.assessment.measure.tally.TallyPlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of the sample for October 2026, which were worked out independently of this program. */
class SampleFiguresTest {
    private static final Period OCTOBER = Period.month(YearMonth.of(2026, 10));
    private static final Windows WINDOWS = Windows.of(OCTOBER, 7);
    private static final Totals TOTALS = new Totals();
    private static Figures figures = new Figures(List.of(), FigureOrder.of(List.of()));

    @BeforeAll
    static void readTheSample() throws IOException {
        InputFolder folder = InputFolder.open(
                Path.of("input"),
                new IntakeOptions(LocalDate.of(2026, 11, 3), Optional.empty(), Optional.empty(), Metric::isTargetable));
        TallyPlan plan = TallyPlan.of(WINDOWS, folder.tables().targets());
        Tally all = new Tally(plan);
        for (Source source : folder.sources()) {
            Tally tally = new Tally(plan);
            try (SourceIntake intake = folder.intake(source, OCTOBER.span())) {
                for (RowBlock block = intake.read(); block != null; block = intake.read()) {
                    intake.collect(intake.interpret(block));
                }
                intake.settle(TOTALS.into(tally));
            }
            all.merge(tally);
        }
        figures = FigureCalculator.figures(all, folder.tables());
    }

    @ParameterizedTest
    @CsvSource({
        "PERIOD, activities, 55, , ",
        "PERIOD, direct_contacts, 1283, 42, 46",
        "PERIOD, program_attendance, 704, 24, 26",
        "PERIOD, people_engaged, 295, 7, 8",
        "PERIOD, staff_hours, 102, 40, 55",
        "PERIOD, partner_hours, 40.75, 23, 55",
        "PERIOD, active_partners, 24, , ",
        "PERIOD, repeat_partner_rate, 0.5833, , ",
        "PERIOD, engagement_rate, 0.3174, , ",
        "PERIOD, estimated_share, 0.0998, , ",
        "PERIOD, partner_retention, 0.9091, , ",
        "PERIOD, ecpa_assess, 14, , ",
        "PERIOD, participation_rate, 0.0073, , ",
        "PERIOD, pls_610, 646, , ",
        "PERIOD, pls_618, 1, , ",
        "PREVIOUS, direct_contacts, 1407, , ",
        "YEAR_EARLIER, direct_contacts, 1195, , ",
        "YEAR_TO_DATE, direct_contacts, 4759, , ",
    })
    void figuresOfAllTheWork(WindowKind kind, String metric, String value, Long known, Long of) {
        Window window = WINDOWS.all().stream()
                .filter(any -> any.kind() == kind)
                .findFirst()
                .orElseThrow();
        Figure figure = figures.find(window, Place.all(), Metric.withId(metric).orElseThrow())
                .orElseThrow();
        assertThat(figure.value()).isEqualByComparingTo(value);
        if (known != null) {
            assertThat(figure.known()).isEqualTo(known);
            assertThat(figure.of()).isEqualTo(of);
        }
    }

    @Test
    void everyRowIsAccountedFor() {
        assertThat(TOTALS.counted).isEqualTo(1976);
        assertThat(TOTALS.rejected).isEqualTo(81);
        assertThat(TOTALS.contacts).isEqualTo(34462);
        assertThat(TOTALS.tiesOut).isTrue();
    }

    /** Adds up the accounts of all files. */
    private static final class Totals {
        private long counted;
        private long rejected;
        private long contacts;
        private boolean tiesOut = true;

        SourceResult into(Tally tally) {
            return new SourceResult() {
                @Override
                public void met(NameKind kind, Term name) {
                    tally.names().meet(kind, name);
                }

                @Override
                public void counted(Activity activity) {
                    tally.add(activity);
                }

                @Override
                public void disposed(Disposition disposition) {
                    assertThat(disposition.message()).isNotBlank();
                }

                @Override
                public void decided(Decision decision) {}

                @Override
                public void noted(QualityNote note) {
                    assertThat(note.message()).isNotBlank();
                }

                @Override
                public void accounted(FileAccount account) {
                    counted += account.counted();
                    rejected += account.rejected();
                    contacts += account.contacts();
                    tiesOut &= account.tiesOut();
                }
            };
        }
    }
}
