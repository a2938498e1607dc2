package org.communitypartners.assessment.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.Disposition;
import org.communitypartners.assessment.activity.FileAccount;
import org.communitypartners.assessment.activity.NameKind;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.Term;
import org.communitypartners.assessment.intake.InputFolder;
import org.communitypartners.assessment.intake.RowBlock;
import org.communitypartners.assessment.intake.Source;
import org.communitypartners.assessment.intake.SourceIntake;
import org.communitypartners.assessment.intake.SourceResult;
import org.communitypartners.assessment.measure.Figure;
import org.communitypartners.assessment.measure.FigureCalculator;
import org.communitypartners.assessment.measure.Figures;
import org.communitypartners.assessment.measure.Metric;
import org.communitypartners.assessment.measure.Note;
import org.communitypartners.assessment.measure.Place;
import org.communitypartners.assessment.measure.Scope;
import org.communitypartners.assessment.measure.Tally;
import org.communitypartners.assessment.measure.TallyPlan;
import org.communitypartners.assessment.measure.Windows;
import org.communitypartners.assessment.privacy.Shareable;
import org.communitypartners.assessment.privacy.SumsSolver;
import org.communitypartners.assessment.privacy.Suppression;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Copies of the sample county for many periods, one after another into one folder. */
class CountyCopiesTest {
    private static final int THRESHOLD = 11;
    private static final InputFolder COUNTY =
            InputFolders.open(Path.of("input"), LocalDate.of(2026, 11, 3), GivenSettings.none());
    private static final List<Consumer<Tally>> ROWS = new ArrayList<>();

    private final SortedMap<String, String> history = new TreeMap<>();
    private final List<Figures> copies = new ArrayList<>();
    private final List<Figures> truths = new ArrayList<>();
    private double retained;

    @BeforeAll
    static void readTheCounty() throws IOException {
        for (Source source : COUNTY.sources()) {
            try (SourceIntake intake = COUNTY.intake(source, null)) {
                for (RowBlock block = intake.read(); block != null; block = intake.read()) {
                    intake.collect(intake.interpret(block));
                }
                intake.settle(new Rows());
            }
        }
    }

    @Test
    void copiesOfMonthsQuartersYearsAndFreeDatesGiveNothingBack() {
        sixPeriods().forEach(this::share);
        assertNothingIsGivenBack();
    }

    /** Behind free dates all parts of months are left out; those that are large and told by other sums need no care. */
    @Test
    void theOtherWayRoundTheyGiveNoSmallCountBack() {
        List<Period> periods = new ArrayList<>(sixPeriods());
        Collections.reverse(periods);
        periods.forEach(this::share);
        assertNoCopyGivesAnythingBack();
        assertThat(new SumsSolver(copies).determined()).noneMatch(this::isSmall);
    }

    @Test
    void aSingleMonthKeepsMostOfItsLargeCounts() {
        share(Period.month(YearMonth.of(2026, 10)));
        assertThat(retained).isGreaterThan(0.6);
    }

    @Test
    void monthAfterMonthGivesNothingBackAndKeepsHalfOfTheLargeCounts() {
        for (int month = 5; month <= 10; month++) {
            share(Period.month(YearMonth.of(2026, month)));
            assertThat(retained).as("month %s", month).isGreaterThan(0.5);
        }
        assertNothingIsGivenBack();
    }

    @Test
    void monthBeforeMonthNoCopyGivesASmallCountBack() {
        for (int month = 10; month >= 6; month--) {
            share(Period.month(YearMonth.of(2026, month)));
            assertThat(new SumsSolver(List.of(copies.get(copies.size() - 1))).determined())
                    .noneMatch(this::isSmall);
        }
    }

    private static List<Period> sixPeriods() {
        return List.of(
                Period.month(YearMonth.of(2026, 10)),
                Period.month(YearMonth.of(2026, 3)),
                Period.month(YearMonth.of(2025, 7)),
                Period.quarter(2026, 3),
                Period.year(2025),
                Period.dates(LocalDate.of(2026, 7, 10), LocalDate.of(2026, 9, 20)));
    }

    private void share(Period period) {
        Tally tally =
                new Tally(TallyPlan.of(Windows.of(period, 7), COUNTY.tables().targets()));
        ROWS.forEach(row -> row.accept(tally));
        Figures figures = FigureCalculator.figures(tally, COUNTY.tables());
        NamedPartners named = new NamedPartners(
                FigureCalculator.partners(tally, COUNTY.tables()),
                COUNTY.tables().partners());
        ShareableCopies earlier = new ShareableCopies(history);
        Shareable copy = new Suppression(figures, COUNTY.tables().partnerTypes(), named::has, THRESHOLD)
                .against(earlier.earlier());
        truths.add(figures);
        history.putAll(earlier.lines(copy.counts()));
        copies.add(copy.figures());
        retained = (double) large(figures, named)
                        .filter(figure -> copy.figures()
                                .published(figure.window(), figure.place(), figure.metric())
                                .isPresent())
                        .count()
                / large(figures, named).count();
    }

    private static Stream<Figure> large(Figures figures, NamedPartners named) {
        return figures.where(figure -> figure.metric().countsPeople()
                && figure.value() != null
                && figure.value().longValue() >= THRESHOLD
                && !figure.place().equals(Place.all())
                && (figure.place().scope() != Scope.PARTNER || named.has(figure.place())));
    }

    private void assertNothingIsGivenBack() {
        assertNoCopyGivesAnythingBack();
        assertThat(new SumsSolver(copies).determined()).isEmpty();
    }

    private void assertNoCopyGivesAnythingBack() {
        for (Figures copy : copies) {
            assertThat(new SumsSolver(List.of(copy)).determined()).isEmpty();
            assertThat(copy.where(figure -> figure.value() != null
                            && figure.metric().builtOn().stream().anyMatch(count -> isSuppressed(copy, figure, count))))
                    .as("rates of what is left out")
                    .isEmpty();
        }
    }

    private static boolean isSuppressed(Figures copy, Figure rate, Metric count) {
        return copy.find(rate.window(), rate.place(), count)
                .filter(figure -> figure.note() == Note.SUPPRESSED)
                .isPresent();
    }

    private boolean isSmall(SumsSolver.Cell cell) {
        return truths.stream()
                .flatMap(truth -> truth.where(figure -> figure.metric() == cell.metric()
                        && figure.place().equals(cell.place())
                        && figure.window().span().equals(cell.span())))
                .anyMatch(figure -> figure.value() != null
                        && figure.value().signum() > 0
                        && figure.value().longValue() < THRESHOLD);
    }

    /** Keeps what each row and each name adds to a tally. */
    private static final class Rows implements SourceResult {
        @Override
        public void met(NameKind kind, Term name) {
            ROWS.add(tally -> tally.names().meet(kind, name));
        }

        @Override
        public void counted(Activity activity) {
            ROWS.add(tally -> tally.add(activity));
        }

        @Override
        public void disposed(Disposition disposition) {}

        @Override
        public void noted(QualityNote note) {}

        @Override
        public void accounted(FileAccount account) {}
    }
}
