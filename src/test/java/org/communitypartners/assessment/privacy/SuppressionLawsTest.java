package org.communitypartners.assessment.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.measure.figure.FigureOrder;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.measure.metric.Dimension;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Note;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.measure.metric.WindowKind;
import org.communitypartners.assessment.privacy.release.CellKey;
import org.communitypartners.assessment.privacy.release.Release;
import org.communitypartners.assessment.privacy.release.ReleasedCell;

/** What holds of the shareable copy of any small table, checked by an auditor that adds up what is published. */
class SuppressionLawsTest {
    private static final int THRESHOLD = 11;
    private static final List<PartnerType> TYPES = List.of(
            new PartnerType("Churches", 0, false),
            new PartnerType("Clinics", 1, false),
            new PartnerType("Parks", 2, false));

    /** Some people on a day, at a partner, in a place that may be unknown. */
    record Row(int month, int type, int partner, int mode, int people) {}

    @Property(tries = 60, seed = "61")
    void noSumGivesASuppressedCountBack(@ForAll("rows") List<Row> rows) {
        Figures figures = october(rows);
        assertProtected(figures, List.of(share(figures, THRESHOLD, List.of()).figures()));
    }

    @Property(tries = 40, seed = "62")
    void copiesOfSeveralPeriodsGiveNoSuppressedCountBackInAnyOrder(
            @ForAll("rows") List<Row> rows, @ForAll boolean backwards) {
        List<Figures> periods = new ArrayList<>(List.of(september(rows), october(rows)));
        if (backwards) {
            Collections.reverse(periods);
        }
        assertProtectedInTurn(periods);
    }

    /** September tells that the one church of that month was Partner 0, who had 45 people with the 8 of October. */
    @Example
    void aLaterCopyOfTheMonthInWhichAPartnerWasAloneGivesItsSmallCountNotBack() {
        List<Row> rows = List.of(
                new Row(7, 0, 1, 1, 6),
                new Row(8, 0, 1, 0, 7),
                new Row(8, 1, 0, 0, 8),
                new Row(9, 0, 0, 2, 37),
                new Row(9, 1, 1, 2, 30),
                new Row(9, 2, 0, 0, 20),
                new Row(10, 0, 0, 0, 8),
                new Row(10, 1, 1, 0, 10));
        assertProtectedInTurn(List.of(october(rows), september(rows)));
    }

    @Example
    void aZeroThatProtectsASmallCountStaysOpenUnlessAnEarlierCopyTellsIt() {
        List<Row> rows = List.of(new Row(7, 0, 1, 0, 1), new Row(9, 0, 0, 0, 0), new Row(9, 1, 0, 0, 1));
        assertProtectedInTurn(List.of(october(rows), september(rows)));
    }

    /** Every part of October is left out; the church's sums since July must not tell its zero of October. */
    @Example
    void aMonthOfWhichNoPartIsShownIsNotGivenBackBySumsAroundIt() {
        List<Row> rows = List.of(
                new Row(7, 0, 0, 1, 12),
                new Row(7, 0, 1, 1, 34),
                new Row(8, 0, 0, 1, 47),
                new Row(9, 0, 0, 0, 1),
                new Row(10, 0, 0, 2, 0),
                new Row(10, 1, 0, 0, 21));
        assertProtectedInTurn(List.of(october(rows), september(rows)));
    }

    private static void assertProtectedInTurn(List<Figures> periods) {
        List<List<ReleasedCell>> earlier = new ArrayList<>();
        List<Figures> copies = new ArrayList<>();
        for (Figures figures : periods) {
            Release copy = share(figures, THRESHOLD, earlier);
            copies.add(copy.figures());
            earlier.add(copy.counts());
        }
        periods.forEach(truth -> assertProtected(truth, copies));
    }

    @Property(tries = 60, seed = "64")
    void nothingIsSuppressedWhereNoCellIsSmall(@ForAll("rows") List<Row> rows) {
        Map<Integer, Row> distinct = new HashMap<>();
        // A cell is zero or large when every row is.
        rows.forEach(row -> distinct.put(
                distinct.size(),
                new Row(
                        row.month(),
                        row.type(),
                        row.partner(),
                        row.mode(),
                        row.people() == 0 ? 0 : row.people() + THRESHOLD)));
        Release copy = share(october(List.copyOf(distinct.values())), THRESHOLD, List.of());
        assertThat(copy.suppressedCells()).isZero();
    }

