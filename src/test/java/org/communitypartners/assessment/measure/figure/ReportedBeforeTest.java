package org.communitypartners.assessment.measure.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitypartners.assessment.measure.SmallLog.CHURCHES;
import static org.communitypartners.assessment.measure.SmallLog.SHELTERS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.measure.SmallLog;
import org.communitypartners.assessment.measure.figure.ReportedBefore.Line;
import org.communitypartners.assessment.measure.figure.Restatement.Change;
import org.communitypartners.assessment.measure.figure.Restatement.FileChange;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Note;
import org.junit.jupiter.api.Test;

class ReportedBeforeTest {
    private static final Period OCTOBER = Period.month(YearMonth.of(2026, 10));
    private static final LocalDate REPORTED_ON = LocalDate.of(2026, 11, 1);
    private static final Map<String, String> FILES = Map.of("activities/a.csv", "aa", "activities/b.csv", "bb");

    private final SmallLog log = SmallLog.of(OCTOBER)
            .program("2026-09-10", "Grace", CHURCHES, 20)
            .program("2026-10-10", "Grace", CHURCHES, 30)
            .program("2026-10-11", "Open Door", SHELTERS, 5);

    @Test
    void anUnchangedInputHasNoChanges() {
        Restatement restatement = before(lines(log.figures())).against(log.figures(), FILES);

        assertThat(restatement).isEqualTo(new Restatement(REPORTED_ON, List.of(), List.of()));
    }

    @Test
    void aRowThatCameLateChangesTheFiguresOfItsPlaceAndOfAll() {
        List<Line> reported = lines(log.figures());
        log.program("2026-10-12", "Grace", CHURCHES, 10);

        Restatement restatement = before(reported).against(log.figures(), FILES);
        assertThat(restatement.reportedOn()).isEqualTo(REPORTED_ON);
        assertThat(restatement.changes())
                .filteredOn(change -> change.metric() == Metric.DIRECT_CONTACTS)
                .extracting(ReportedBeforeTest::said)
                .containsExactly(
                        "period 2026-10-01 : 35 to 45",
                        "period 2026-10-01 Churches: 30 to 40",
                        "year_to_date 2026-07-01 : 55 to 65",
                        "year_to_date 2026-07-01 Churches: 50 to 60");
        assertThat(restatement.changes())
                .extracting(change -> change.place().partnerType())
                .doesNotContain("Shelters");
    }

    @Test
    void aMonthIsComparedWithItsOwnReportWhateverItWasCalledThen() {
        List<Line> reportOfSeptember = List.of(new Line(
                SmallLog.span("2026-09-01", "2026-09-30"), "", Metric.DIRECT_CONTACTS, BigDecimal.valueOf(12)));

        assertThat(before(reportOfSeptember).against(log.figures(), FILES).changes())
                .extracting(ReportedBeforeTest::said)
                .containsExactly("previous 2026-09-01 : 12 to 20");
    }

    @Test
    void daysThatWereNeverReportedHaveTheirFirstReport() {
        List<Line> reportOfAnotherYear = List.of(new Line(
                SmallLog.span("2020-01-01", "2020-01-31"), "", Metric.DIRECT_CONTACTS, BigDecimal.valueOf(12)));

        assertThat(before(reportOfAnotherYear).against(log.figures(), FILES)).isEqualTo(Restatement.first());
    }

    @Test
    void aFigureThatGetsOrLosesItsValueHasChanged() {
        List<Line> reported = List.of(
                new Line(SmallLog.span("2026-10-01", "2026-10-31"), "", Metric.AVERAGE_ATTENDANCE, null),
                new Line(
                        SmallLog.span("2026-10-01", "2026-10-31"),
                        "Clinics and hospitals",
                        Metric.AVERAGE_ATTENDANCE,
                        BigDecimal.TEN));

        assertThat(before(reported).against(log.figures(), FILES).changes())
                .extracting(ReportedBeforeTest::said)
                .containsExactly(
                        "period 2026-10-01 : null to 17.5", "period 2026-10-01 Clinics and hospitals: 10 to null");
    }

    @Test
    void howANumberIsWrittenDoesNotMatter() {
        List<Line> reported = List.of(new Line(
                SmallLog.span("2026-10-01", "2026-10-31"), "", Metric.AVERAGE_ATTENDANCE, new BigDecimal("17.5000")));

        assertThat(before(reported).against(log.figures(), FILES).changes()).isEmpty();
    }

    @Test
    void aFigureThatACopySuppressesIsNoChange() {
        List<Figure> published = log.figures().inOrder().stream()
                .map(figure -> figure.metric() == Metric.DIRECT_CONTACTS
                        ? new Figure(
                                figure.window(), figure.place(), figure.metric(), null, null, null, Note.SUPPRESSED)
                        : figure)
                .toList();
        Figures shareable = new Figures(published, FigureOrder.of(List.of(CHURCHES)));

        assertThat(before(lines(log.figures())).against(shareable, FILES).changes())
                .isEmpty();
    }

    @Test
    void filesThatCameChangedOrWentAreNamedByPath() {
        Map<String, String> now = Map.of("activities/b.csv", "b2", "activities/c.csv", "cc");

        assertThat(before(lines(log.figures())).against(log.figures(), now).files())
                .containsExactly(
                        new FileChange("activities/a.csv", FileChange.Kind.REMOVED),
                        new FileChange("activities/b.csv", FileChange.Kind.CHANGED),
                        new FileChange("activities/c.csv", FileChange.Kind.ADDED));
    }

    private static ReportedBefore before(List<Line> lines) {
        return new ReportedBefore(REPORTED_ON, lines, FILES);
    }

    private static List<Line> lines(Figures figures) {
        List<Line> lines = new ArrayList<>();
        ReportedBefore.comparable(figures)
                .forEach(figure -> lines.add(new Line(
                        figure.window().span(), figure.place().partnerType(), figure.metric(), figure.value())));
        return lines;
    }

    private static String said(Change change) {
        return change.window().kind().id() + " " + change.window().span().from() + " "
                + change.place().partnerType() + ": " + change.before() + " to " + change.now();
    }
}
