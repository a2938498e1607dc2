package org.communitypartners.assessment.intake.header;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.communitypartners.assessment.intake.header.ColumnChoice.Candidate;
import org.communitypartners.assessment.intake.header.ColumnNames.Meaning;
import org.communitypartners.assessment.intake.header.ColumnNames.Origin;
import org.communitypartners.assessment.intake.value.Folding;
import org.communitypartners.assessment.intake.value.PersonalData;

/** Finds which column each heading of a line means, and chooses where several mean one. */
final class HeaderMapping {
    /** Headings that are called so whether they tell kinds of activities or kinds of partners; the cells decide. */
    private static final Set<String> KINDS_OF_ANYTHING =
            Set.of("category", "categories", "eventcategory", "eventcategories", "eventtype", "type", "programtype");

    private final Headings headings;
    private final CellFit fit;
    private final Map<Column, List<Candidate>> candidates = new EnumMap<>(Column.class);
    private final Map<Column, ColumnChoice> choices = new EnumMap<>(Column.class);
    private final Map<Integer, Meaning> meanings = new HashMap<>();
    private final List<Integer> parts = new ArrayList<>();
    private final List<Integer> questions = new ArrayList<>();
    private final Set<Integer> kindsOfPartner = new HashSet<>();
    private final List<Integer> personal = new ArrayList<>();
    private final List<CheckBoxes.Boxes> boxes;
    private final SortedSet<Integer> unknown = new TreeSet<>();

    HeaderMapping(Headings headings, ColumnNames names, CellFit fit) {
        this.headings = headings;
        this.fit = fit;
        boolean survey = SurveyMarks.areIn(headings.texts());
        boxes = new CheckBoxes(names, fit).in(headings);
        for (CheckBoxes.Boxes question : boxes) {
            meanings.put(question.from(), question.meaning());
            candidates
                    .computeIfAbsent(question.meaning().column(), any -> new ArrayList<>())
                    .add(new Candidate(question.from(), question.heading(), question.meaning()));
        }
        for (int i = 0; i < headings.width(); i++) {
            int cell = i;
            if (boxesAt(cell).isEmpty()) {
                Optional<Meaning> meaning = headings.at(i).isEmpty() ? Optional.empty() : names.of(headings.at(i));
                meaning.filter(found -> !(survey && isOfTheForm(cell, found)))
                        .ifPresentOrElse(found -> sort(cell, found), () -> leave(cell));
            }
        }
        settleTotals();
        settleKinds();
        settleSessions();
        settleBeginnings();
        candidates.forEach((column, all) -> choices.put(column, ColumnChoice.of(column, all, fit)));
    }

    /** The boxes of the question that a cell is one of. */
    Optional<CheckBoxes.Boxes> boxesAt(int cell) {
        return boxes.stream().filter(question -> question.has(cell)).findFirst();
    }

    /** Whether the cells below have something to say about which heading is read. */
    boolean isContested() {
        return !boxes.isEmpty()
                || choices.values().stream()
                        .anyMatch(choice ->
                                !choice.others().isEmpty() || choice.chosen().size() > 1)
                || candidates.getOrDefault(Column.SESSIONS, List.of()).stream().anyMatch(HeaderMapping::isUnsure)
                || candidates.getOrDefault(Column.ACTIVITY_CLASS, List.of()).stream()
                        .anyMatch(HeaderMapping::isKindOfAnything);
    }

    /** What was chosen for each column that a heading means. */
    Map<Column, ColumnChoice> choices() {
        return choices;
    }

    /** What the heading over a cell means; only for cells that stand in a choice, a part or a question. */
    Meaning meaning(int cell) {
        Meaning meaning = meanings.get(cell);
        if (meaning == null) {
            throw new IllegalArgumentException("The heading over cell " + cell + " means nothing");
        }
        return meaning;
    }

    /** Whether a heading that might as well tell kinds of activities tells kinds of partners by its cells. */
    boolean isKindOfPartner(int cell) {
        return kindsOfPartner.contains(cell);
    }

    /** What the heading over a cell means, if anything. */
    Optional<Meaning> meaningAt(int cell) {
        return Optional.ofNullable(meanings.get(cell));
    }

    /** The cells that count some of the people only. */
    List<Integer> parts() {
        return parts;
    }

    /** The cells that answer whether the activity took place. */
    List<Integer> questions() {
        return questions;
    }

    /** The cells about participants. */
    List<Integer> personal() {
        return personal;
    }

    /** The other cells whose heading means nothing. */
    SortedSet<Integer> unknown() {
        return unknown;
    }