    /**
     * Small counts of a part of the work stay as open as totals of all the work leave them, from zero to just below the
     * threshold, and the counts that are suppressed to protect them as wide. What earlier copies tell a reader who
     * learns how many activities there were, which is no secret, no later copy can take back.
     */
    private static void assertProtected(Figures truth, List<Figures> copies) {
        SumsAuditor auditor = new SumsAuditor(Metric.NEW_PARTICIPANTS, copies);
        SumsAuditor handedOut = auditor.seeingElsewhereTotalsOnly(copies.subList(0, copies.size() - 1));
        for (SumsAuditor.Bounds bounds : auditor.bounds()) {
            long value = valueAt(truth, bounds.cell());
            SumsAuditor.Bounds widest = handedOut.bounds(bounds.cell());
            if (value > 0
                    && value < THRESHOLD
                    && !CellKey.isGrandTotal(bounds.cell().place())) {
                assertThat(bounds.least()).as("least of %s", bounds).isLessThanOrEqualTo(widest.least());
                assertThat(bounds.most())
                        .as("most of %s", bounds)
                        .isGreaterThanOrEqualTo(Math.min(THRESHOLD - 1, widest.most()));
            } else if (value >= 0) {
                assertThat(bounds.width())
                        .as("width of %s", bounds)
                        .isGreaterThanOrEqualTo(Math.min(THRESHOLD - 1, widest.width()));
            }
        }
    }

    private static long valueAt(Figures truth, SumsAuditor.Cell cell) {
        return truth.where(figure -> figure.metric() == Metric.NEW_PARTICIPANTS
                        && figure.window().span().equals(cell.span())
                        && figure.place().equals(cell.place()))
                .mapToLong(figure -> figure.value() == null ? 0 : figure.value().longValueExact())
                .findFirst()
                .orElse(-1);
    }

    private static Release share(Figures figures, int threshold, List<List<ReleasedCell>> earlier) {
        return new Suppression(figures, TYPES, place -> true, threshold).against(earlier);
    }

    private static Figures september(List<Row> rows) {
        return figures(rows, YearMonth.of(2026, 9));
    }

    private static Figures october(List<Row> rows) {
        return figures(rows, YearMonth.of(2026, 10));
    }

    /** The month with its parts, the months since July and their sum. */
    private static Figures figures(List<Row> rows, YearMonth last) {
        List<Figure> figures = new ArrayList<>();
        Window period = new Window(WindowKind.PERIOD, DateSpan.of(last));
        Window toDate =
                new Window(WindowKind.YEAR_TO_DATE, new DateSpan(LocalDate.of(2026, 7, 1), last.atEndOfMonth()));
        add(figures, rows, period, true);
        add(figures, rows, toDate, true);
        for (YearMonth month = YearMonth.of(2026, 7); !month.isAfter(last); month = month.plusMonths(1)) {
            add(figures, rows, new Window(WindowKind.MONTH, DateSpan.of(month)), false);
        }
        return new Figures(figures, FigureOrder.of(TYPES));
    }

    private static void add(List<Figure> figures, List<Row> rows, Window window, boolean partners) {
        List<Row> inside = rows.stream()
                .filter(row -> window.span().contains(LocalDate.of(2026, row.month(), 15)))
                .toList();
        boolean divided = window.kind() == WindowKind.PERIOD;
        add(figures, inside, window, Place.all(), divided);
        for (PartnerType type : TYPES) {
            List<Row> ofType =
                    inside.stream().filter(row -> row.type() == type.rank()).toList();
            add(figures, ofType, window, Place.ofType(type.name()), divided);
            for (int partner = 0; partner < 2 && partners; partner++) {
                int number = partner;
                List<Row> theirs =
                        ofType.stream().filter(row -> row.partner() == number).toList();
                if (!theirs.isEmpty()) {
                    add(figures, theirs, window, Place.ofPartner(type.name(), "Partner " + number), false);
                }
            }
        }
    }

    private static void add(List<Figure> figures, List<Row> rows, Window window, Place place, boolean divided) {
        long people = rows.stream().mapToLong(Row::people).sum();
        long known = rows.size();
        figures.add(new Figure(window, place, Metric.ACTIVITIES, BigDecimal.valueOf(known), null, null, Note.NONE));
        figures.add(new Figure(
                window, place, Metric.NEW_PARTICIPANTS, BigDecimal.valueOf(people), known, known, Note.NONE));
        for (int mode = 0; mode < 2 && divided; mode++) {
            int number = mode;
            List<Row> there = rows.stream().filter(row -> row.mode() == number).toList();
            if (!there.isEmpty()) {
                add(
                        figures,
                        there,
                        window,
                        place.within(Dimension.LOCATION_MODE, mode == 0 ? "ONSITE" : "OFFSITE"),
                        false);
            }
        }
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<Integer> people = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(3, Arbitraries.integers().between(1, 10)),
                Tuple.of(4, Arbitraries.integers().between(11, 60)));
        return Combinators.combine(
                        Arbitraries.integers().between(7, 10),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 2),
                        people)
                .as(Row::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
    }
}
