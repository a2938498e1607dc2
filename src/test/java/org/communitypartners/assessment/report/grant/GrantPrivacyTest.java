package org.communitypartners.assessment.report.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitypartners.assessment.report.sheets.SmallLibrary.session;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.measure.figure.FigureCalculator;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.measure.metric.Windows;
import org.communitypartners.assessment.measure.tally.ReportedPartner;
import org.communitypartners.assessment.measure.tally.Tally;
import org.communitypartners.assessment.measure.tally.TallyPlan;
import org.communitypartners.assessment.privacy.Suppression;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.sheets.SmallLibrary;
import org.junit.jupiter.api.Test;

class GrantPrivacyTest {
    private static final Period QUARTER = Period.quarter(2026, 4);

    @Test
    void theFilesOfAQuarterAndItsMonthsGiveNoSmallSeriesBack() {
        List<Activity> rows = List.of(
                session("2026-10-03", "Storytime", 12),
                session("2026-11-07", "Storytime", 13),
                session("2026-12-05", "Storytime", 5),
                session("2026-10-10", "English", 20),
                session("2026-11-14", "English", 20),
                session("2026-12-12", "English", 20));
        // October and November tell 12 and 13 of the quarter's 30; the 5 of December would be left.
        assertThat(showsSeries(QUARTER, rows)).isFalse();
        assertThat(showsSeries(Period.month(YearMonth.of(2026, 10)), rows)).isTrue();
        assertThat(showsSeries(Period.month(YearMonth.of(2026, 12)), rows)).isFalse();
    }

    @Test
    void seriesThatAreLargeInEveryMonthAreTold() {
        List<Activity> rows = List.of(
                session("2026-10-03", "Storytime", 6),
                session("2026-10-17", "Storytime", 6),
                session("2026-12-05", "Storytime", 15),
                session("2026-11-14", "English", 20));
        assertThat(showsSeries(QUARTER, rows)).isTrue();
    }

    @Test
    void aSingleSeriesIsAllTheGrantsWorkAndToldWithIt() {
        List<Activity> rows = List.of(session("2026-10-03", "Storytime", 8), session("2026-11-07", "STORYTIME", 9));
        assertThat(showsSeries(QUARTER, rows)).isTrue();
    }

    @Test
    void freeDatesThatCutThroughMonthsTellNoSeries() {
        List<Activity> rows = List.of(session("2026-10-12", "Storytime", 30), session("2026-10-13", "English", 30));
        assertThat(showsSeries(Period.dates(LocalDate.of(2026, 10, 10), LocalDate.of(2026, 11, 9)), rows))
                .isFalse();
    }

    private static boolean showsSeries(Period period, List<Activity> all) {
        List<Activity> rows =
                all.stream().filter(row -> period.span().contains(row.date())).toList();
        ReportContents usual = SmallLibrary.internal();
        TallyPlan plan = TallyPlan.of(Windows.of(period, 7), List.of());
        Tally tally = new Tally(plan);
        all.forEach(tally::add);
        Figures figures = FigureCalculator.figures(tally, usual.tables());
        ReportContents contents = new ReportContents(
                usual.audience(),
                usual.library(),
                period,
                usual.preparedOn(),
                usual.programVersion(),
                11,
                plan.windows(),
                figures,
                usual.tables(),
                usual.partners(),
                usual.files(),
                usual.reasons(),
                usual.decisions(),
                usual.notes(),
                usual.activities(),
                usual.assessment());
        Figures published = new Suppression(figures, usual.tables().partnerTypes(), place -> true, 11)
                .against(List.of())
                .figures();
        ReportedPartner church = FigureCalculator.partners(tally, usual.tables())
                .values()
                .iterator()
                .next();
        GrantWork work = new GrantWork(
                SmallLibrary.GRANT, period.span(), rows, List.of(GrantPartner.of(contents, church, rows)));
        return new GrantPrivacy(contents, published, work).showsSeries();
    }
}
