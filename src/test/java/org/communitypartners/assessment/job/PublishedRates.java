package org.communitypartners.assessment.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.measure.metric.Dimension;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Note;
import org.communitypartners.assessment.measure.metric.Place;

/**
 * A reader who multiplies: a rate times its denominator is a count, and so is a line of the annual survey that repeats
 * it or a share of a whole; whichever copies they stand in. It knows nothing of how counts were suppressed.
 */
final class PublishedRates {
    private record Cell(DateSpan span, Place place, Metric metric) {}

    private static final Map<Metric, List<Metric>> COUNT_AND_DENOMINATOR = Map.of(
            Metric.AVERAGE_ATTENDANCE, List.of(Metric.PROGRAM_ATTENDANCE, Metric.PROGRAMS),
            Metric.ENGAGEMENT_RATE, List.of(Metric.PEOPLE_ENGAGED, Metric.PEOPLE_EXPOSED),
            Metric.CARDS_PER_100_ENGAGED, List.of(Metric.CARDS_ISSUED, Metric.PEOPLE_ENGAGED),
            Metric.CONTACTS_PER_STAFF_HOUR, List.of(Metric.DIRECT_CONTACTS, Metric.STAFF_HOURS));

    /** What each rate rests on, written down apart from the formulas. */
    static final Map<Metric, List<Metric>> BUILT_ON = Map.ofEntries(
            Map.entry(Metric.AVERAGE_ATTENDANCE, List.of(Metric.PROGRAM_ATTENDANCE)),
            Map.entry(Metric.ENGAGEMENT_RATE, List.of(Metric.PEOPLE_ENGAGED, Metric.PEOPLE_EXPOSED)),
            Map.entry(Metric.CONTACTS_PER_STAFF_HOUR, List.of(Metric.DIRECT_CONTACTS)),
            Map.entry(Metric.CONTACTS_PER_1000, List.of(Metric.DIRECT_CONTACTS)),
            Map.entry(Metric.ESTIMATED_SHARE, List.of(Metric.DIRECT_CONTACTS)),
            Map.entry(Metric.CONTACT_SHARE, List.of(Metric.DIRECT_CONTACTS)),
            Map.entry(Metric.SHARE_GAP, List.of(Metric.DIRECT_CONTACTS)),
            Map.entry(Metric.CARDS_PER_100_ENGAGED, List.of(Metric.CARDS_ISSUED, Metric.PEOPLE_ENGAGED)),
            Map.entry(
                    Metric.CONTACTS_PER_PARTICIPANT, List.of(Metric.DIRECT_CONTACTS, Metric.UNDUPLICATED_PARTICIPANTS)),
            Map.entry(Metric.PARTICIPATION_RATE, List.of(Metric.UNDUPLICATED_PARTICIPANTS)),
            Map.entry(Metric.PERCENT_POSITIVE, List.of(Metric.OUTCOME_RESPONSES)),
            Map.entry(Metric.MEAN_SCORE, List.of(Metric.OUTCOME_RESPONSES)),
            Map.entry(Metric.RESPONSE_RATE, List.of(Metric.OUTCOME_RESPONSES)));

    private static final Map<Metric, String> AGES = Map.of(
            Metric.PLS_611, "0-5",
            Metric.PLS_612, "6-11",
            Metric.PLS_613, "12-18",
            Metric.PLS_614, "19+",
            Metric.PLS_615, "GENERAL");

    private static final Map<Metric, String> MODES =
            Map.of(Metric.PLS_616, "ONSITE", Metric.PLS_617, "OFFSITE", Metric.PLS_618, "VIRTUAL");

    private final Map<Cell, BigDecimal> published = new HashMap<>();
    private final Set<Cell> hidden = new HashSet<>();

    PublishedRates(List<Figures> copies) {
        copies.forEach(copy -> copy.inOrder().forEach(this::read));
        hidden.removeAll(published.keySet());
    }

    private void read(Figure figure) {
        Cell cell = new Cell(figure.window().span(), figure.place(), figure.metric());
        BigDecimal value = figure.value();
        if (value != null) {
            published.put(cell, value);
        } else if (figure.note() == Note.SUPPRESSED) {
            hidden.add(cell);
        }
    }

    /** What gives a suppressed count back. */
    List<String> giveBack() {
        List<String> found = new ArrayList<>();
        published.forEach((cell, value) -> {
            List<Metric> parts = COUNT_AND_DENOMINATOR.getOrDefault(cell.metric(), List.of());
            if (!parts.isEmpty()) {
                Cell count = new Cell(cell.span(), cell.place(), parts.get(0));
                Cell denominator = new Cell(cell.span(), cell.place(), parts.get(1));
                boolean one = hidden.contains(count) && published.containsKey(denominator);
                boolean other = hidden.contains(denominator) && published.containsKey(count);
                if (one || other) {
                    found.add(cell.toString());
                }
            }
            if (repeatsHidden(cell, AGES, Dimension.TARGET_AGE)
                    || repeatsHidden(cell, MODES, Dimension.LOCATION_MODE)) {
                found.add(cell.toString());
            }
            if (isBuiltOnHidden(cell)) {
                found.add(cell.toString());
            }
        });
        return found;
    }

    /** Whether a figure rests on a count that some copy leaves out and none shows. */
    private boolean isBuiltOnHidden(Cell figure) {
        return BUILT_ON.getOrDefault(figure.metric(), List.of()).stream()
                .map(count -> new Cell(figure.span(), figure.place(), count))
                .anyMatch(hidden::contains);
    }

    private boolean repeatsHidden(Cell line, Map<Metric, String> members, Dimension dimension) {
        String member = members.get(line.metric());
        return member != null
                && hidden.contains(
                        new Cell(line.span(), Place.all().within(dimension, member), Metric.PROGRAM_ATTENDANCE));
    }
}