    private boolean isOfTheForm(int cell, Meaning meaning) {
        return meaning.origin() != Origin.PERSON && SurveyMarks.isOfTheForm(headings.at(cell));
    }

    private void sort(int cell, Meaning meaning) {
        meanings.put(cell, meaning);
        if (meaning.sense().isPart() && meaning.origin() != Origin.PERSON) {
            parts.add(cell);
        } else if (meaning.sense().isQuestion()) {
            questions.add(cell);
        } else {
            candidates
                    .computeIfAbsent(meaning.column(), any -> new ArrayList<>())
                    .add(new Candidate(cell, headings.at(cell), meaning));
        }
    }

    private void leave(int cell) {
        if (PersonalData.isPersonal(headings.at(cell))) {
            personal.add(cell);
        } else if (!headings.at(cell).isEmpty()) {
            unknown.add(cell);
        }
    }

    /** "Total" alone counts people where parts stand beside it; elsewhere nobody knows what it sums up. */
    private void settleTotals() {
        if (parts.isEmpty()) {
            drop(
                    Column.ATTENDANCE,
                    candidate -> candidate.meaning().sense() == HeadingSense.BARE_TOTAL
                            && candidate.meaning().origin() != Origin.PERSON);
        }
    }

    /** A heading like "Category" is the column whose words its cells are, or neither. */
    private void settleKinds() {
        for (Candidate kind : List.copyOf(candidates.getOrDefault(Column.ACTIVITY_CLASS, List.of()))) {
            CellFit.Found asClass = fit.of(kind.cell(), Column.ACTIVITY_CLASS);
            if (!isKindOfAnything(kind) || asClass.filled() == 0 || asClass.fits(Column.ACTIVITY_CLASS)) {
                continue;
            }
            drop(Column.ACTIVITY_CLASS, candidate -> candidate.cell() == kind.cell());
            if (fit.of(kind.cell(), Column.PARTNER_TYPE).fits(Column.PARTNER_TYPE)) {
                unknown.remove(kind.cell());
                kindsOfPartner.add(kind.cell());
                sort(
                        kind.cell(),
                        new Meaning(Column.PARTNER_TYPE, HeadingSense.PLAIN, Origin.WORDS, Integer.MAX_VALUE));
            }
        }
    }

    /** "Events" with words below it names them. */
    private void settleSessions() {
        for (Candidate sessions : List.copyOf(candidates.getOrDefault(Column.SESSIONS, List.of()))) {
            CellFit.Found found = fit.of(sessions.cell(), Column.SESSIONS);
            if (isUnsure(sessions) && found.filled() > 0 && !found.fits(Column.SESSIONS)) {
                move(sessions, new Meaning(Column.TITLE, HeadingSense.PLAIN, Origin.WORDS, Integer.MAX_VALUE));
            }
        }
    }

    /** "Visit Start" is when it began; where its cells are days and nothing else is, it is the date. */
    private void settleBeginnings() {
        if (candidates.containsKey(Column.ACTIVITY_DATE)) {
            return;
        }
        for (Candidate start : List.copyOf(candidates.getOrDefault(Column.START_TIME, List.of()))) {
            if (isUnsure(start) && fit.of(start.cell(), Column.ACTIVITY_DATE).fits(Column.ACTIVITY_DATE)) {
                int rank = start.meaning().rank();
                move(start, new Meaning(Column.ACTIVITY_DATE, HeadingSense.PLAIN, Origin.WORDS, rank));
            }
        }
    }

    /** Takes a heading for another column than its words say. */
    private void move(Candidate candidate, Meaning other) {
        drop(candidate.meaning().column(), each -> each.cell() == candidate.cell());
        unknown.remove(candidate.cell());
        sort(candidate.cell(), other);
    }

    private static boolean isUnsure(Candidate candidate) {
        return candidate.meaning().origin().compareTo(Origin.WHOLE_NAME) >= 0;
    }

    private static boolean isKindOfAnything(Candidate kind) {
        return kind.meaning().origin().compareTo(Origin.WHOLE_NAME) >= 0
                && KINDS_OF_ANYTHING.contains(Folding.word(kind.heading()));
    }

    private void drop(Column column, Predicate<Candidate> which) {
        List<Candidate> all = candidates.getOrDefault(column, List.of());
        List<Candidate> kept = all.stream().filter(which.negate()).toList();
        all.stream().filter(which).forEach(candidate -> unknown.add(candidate.cell()));
        if (kept.isEmpty()) {
            candidates.remove(column);
        } else {
            candidates.put(column, new ArrayList<>(kept));
        }
    }
}
