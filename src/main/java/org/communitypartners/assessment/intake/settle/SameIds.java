package org.communitypartners.assessment.intake.settle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.communitypartners.assessment.activity.DecisionKind;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.intake.header.RowSettings.Question;
import org.communitypartners.assessment.intake.value.Folding;
import org.communitypartners.assessment.intake.value.StartTime;
import org.jspecify.annotations.Nullable;

/**
 * Decides what rows of one file are that share an id: one activity each where it names a series or a record, lines of
 * one activity, or an activity and its corrections.
 */
final class SameIds {
    /** Of more different activities than this, two agree in nothing unless all agree in one thing. */
    private static final int MOST_COMPARED = 100;

    private final SourceIds ids;
    private final Map<String, RowVerdict> byId;
    private final SameActivity sameActivity;
    private @Nullable RowVerdict firstOfSeries;
    private @Nullable RowVerdict lastOfSeries;
    private long series;
    private long rowsOfSeries;

    private record Session(LocalDate day, String start, String partner) {}

    private record Traits(LocalDate day, String partner, String title) {

        boolean agreesWith(Traits other) {
            return day.equals(other.day)
                    || partner.equals(other.partner)
                    || (!title.isEmpty() && title.equals(other.title));
        }
    }

    /**
     * Settles the ids of one file.
     *
     * @param byId takes the row that stands for each id
     */
    SameIds(SourceIds ids, Map<String, RowVerdict> byId) {
        this.ids = ids;
        this.byId = byId;
        sameActivity = new SameActivity(ids);
    }

    /** Settles the rows of one id. */
    void settle(List<RowVerdict> rows) {
        if (!ids.settings().says(Question.ID_IS) && conflict(rows)) {
            String lines =
                    rows.get(0).place() + " and " + rows.get(rows.size() - 1).place();
            rows.forEach(row -> row.drop(Reason.CONFLICTING_ID, lines));
            byId.remove(rows.get(0).idKey());
            return;
        }
        RowVerdict last = rows.get(rows.size() - 1);
        byId.put(last.idKey(), last);
        if (ids.settings().denies(Question.ID_IS)) {
            SameActivity.correct(rows, last);
            return;
        }
        Map<Session, List<RowVerdict>> sessions = sessions(rows);
        if (sessions.size() > 1 && !ids.settings().settles(Question.ID_IS)) {
            see(rows, sessions.keySet());
        }
        sessions.values().forEach(sameActivity::settle);
    }

    /** Tells what the file shows about its ids. */
    void tell() {
        RowVerdict first = firstOfSeries;
        RowVerdict last = lastOfSeries;
        if (first != null && last != null) {
            ids.evident(
                    DecisionKind.ID_IS_SERIES,
                    first,
                    "an id names a series or a record, so that each of its " + rowsOfSeries
                            + " rows is an activity of its" + " own"
                            + (series > 1 ? ", as do " + (series - 1) + " more ids of the file" : ""),
                    "the id " + first.good().activity().id() + " stands on " + first.place() + " (" + first.date()
                            + ") and " + last.place() + " (" + last.date() + ")",
                    "id_is",
                    "activity");
        }
    }

    private void see(List<RowVerdict> rows, Set<Session> sessions) {
        if (sessions.stream()
                        .map(session -> session.day() + session.start())
                        .distinct()
                        .limit(2)
                        .count()
                > 1) {
            ids.showSeries();
        }
        if (firstOfSeries == null) {
            firstOfSeries = rows.get(0);
            lastOfSeries = rows.get(rows.size() - 1);
            rowsOfSeries = rows.size();
        }
        series++;
    }

    /** The rows by what makes each an activity of its own; where a start is missing, the starts tell nothing. */
    private static Map<Session, List<RowVerdict>> sessions(List<RowVerdict> rows) {
        boolean everyStart = rows.stream().noneMatch(row -> start(row).isEmpty());
        Map<Session, List<RowVerdict>> sessions = new LinkedHashMap<>();
        for (RowVerdict row : rows) {
            Session session =
                    new Session(row.date(), everyStart ? StartTime.canonical(start(row)) : "", row.partnerKey());
            sessions.computeIfAbsent(session, any -> new ArrayList<>()).add(row);
        }
        return sessions;
    }

    private static String start(RowVerdict row) {
        return row.good().activity().startTime();
    }

    /** Whether two rows agree neither in their date nor in their partner or title. */
    private static boolean conflict(List<RowVerdict> rows) {
        if (allAgree(rows, RowVerdict::date) || allAgree(rows, RowVerdict::partnerKey)) {
            return false;
        }
        Set<Traits> all = new HashSet<>();
        for (RowVerdict row : rows) {
            all.add(new Traits(
                    row.date(),
                    row.partnerKey(),
                    Folding.name(row.good().activity().title())));
        }
        Set<String> titles = new HashSet<>();
        all.forEach(traits -> titles.add(traits.title()));
        if (titles.size() == 1) {
            return titles.contains("");
        }
        return all.size() > MOST_COMPARED
                || all.stream().anyMatch(one -> all.stream().anyMatch(other -> !one.agreesWith(other)));
    }

    private static boolean allAgree(List<RowVerdict> rows, Function<RowVerdict, Object> trait) {
        Object first = trait.apply(rows.get(0));
        return rows.stream().allMatch(row -> trait.apply(row).equals(first));
    }
}
