package org.communitypartners.assessment.measure.tally;

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
import org.communitypartners.assessment.activity.ActivityClass;
import org.communitypartners.assessment.activity.Partner.Agreement;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.activity.SideTables;
import org.communitypartners.assessment.activity.Target.TargetScope;
import org.communitypartners.assessment.activity.TargetAge;
import org.communitypartners.assessment.measure.SmallLog;
import org.communitypartners.assessment.measure.SmallRow;
import org.communitypartners.assessment.measure.figure.FigureCalculator;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.review.NameNotes;

/** A tally may be taken in parts, stored, and put together again in the order of its parts. */
class TallyLawsTest {
    private static final List<PartnerType> TYPES =
            List.of(SmallLog.CHURCHES, SmallLog.CLINICS, SmallLog.SHELTERS, SmallLog.OTHERS);

    private final SideTables tables = empty().tables();

    private static SmallLog empty() {
        return SmallLog.of(Period.month(YearMonth.of(2026, 10)))
                .registered("Oak", SmallLog.CHURCHES, "2026-01-01", Agreement.MOU)
                .grant("LSTA", "2026-01-01", "2026-12-31")
                .target(TargetScope.GRANT, "LSTA", Metric.DIRECT_CONTACTS, "2026-08-01", "2026-12-31", 100);
    }

    private static Tally tally(List<SmallRow> rows) {
        SmallLog log = empty();
        rows.forEach(log::row);
        return log.tally();
    }

    private List<Figure> figures(Tally tally) {
        return FigureCalculator.figures(tally, tables).inOrder();
    }

    @Property(tries = 150, seed = "41")
    void partsAddUpToTheWhole(
            @ForAll("rows") List<SmallRow> first,
            @ForAll("rows") List<SmallRow> second,
            @ForAll("rows") List<SmallRow> third) {
        Tally whole = tally(first);
        whole.merge(tally(second));
        whole.merge(tally(third));
        Tally later = tally(second);
        later.merge(tally(third));
        Tally grouped = tally(first);
        grouped.merge(later);
        List<SmallRow> all = new java.util.ArrayList<>(first);
        all.addAll(second);
        all.addAll(third);
        assertThat(figures(grouped)).isEqualTo(figures(whole));
        assertThat(figures(tally(all))).isEqualTo(figures(whole));
        assertThat(whole.rows()).isEqualTo(all.size());
    }

    @Property(tries = 150, seed = "42")
    void aStoredTallyIsReadAsItWas(@ForAll("rows") List<SmallRow> rows) {
        Tally tally = tally(rows);
        TallyCodec codec = new TallyCodec(tally.plan(), TYPES);
        Tally read = codec.read(codec.write(tally));
        assertThat(figures(read)).isEqualTo(figures(tally));
        assertThat(read.rows()).isEqualTo(tally.rows());
        assertThat(NameNotes.of(read, tables)).isEqualTo(NameNotes.of(tally, tables));
    }

    @Property(tries = 100, seed = "43")
    void anEmptyPartChangesNothing(@ForAll("rows") List<SmallRow> rows) {
        Tally before = tally(List.of());
        before.merge(tally(rows));
        Tally after = tally(rows);
        after.merge(tally(List.of()));
        assertThat(figures(before)).isEqualTo(figures(tally(rows)));
        assertThat(figures(after)).isEqualTo(figures(tally(rows)));
    }

    @Provide
    Arbitrary<List<SmallRow>> rows() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 900).map(day -> LocalDate.of(2024, 6, 1)
                .plusDays(day));
        return Combinators.combine(
                        days,
                        Arbitraries.of("Oak", "Elm", "Ash"),
                        Arbitraries.of(TYPES),
                        Arbitraries.of(ActivityClass.values()),
                        Arbitraries.of(TargetAge.values()),
                        Arbitraries.integers().between(-1, 40),
                        Arbitraries.of("", "LSTA", "NEA"),
                        Arbitraries.integers().between(0, 9))
                .as((day, partner, type, kind, age, people, grant, more) -> {
                    SmallRow row = SmallRow.on(day.toString())
                            .with(partner, type)
                            .kind(kind)
                            .age(age)
                            .attendance(people)
                            .engaged(more)
                            .grant(grant);
                    return switch (more) {
                        case 0 -> row.cancelled();
                        case 1, 2 -> row.estimate();
                        default -> row;
                    };
                })
                .list()
                .ofMaxSize(25);
    }
}
