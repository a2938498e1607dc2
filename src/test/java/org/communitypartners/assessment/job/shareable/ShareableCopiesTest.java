package org.communitypartners.assessment.job.shareable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.privacy.release.ReleasedCell;
import org.communitypartners.assessment.privacy.release.ReleasedCell.CellStatus;
import org.junit.jupiter.api.Test;

class ShareableCopiesTest {
    private static final DateSpan SEPTEMBER = DateSpan.of(YearMonth.of(2026, 9));
    private static final DateSpan OCTOBER = DateSpan.of(YearMonth.of(2026, 10));

    @Test
    void aLineWithoutAnEditionIsReadAsTheOnlyOne() {
        SortedMap<String, String> older = new TreeMap<>(
                Map.of("2026-10-01|2026-10-31|PARTNER_TYPE|Churches||NONE||direct_contacts", "4|2|2|SUPPRESSED"));
        assertThat(new ShareableCopies(older).earlier())
                .containsExactly(List.of(churches("Churches", 4, CellStatus.SUPPRESSED)));
    }

    @Test
    void aRestatedCountIsAnotherEditionAndTheEarlierStays() {
        SortedMap<String, String> history = new TreeMap<>(
                new ShareableCopies(new TreeMap<>()).lines(List.of(churches("Churches", 4, CellStatus.SHOWN))));
        history.putAll(new ShareableCopies(history).lines(List.of(churches("Churches", 5, CellStatus.SUPPRESSED))));
        assertThat(new ShareableCopies(history).earlier())
                .containsExactly(
                        List.of(churches("Churches", 4, CellStatus.SHOWN)),
                        List.of(churches("Churches", 5, CellStatus.SUPPRESSED)));
    }

    @Test
    void aNameStaysAsItIs() {
        SortedMap<String, String> history =
                new ShareableCopies(new TreeMap<>()).lines(List.of(churches("Churches|East", 40, CellStatus.SHOWN)));
        assertThat(new ShareableCopies(history).earlier())
                .containsExactly(List.of(churches("Churches|East", 40, CellStatus.SHOWN)));
    }

    @Test
    void copiesBetweenTwoRestatementsAreOneEdition() {
        ReleasedCell september = new ReleasedCell(
                SEPTEMBER, Place.ofType("Churches|East"), Metric.DIRECT_CONTACTS, 30, 2, 2, CellStatus.SHOWN);
        ReleasedCell october = churches("Churches|East", 40, CellStatus.SHOWN);
        SortedMap<String, String> history =
                new TreeMap<>(new ShareableCopies(new TreeMap<>()).lines(List.of(september)));
        history.putAll(new ShareableCopies(history).lines(List.of(october)));
        history.putAll(new ShareableCopies(history).lines(List.of(september, october)));
        assertThat(new ShareableCopies(history).earlier()).containsExactly(List.of(september, october));
    }

    private static ReleasedCell churches(String type, long people, CellStatus showing) {
        return new ReleasedCell(OCTOBER, Place.ofType(type), Metric.DIRECT_CONTACTS, people, 2, 2, showing);
    }
}
