package org.communitypartners.assessment.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.Decision;
import org.communitypartners.assessment.activity.Disposition;
import org.communitypartners.assessment.activity.FileAccount;
import org.communitypartners.assessment.activity.NameKind;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.Term;
import org.communitypartners.assessment.intake.InputFolder;
import org.communitypartners.assessment.intake.SourceIntake;
import org.communitypartners.assessment.intake.folder.Source;
import org.communitypartners.assessment.intake.row.RowBlock;
import org.communitypartners.assessment.intake.row.SourceResult;
import org.communitypartners.assessment.job.folder.InputFolders;
import org.communitypartners.assessment.job.shareable.NamedPartners;
import org.communitypartners.assessment.job.shareable.ShareableCopies;
import org.communitypartners.assessment.measure.figure.FigureCalculator;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Scope;
import org.communitypartners.assessment.measure.metric.Windows;
import org.communitypartners.assessment.measure.tally.Tally;
import org.communitypartners.assessment.measure.tally.TallyPlan;
import org.communitypartners.assessment.privacy.SumsSolver;
import org.communitypartners.assessment.privacy.Suppression;
import org.communitypartners.assessment.privacy.release.Release;
import org.jspecify.annotations.Nullable;

/** An output folder into which copies of the sample county are written, one after another. */
final class CountyReleaseFixture {
    static final int THRESHOLD = 11;
    private static final InputFolder COUNTY =
            InputFolders.open(Path.of("input"), LocalDate.of(2026, 11, 3), GivenSettings.none());
    private static final List<Consumer<Tally>> ROWS = rows();

    private final SortedMap<String, String> history = new TreeMap<>();
    private final List<Figures> copies = new ArrayList<>();
    private final List<Figures> truths = new ArrayList<>();
    /** How many copies were made before the restatement; all until there is one. */
    private int before = Integer.MAX_VALUE;

    private int missing;

    private double retained;

    private static List<Consumer<Tally>> rows() {
        Rows rows = new Rows();
        for (Source source : COUNTY.sources()) {
            try (SourceIntake intake = COUNTY.intake(source, null)) {
                for (RowBlock block = intake.read(); block != null; block = intake.read()) {
                    intake.collect(intake.interpret(block));
                }
                intake.settle(rows);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return rows.kept;
    }

    /** One in so many rows is missing from now on. */
    void restate(int oneIn) {
        missing = oneIn;
        before = copies.size();
    }

    void share(Period period) {
        share(period, THRESHOLD);
    }

    void share(Period period, long minimumCell) {
        Tally tally =
                new Tally(TallyPlan.of(Windows.of(period, 7), COUNTY.tables().targets()));
        boolean restated = before <= copies.size();
        for (int row = 0; row < ROWS.size(); row++) {
            if (!restated || row % missing > 0) {
                ROWS.get(row).accept(tally);
            }
        }
        Figures figures = FigureCalculator.figures(tally, COUNTY.tables());
        NamedPartners named = new NamedPartners(
                FigureCalculator.partners(tally, COUNTY.tables()),
                COUNTY.tables().partners());
        ShareableCopies earlier = new ShareableCopies(history);
        Release copy = new Suppression(figures, COUNTY.tables().partnerTypes(), named::has, minimumCell)
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

    List<Figures> copies() {
        return copies;
    }

    Figures lastCopy() {
        return copies.get(copies.size() - 1);
    }

    List<Figures> truths() {
        return truths;
    }

    /** The share of the large counts that the last copy shows. */
    double retained() {
        return retained;
    }

    /** The suppressed counts that all copies together give back. Zeros aside: nobody is counted in them. */
    List<SumsSolver.Cell> givenBack() {
        Map<SumsSolver.Cell, BigDecimal> values = values(truths);
        return new SumsSolver(copies)
                .determined().stream()
                        .filter(cell ->
                                values.getOrDefault(cell, BigDecimal.ZERO).signum() > 0)
                        .toList();
    }

    /** The small counts that the copies from before and after the restatement, taken together, give back. */
    List<SumsSolver.Version> givenBackByAll() {
        Map<SumsSolver.Cell, BigDecimal> old = values(truths.subList(0, before));
        Map<SumsSolver.Cell, BigDecimal> now = values(truths.subList(before, truths.size()));
        SumsSolver solver = new SumsSolver(
                List.of(copies.subList(0, before), copies.subList(before, copies.size())),
                cell -> now.containsKey(cell) && now.get(cell).compareTo(old.getOrDefault(cell, now.get(cell))) != 0);
        Map<SumsSolver.Cell, BigDecimal> first = new HashMap<>(now);
        first.putAll(old);
        return solver.versions().stream()
                .filter(version -> isSmall((version.edition() == 0 ? first : now).get(version.cell())))
                .toList();
    }

    private static boolean isSmall(@Nullable BigDecimal value) {
        return value != null && value.signum() > 0 && value.longValueExact() < THRESHOLD;
    }

    private static Map<SumsSolver.Cell, BigDecimal> values(List<Figures> truths) {
        Map<SumsSolver.Cell, BigDecimal> values = new HashMap<>();
        for (Figures truth : truths) {
            truth.where(figure -> figure.value() != null)
                    .forEach(figure -> values.put(
                            new SumsSolver.Cell(figure.window().span(), figure.place(), figure.metric()),
                            figure.value()));
        }
        return values;
    }

    /** The true value of a count; 0 when there is none. */
    long valueOf(SumsSolver.Cell cell) {
        return values(truths).getOrDefault(cell, BigDecimal.ZERO).longValue();
    }

    private static Stream<Figure> large(Figures figures, NamedPartners named) {
        return figures.where(figure -> figure.metric().countsPeople()
                && figure.value() != null
                && figure.value().longValue() >= THRESHOLD
                && !figure.place().equals(Place.all())
                && (figure.place().scope() != Scope.PARTNER || named.has(figure.place())));
    }

    /** Keeps what each row and each name adds to a tally. */
    private static final class Rows implements SourceResult {
        private final List<Consumer<Tally>> kept = new ArrayList<>();

        @Override
        public void met(NameKind kind, Term name) {
            kept.add(tally -> tally.names().meet(kind, name));
        }

        @Override
        public void counted(Activity activity) {
            kept.add(tally -> tally.add(activity));
        }

        @Override
        public void disposed(Disposition disposition) {}

        @Override
        public void decided(Decision decision) {}

        @Override
        public void noted(QualityNote note) {}

        @Override
        public void accounted(FileAccount account) {}
    }
}
