package org.communitypartners.assessment.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
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
import org.communitypartners.assessment.privacy.release.Release;
import org.communitypartners.assessment.privacy.release.ReleasedCell;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    private static final Window PERIOD = new Window(WindowKind.PERIOD, DateSpan.of(YearMonth.of(2026, 10)));
    /** From the first day of the period to a day after it. */
    private static final Window TARGET =
            new Window(WindowKind.TARGET, new DateSpan(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 6, 30)));

    private static final List<PartnerType> TYPES = List.of(
            new PartnerType("Churches", 0, false),
            new PartnerType("Clinics", 1, false),
            new PartnerType("Parks", 2, false));

    @Test
    void aSmallCountGoesAndSoDoesTheSmallestThatWouldGiveItBack() {
        Release shareable = share(104, 4, 30, 70);
        assertThat(shown(shareable, Place.all())).isEqualTo("104");
        assertThat(shown(shareable, Place.ofType("Churches"))).isEqualTo("suppressed");
        assertThat(shown(shareable, Place.ofType("Clinics"))).isEqualTo("suppressed");
        assertThat(shown(shareable, Place.ofType("Parks"))).isEqualTo("70");
        assertThat(shareable.suppressedCells()).isEqualTo(2);
    }

    @Test
    void zeroAndLargeCountsStay() {
        Release shareable = share(100, 0, 30, 70);
        assertThat(shareable.suppressedCells()).isZero();
        assertThat(shown(shareable, Place.ofType("Churches"))).isEqualTo("0");
    }

    @Test
    void languagesThatShareActivitiesGiveNoSmallOneBack() {
        // The three who came to what was held in Somali were at an activity in both languages.
        Release shareable = languages(50, 50, 3);
        assertThat(shown(shareable, Place.all().within(Dimension.LANGUAGE, "Somali")))
                .isEqualTo("suppressed");
        assertThat(shown(shareable, Place.all().within(Dimension.LANGUAGE, "Spanish")))
                .isEqualTo("50");
        assertThat(shown(languages(53, 50, 3), Place.all().within(Dimension.LANGUAGE, "Spanish")))
                .isEqualTo("suppressed");
    }

    private static Release languages(int all, int spanish, int somali) {
        List<Figure> figures = List.of(
                contacts(Place.all(), all),
                contacts(Place.all().within(Dimension.LANGUAGE, "Spanish"), spanish),
                contacts(Place.all().within(Dimension.LANGUAGE, "Somali"), somali));
        return new Suppression(new Figures(figures, FigureOrder.of(TYPES)), TYPES, place -> true, 11)
                .against(List.of());
    }

    @Test
    void whatIsBuiltOnASuppressedCountGoesWithIt() {
        Release shareable = share(104, 4, 30, 70);
        assertThat(shareable
                        .figures()
                        .find(PERIOD, Place.ofType("Churches"), Metric.CONTACTS_PER_STAFF_HOUR)
                        .orElseThrow()
                        .note())
                .isEqualTo(Note.SUPPRESSED);
    }

    @Test
    void aPartnerThatMayNotBeNamedHasNoFigure() {
        Place partner = Place.ofPartner("Parks", "Hidden Park");
        List<Figure> figures = new ArrayList<>(figures(104, 4, 30, 70));
        figures.add(contacts(partner, 70));
        Release shareable = new Suppression(
                        new Figures(figures, FigureOrder.of(TYPES)), TYPES, place -> !place.equals(partner), 11)
                .against(List.of());
        assertThat(shareable.figures().find(PERIOD, partner, Metric.DIRECT_CONTACTS))
                .isEmpty();
    }

    @Test
    void aLargeCountOfAPartnerThatMayNotBeNamedStaysInItsType() {
        Release shareable = shareWithHiddenPark(100, 0, 30, 70);
        assertThat(shown(shareable, Place.ofType("Parks"))).isEqualTo("70");
        assertThat(shareable.suppressedCells()).isZero();
    }

    @Test
    void aSmallCountOfAPartnerThatMayNotBeNamedIsKeptFromItsType() {
        Release shareable = shareWithHiddenPark(137, 40, 90, 7);
        assertThat(shown(shareable, Place.ofType("Parks"))).isEqualTo("suppressed");
        assertThat(shown(shareable, Place.ofType("Churches"))).isEqualTo("suppressed");
        assertThat(shown(shareable, Place.ofType("Clinics"))).isEqualTo("90");
    }

    @Test
    void howFarATargetIsReachedIsToldWhereItsActualIs() {
        assertThat(attainment("Clinics", share(104, 40, 30, 34))).isEqualTo(Note.NONE);
        assertThat(attainment("Clinics", share(104, 4, 30, 70))).isEqualTo(Note.SUPPRESSED);
    }

    @Test
    void howFarATargetIsReachedIsNotToldWhereACopyBeforeLeftOutAllTheWorkOfItsDays() {
        List<Figure> figures = new ArrayList<>(figures(100, 0, 30, 70));
        figures.add(new Figure(
                TARGET,
                Place.all().within(Dimension.TARGET, "direct_contacts"),
                Metric.TARGET_ATTAINMENT,
                BigDecimal.valueOf(5, 1),
                null,
                null,
                Note.NONE));
        Suppression suppression =
                new Suppression(new Figures(figures, FigureOrder.of(TYPES)), TYPES, place -> true, 11);
        assertThat(attainment(Place.all(), suppression.against(List.of()))).isEqualTo(Note.NONE);
        assertThat(attainment(Place.all(), suppression.against(leftOut(LocalDate.of(2026, 9, 1)))))
                .isEqualTo(Note.NONE);
        assertThat(attainment(Place.all(), suppression.against(leftOut(LocalDate.of(2026, 11, 1)))))
                .isEqualTo(Note.SUPPRESSED);
    }

    private static List<List<ReleasedCell>> leftOut(LocalDate month) {
        DateSpan span = DateSpan.of(YearMonth.from(month));
        return List.of(List.of(new ReleasedCell(
                span, Place.all(), Metric.DIRECT_CONTACTS, 50, 5, 5, ReleasedCell.CellStatus.SUPPRESSED)));
    }

    private static Note attainment(String type, Release shareable) {
        return attainment(Place.ofType(type), shareable);
    }

    private static Note attainment(Place whose, Release shareable) {
        Place place = whose.within(Dimension.TARGET, "direct_contacts");
        return shareable
                .figures()
                .find(TARGET, place, Metric.TARGET_ATTAINMENT)
                .orElseThrow()
                .note();
    }

    /** 100 contacts, 98 of them at programs: two people came to one-to-one sessions. */
    @Test
    void aSmallRestOfTheContactsIsNotLeftBetweenTwoLargeCounts() {
        List<Figure> figures = List.of(
                people(Place.all(), Metric.DIRECT_CONTACTS, 200, 10),
                people(Place.all(), Metric.PROGRAM_ATTENDANCE, 178, 7),
                people(Place.all(), Metric.PEOPLE_ENGAGED, 0, 0),
                people(Place.ofType("Churches"), Metric.DIRECT_CONTACTS, 100, 5),
                people(Place.ofType("Churches"), Metric.PROGRAM_ATTENDANCE, 98, 3),
                people(Place.ofType("Churches"), Metric.PEOPLE_ENGAGED, 0, 0),
                people(Place.ofType("Clinics"), Metric.DIRECT_CONTACTS, 80, 4),
                people(Place.ofType("Clinics"), Metric.PROGRAM_ATTENDANCE, 60, 3),
                people(Place.ofType("Clinics"), Metric.PEOPLE_ENGAGED, 0, 0),
                people(Place.ofType("Parks"), Metric.DIRECT_CONTACTS, 20, 1),
                people(Place.ofType("Parks"), Metric.PROGRAM_ATTENDANCE, 20, 1),
                people(Place.ofType("Parks"), Metric.PEOPLE_ENGAGED, 0, 0));
        Figures shared = new Suppression(new Figures(figures, FigureOrder.of(TYPES)), TYPES, place -> true, 11)
                .against(List.of())
                .figures();
        assertThat(shared.where(
                        figure -> figure.place().equals(Place.ofType("Churches")) && figure.note() == Note.SUPPRESSED))
                .isNotEmpty();
    }

    private static Figure people(Place place, Metric metric, long people, long rows) {
        return new Figure(PERIOD, place, metric, BigDecimal.valueOf(people), rows, rows, Note.NONE);
    }

    private static Release shareWithHiddenPark(long all, long churches, long clinics, long parks) {
        Place hidden = Place.ofPartner("Parks", "Hidden Park");
        List<Figure> figures = new ArrayList<>(figures(all, churches, clinics, parks));
        figures.add(contacts(hidden, parks));
        return new Suppression(new Figures(figures, FigureOrder.of(TYPES)), TYPES, place -> !place.equals(hidden), 11)
                .against(List.of());
    }

    private static Release share(long all, long churches, long clinics, long parks) {
        Figures figures = new Figures(figures(all, churches, clinics, parks), FigureOrder.of(TYPES));
        return new Suppression(figures, TYPES, place -> true, 11).against(List.of());
    }

    private static List<Figure> figures(long all, long churches, long clinics, long parks) {
        return List.of(
                contacts(Place.all(), all),
                contacts(Place.ofType("Churches"), churches),
                new Figure(
                        PERIOD,
                        Place.ofType("Churches"),
                        Metric.CONTACTS_PER_STAFF_HOUR,
                        BigDecimal.valueOf(2),
                        null,
                        null,
                        Note.NONE),
                contacts(Place.ofType("Clinics"), clinics),
                contacts(Place.ofType("Parks"), parks),
                new Figure(
                        TARGET,
                        Place.ofType("Clinics").within(Dimension.TARGET, "direct_contacts"),
                        Metric.TARGET_ATTAINMENT,
                        BigDecimal.valueOf(3, 1),
                        null,
                        null,
                        Note.NONE));
    }

    private static Figure contacts(Place place, long people) {
        return new Figure(
                PERIOD,
                place,
                Metric.DIRECT_CONTACTS,
                BigDecimal.valueOf(people),
                people == 0 ? 0L : 5L,
                5L,
                Note.NONE);
    }

    private static String shown(Release shareable, Place place) {
        Figure figure =
                shareable.figures().find(PERIOD, place, Metric.DIRECT_CONTACTS).orElseThrow();
        BigDecimal value = figure.value();
        return value == null ? figure.note().id() : value.toPlainString();
    }
}
