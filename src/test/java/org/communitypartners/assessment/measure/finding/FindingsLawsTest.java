package org.communitypartners.assessment.measure.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.activity.Target.TargetScope;
import org.communitypartners.assessment.measure.SmallLog;
import org.communitypartners.assessment.measure.SmallRow;
import org.communitypartners.assessment.measure.metric.Metric;

/** What holds for the sentences of any log. */
class FindingsLawsTest {
    private static final List<PartnerType> TYPES =
            List.of(SmallLog.CHURCHES, SmallLog.CLINICS, SmallLog.SHELTERS, SmallLog.OTHERS);
    private static final List<String> NAMES = List.of("Grace", "Mercy General", "Open Door", "Union Hall");

    @Property(tries = 300, seed = "20261103")
    void sentencesAreFewWellFormedAndNameNoPartnerInAShareableCopy(
            @ForAll("logs") List<SmallRow> rows, @ForAll("periods") Period period) {
        SmallLog log = SmallLog.of(period)
                .target(TargetScope.ALL, "", Metric.DIRECT_CONTACTS, "2025-07-01", "2027-06-30", 900);
        rows.forEach(log::row);
        List<Finding> internal = log.assessment().findings();
        List<Finding> shareable = log.shareable(SmallLog.SHELTERS).findings();

        assertThat(internal).hasSizeBetween(1, 6);
        assertThat(shareable).hasSizeBetween(1, 6);
        assertThat(internal).allSatisfy(FindingsLawsTest::isWellFormed);
        assertThat(shareable).allSatisfy(FindingsLawsTest::isWellFormed);
        assertThat(shareable).allSatisfy(finding -> assertThat(finding.text()).doesNotContain(NAMES));
    }

    private static void isWellFormed(Finding finding) {
        assertThat(finding.text())
                .matches("[A-Z0-9].*[.]")
                .doesNotContain("null", "  ", "..", " ,", "E+", "NaN")
                .doesNotMatch(".*\\b1 (contacts|activities|partners|months|rows|days|types)\\b.*")
                .doesNotMatch(
                        ".*(?<![0-9,.]|[0-9],)([02-9]|[1-9][0-9,]+) (contact|activity|partner|month|row|day)\\b.*");
    }

    @Provide
    Arbitrary<List<SmallRow>> logs() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 900).map(day -> LocalDate.of(2024, 6, 1)
                .plusDays(day));
        return Combinators.combine(
                        days,
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(-1, 40))
                .as((day, partner, people) -> SmallRow.on(day.toString())
                        .with(NAMES.get(partner), TYPES.get(partner))
                        .attendance(people))
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<Period> periods() {
        return Arbitraries.of(
                Period.month(YearMonth.of(2026, 10)),
                Period.month(YearMonth.of(2026, 1)),
                Period.quarter(2026, 3),
                Period.year(2025),
                Period.fiscalYear(2026, 7),
                Period.dates(LocalDate.of(2026, 7, 10), LocalDate.of(2026, 9, 20)));
    }
}
