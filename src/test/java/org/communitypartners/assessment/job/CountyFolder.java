package org.communitypartners.assessment.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import org.communitypartners.assessment.measure.FigureOrder;
import org.communitypartners.assessment.measure.Figures;
import org.communitypartners.assessment.measure.Note;
import org.communitypartners.assessment.measure.Place;
import org.communitypartners.assessment.measure.Scope;
import org.communitypartners.assessment.measure.Tally;
import org.communitypartners.assessment.measure.TallyPlan;
import org.communitypartners.assessment.measure.Windows;
import org.communitypartners.assessment.privacy.Shareable;
import org.communitypartners.assessment.privacy.SumsSolver;
import org.communitypartners.assessment.privacy.Suppression;

/** An output folder into which copies of the sample county are written, one after another. */
final class CountyFolder {
    static final int THRESHOLD = 11;
    private static final int EVERY = 97;
    private static final InputFolder COUNTY =
            InputFolders.open(Path.of("input"), LocalDate.of(2026, 11, 3), GivenSettings.none());
    private static final List<Consumer<Tally>> ROWS = rows();

    private final SortedMap<String, String> history = new TreeMap<>();
    private final List<Figures> copies = new ArrayList<>();
    private final List<Figures> truths = new ArrayList<>();
    private boolean restated;
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

    /** Some rows are missing from now on. */
    void restate() {
        restated = true;
    }

    void share(Period period) {
        share(period, THRESHOLD);
    }

    void share(Period period, long minimumCell) {
        Tally tally =
                new Tally(TallyPlan.of(Windows.of(period, 7), COUNTY.tables().targets()));
        for (int row = 0; row < ROWS.size(); row++) {
            if (!restated || row % EVERY > 0) {
                ROWS.get(row).accept(tally);
            }
        }
        Figures figures = FigureCalculator.figures(tally, COUNTY.tables());
        NamedPartners named = new NamedPartners(
                FigureCalculator.partners(tally, COUNTY.tables()),
                COUNTY.tables().partners());
        ShareableCopies earlier = new ShareableCopies(history);
        Shareable copy = new Suppression(figures, COUNTY.tables().partnerTypes(), named::has, minimumCell)
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

    /**
     * The suppressed counts that all copies give back beyond what the earlier ones tell a reader who learns only the
     * numbers of activities from the last. Zeros aside: nobody is counted in them.
     */
    Set<SumsSolver.Cell> givenBack() {
        List<Figures> forced = new ArrayList<>(copies.subList(0, copies.size() - 1));
        forced.add(withoutPeople(lastCopy()));
        Set<SumsSolver.Cell> given = new HashSet<>(new SumsSolver(copies).determined());
        given.removeAll(new SumsSolver(forced).determined());
        given.removeIf(cell -> valueOf(cell) == 0);
        return given;
    }

    /** The true value of a count; 0 when there is none. */
    long valueOf(SumsSolver.Cell cell) {
        return truths.stream()
                .flatMap(truth -> truth.where(figure -> figure.metric() == cell.metric()
                        && figure.place().equals(cell.place())
                        && figure.window().span().equals(cell.span())))
                .mapToLong(figure -> figure.value() == null ? 0 : figure.value().longValue())
                .findFirst()
                .orElse(0);
    }

    /** Whether it is zero because no activity, program or outreach event was held: their numbers say so. */
    private static boolean isEvident(Figure figure) {
        Long of = figure.of();
        return of != null && of == 0;
    }

    /** A copy that tells numbers of activities only. */
    private static Figures withoutPeople(Figures copy) {
        Stream<Figure> figures = copy.inOrder().stream()
                .map(figure -> figure.metric().countsPeople() && !isEvident(figure)
                        ? new Figure(
                                figure.window(), figure.place(), figure.metric(), null, null, null, Note.SUPPRESSED)
                        : figure);
        return new Figures(figures.toList(), FigureOrder.of(List.of()));
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
        public void noted(QualityNote note) {}

        @Override
        public void accounted(FileAccount account) {}
    }
}
