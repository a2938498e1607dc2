package org.communitypartners.assessment.intake.settle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communitypartners.assessment.activity.Decision;
import org.communitypartners.assessment.activity.DecisionKind;
import org.communitypartners.assessment.intake.header.RowSettings;
import org.communitypartners.assessment.intake.header.RowSettings.Question;
import org.communitypartners.assessment.intake.row.Decisions;
import org.communitypartners.assessment.intake.value.Identifier;
import org.communitypartners.assessment.intake.value.StartTime;

/**
 * What the ids of one source mean: one activity each, or, where {@code sources.csv} says so or a file shows one under
 * several dates, a series whose activities have a day and a start of their own.
 */
public final class SourceIds {
    private final String source;
    private final RowSettings settings;
    private final NaturalKey.Maker keys;
    private final Decisions decisions;
    private boolean shownSeries;

    public SourceIds(String source, RowSettings settings, Decisions decisions) {
        this.source = source;
        this.settings = settings;
        this.decisions = decisions;
        keys = new NaturalKey.Maker();
    }

    /** What tells rows without an id apart. */
    NaturalKey.Maker keys() {
        return keys;
    }

    RowSettings settings() {
        return settings;
    }

    /** Whether the day and the start belong to the key. */
    boolean areSeries() {
        return settings.says(Question.ID_IS) || (shownSeries && !settings.settles(Question.ID_IS));
    }

    /** Notes that a file has an id under several dates. */
    void showSeries() {
        shownSeries = true;
    }

    /** What tells a row with an id apart from the others of its source, once its day is settled. */
    String keyOf(RowVerdict row) {
        return areSeries()
                ? sessionOf(row.idKey(), row.date(), row.good().activity().startTime())
                : row.idKey();
    }

    /** What tells one activity of a series. */
    static String sessionOf(String id, LocalDate day, String start) {
        return id + '\n' + day + '\n' + StartTime.canonical(start);
    }

    /** Leaves out the zeros in front of ids, unless a file has the same number with and without them. */
    void settleZeros(List<FileRows> files) {
        if (files.stream().noneMatch(SourceIds::tellsZerosApart)) {
            files.forEach(file -> file.zeroLed().forEach(RowVerdict::forgetZeros));
        }
    }

    private static boolean tellsZerosApart(FileRows file) {
        if (!file.hasZeroLedIds()) {
            return false;
        }
        Map<String, String> forms = new HashMap<>();
        for (RowVerdict row : file.zeroLed()) {
            String other = forms.putIfAbsent(Identifier.withoutZeros(row.idKey()), row.idKey());
            if (other != null && !other.equals(row.idKey())) {
                return true;
            }
        }
        return file.rows().stream().anyMatch(row -> forms.containsKey(row.idKey()));
    }

    /** Tells what something in a file decided about its ids. */
    void evident(DecisionKind kind, RowVerdict row, String reading, String evidence, String setting, String otherwise) {
        tell(kind, Decision.Certainty.EVIDENT, row, reading, evidence, setting, otherwise);
    }

    /** Tells what was assumed about rows of one id. */
    void assumed(DecisionKind kind, RowVerdict row, String reading, String evidence, String setting, String otherwise) {
        tell(kind, Decision.Certainty.ASSUMED, row, reading, evidence, setting, otherwise);
    }

    private void tell(
            DecisionKind kind,
            Decision.Certainty certainty,
            RowVerdict row,
            String reading,
            String evidence,
            String setting,
            String otherwise) {
        decisions.add(new Decision(
                kind,
                certainty,
                row.row().file().name(),
                row.row().line(),
                reading,
                evidence,
                kind.overrule(source, setting, otherwise)));
    }
}
