package org.communitypartners.assessment.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.measure.figure.FigureOrder;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.measure.metric.Cell;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Formula;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Metric.Family;
import org.communitypartners.assessment.measure.metric.Note;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Quantity;
import org.communitypartners.assessment.measure.metric.Subject;
import org.communitypartners.assessment.measure.metric.Unit;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.measure.metric.WindowKind;
import org.junit.jupiter.api.Test;

/** A metric that somebody adds is protected although nobody told the shareable copy of it. */
class NewMetricTest {
    private static final Window OCTOBER = new Window(WindowKind.PERIOD, DateSpan.of(YearMonth.of(2026, 10)));
    private static final Place CHURCHES = Place.ofType("Churches");
    private static final Place CLINICS = Place.ofType("Clinics");
    private static final Place PARKS = Place.ofType("Parks");
    private static final List<PartnerType> TYPES = List.of(
            new PartnerType("Churches", 0, false),
            new PartnerType("Clinics", 1, false),
            new PartnerType("Parks", 2, false));

    private static final Metric REFERRALS_PER_HOUR = metric(
            "referrals_per_hour",
            Unit.RATE,
            Formula.scaled(100, Quantity.REFERRALS, Quantity.STAFF_HOURS, Quantity.REFERRALS_ESTIMATED));

    private static final Metric MATERIALS_PER_HOUR = metric(
            "materials_per_hour",
            Unit.RATE,
            Formula.scaled(100, Quantity.MATERIALS, Quantity.STAFF_HOURS, Quantity.MATERIALS_ESTIMATED));

    private static final Metric CARDS_AT_COUNTED_TABLES =
            metric("cards_at_counted_tables", Unit.PEOPLE, Formula.count(Quantity.CARDED_CARDS));

    @Test
    void aNewRateOnASmallCountIsSuppressed() {
        Figures copy = share(Metric.REFERRALS, REFERRALS_PER_HOUR, MATERIALS_PER_HOUR);
        assertThat(note(copy, CHURCHES, Metric.REFERRALS)).isEqualTo(Note.SUPPRESSED);
        assertThat(note(copy, CHURCHES, REFERRALS_PER_HOUR)).isEqualTo(Note.SUPPRESSED);
        assertThat(note(copy, PARKS, REFERRALS_PER_HOUR)).isEqualTo(Note.NONE);
        assertThat(note(copy, Place.all(), REFERRALS_PER_HOUR)).isEqualTo(Note.NONE);
        assertThat(note(copy, CHURCHES, MATERIALS_PER_HOUR)).isEqualTo(Note.NONE);
    }

    /** Then nobody has looked whether the count is small. */
    @Test
    void aNewRateOnACountThatIsNotInTheCopyIsSuppressedEverywhere() {
        Figures copy = share(REFERRALS_PER_HOUR);
        assertThat(copy.inOrder()).allMatch(figure -> figure.note() == Note.SUPPRESSED);
    }

    @Test
    void aNewCountOfSomeOfThePeopleIsSuppressedEverywhere() {
        Figures copy = share(Metric.CARDS_ISSUED, CARDS_AT_COUNTED_TABLES);
        assertThat(copy.where(figure -> figure.metric().equals(CARDS_AT_COUNTED_TABLES)))
                .hasSize(4)
                .allMatch(figure -> figure.note() == Note.SUPPRESSED);
    }

    private static Metric metric(String id, Unit unit, Formula formula) {
        return new Metric(1000, id, id, unit, Family.WORK, "A metric of this test.", "", formula);
    }

    private static Figures share(Metric... catalogue) {
        List<Figure> figures = new ArrayList<>();
        for (Metric metric : catalogue) {
            add(figures, metric, Place.all(), 104);
            add(figures, metric, CHURCHES, 4);
            add(figures, metric, CLINICS, 30);
            add(figures, metric, PARKS, 70);
        }
        return new Suppression(new Figures(figures, FigureOrder.of(TYPES)), TYPES, place -> true, 11)
                .against(List.of())
                .figures();
    }

    private static void add(List<Figure> figures, Metric metric, Place place, long people) {
        Cell cell = new Cell();
        cell.add(Quantity.HELD_OUTREACH, 1);
        for (Quantity each : List.of(Quantity.REFERRALS, Quantity.CARDS, Quantity.CARDED_CARDS, Quantity.MATERIALS)) {
            cell.add(each, people);
        }
        cell.add(Quantity.REFERRALS_KNOWN, 1);
        cell.add(Quantity.CARDS_KNOWN, 1);
        cell.add(Quantity.STAFF_HOURS, 250);
        Subject subject =
                new Subject(cell, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, OptionalLong.empty(), OptionalLong.empty());
        figures.add(metric.formula().evaluate(subject).at(OCTOBER, place, metric));
    }

    private static Note note(Figures copy, Place place, Metric metric) {
        return copy.find(OCTOBER, place, metric).orElseThrow().note();
    }
}
