package org.communitypartners.assessment.intake.header;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.communitypartners.assessment.activity.Decision;
import org.communitypartners.assessment.activity.Decision.Certainty;
import org.communitypartners.assessment.activity.DecisionKind;
import org.communitypartners.assessment.intake.header.ColumnNames.Origin;

/** Tells how a header was read where its headings leave a choice, and the line that overrules each choice. */
final class HeaderDecisions {
    private final String file;
    private final Header header;
    private final HeaderMapping mapping;
    private final List<Decision> decisions = new ArrayList<>();

    private HeaderDecisions(String file, Header header, HeaderMapping mapping) {
        this.file = file;
        this.header = header;
        this.mapping = mapping;
    }

    /** The decisions about a header. */
    static List<Decision> of(String file, Header header, HeaderMapping mapping) {
        HeaderDecisions told = new HeaderDecisions(file, header, mapping);
        mapping.choices().forEach(told::choice);
        mapping.questions().forEach(told::question);
        told.counts(header.counts());
        header.written().joined().stream().sorted().forEach(told::joined);
        return told.decisions;
    }

    private void choice(Column column, ColumnChoice choice) {
        int cell = choice.chosen().get(0);
        String heading = header.headingAt(cell);
        if (mapping.isKindOfPartner(cell)) {
            tell(
                    DecisionKind.COLUMN_CHOICE,
                    Certainty.EVIDENT,
                    "\"" + heading + "\" is read as " + column.id(),
                    "its cells are kinds of partners, not of activities",
                    Column.ACTIVITY_CLASS.id(),
                    heading);
        } else if (mapping.boxesAt(cell).isPresent()) {
            boxes(column, mapping.boxesAt(cell).get());
        } else if (column == Column.SESSIONS && mapping.meaning(cell).origin().compareTo(Origin.WHOLE_NAME) >= 0) {
            tell(
                    DecisionKind.SESSIONS,
                    Certainty.EVIDENT,
                    "\"" + heading + "\" says how many activities a row stands for",
                    "its heading and its numbers say so",
                    PersonsWords.NOTHING,
                    heading);
        } else if (mapping.meaning(cell).origin() == Origin.WORDS
                && !header.written().joined().contains(cell)) {
            byWords(cell, column);
        }
        if (choice.by() == ColumnChoice.Basis.CELLS || choice.by() == ColumnChoice.Basis.HEADING) {
            boolean cells = choice.by() == ColumnChoice.Basis.CELLS;
            String other = header.headingAt(choice.others().get(0));
            tell(
                    DecisionKind.COLUMN_CHOICE,
                    cells ? Certainty.EVIDENT : Certainty.ASSUMED,
                    column.id() + " is read from \"" + heading + "\", not from \"" + other + "\"",
                    cells ? "the cells below it fit better" : "that heading names it better",
                    column.id(),
                    other);
        }
    }

    private void byWords(int cell, Column column) {
        String heading = header.headingAt(cell);
        tell(
                DecisionKind.COLUMN_BY_WORDS,
                Certainty.EVIDENT,
                "\"" + heading + "\" is read as " + column.id(),
                "its words say so",
                PersonsWords.NOTHING,
                heading);
    }

    /** Parts of the people, a total beside them, and activities that a row sums up. */
    private void counts(CountParts counts) {
        List<CountParts.Part> summed = counts.summed().toList();
        if (!summed.isEmpty()) {
            boolean alone = summed.size() == 1;
            parts(
                    summed.stream().anyMatch(CountParts.Part::isOnline) || !header.has(Column.ATTENDANCE_VIRTUAL),
                    alone
                            ? "people are counted in " + quoted(summed) + " alone"
                            : "people are the sum of " + quoted(summed),
                    "no column counts all of them",
                    alone ? PersonsWords.NOTHING : summed.get(0).column().id(),
                    summed.get(0).heading());
        }
        if (counts.hasTotal() && !counts.parts().isEmpty()) {
            CountParts.Part first = counts.parts().get(0);
            parts(
                    true,
                    "\"" + header.heading(Column.ATTENDANCE) + "\" counts the people, and " + quoted(counts.parts())
                            + " what is in it",
                    "a column counts all of them beside its parts",
                    first.column().id(),
                    first.heading());
        }
        if (counts.holdsOnline()) {
            String total = header.heading(Column.ATTENDANCE);
            parts(
                    false,
                    "\"" + total + "\" holds those online too: who came in person is what they leave of it",
                    "it is called a total",
                    Column.ATTENDANCE.id(),
                    total);
        }
    }

    private static String quoted(List<CountParts.Part> parts) {
        return parts.stream().map(part -> "\"" + part.heading() + "\"").collect(Collectors.joining(", "));
    }

    private void parts(boolean evident, String reading, String evidence, String column, String heading) {
        tell(DecisionKind.PARTS, evident ? Certainty.EVIDENT : Certainty.ASSUMED, reading, evidence, column, heading);
    }

    private void question(int cell) {
        if (mapping.meaning(cell).origin() == Origin.WORDS) {
            String heading = header.headingAt(cell);
            boolean held = mapping.meaning(cell).sense() == HeadingSense.ASKS_HELD;
            tell(
                    DecisionKind.COLUMN_BY_WORDS,
                    Certainty.EVIDENT,
                    "\"" + heading + "\" is read as the question whether the activity "
                            + (held ? "took place" : "was cancelled"),
                    "its words say so",
                    PersonsWords.NOTHING,
                    heading);
        }
    }

    private void boxes(Column column, CheckBoxes.Boxes boxes) {
        if (boxes.meaning().origin() != Origin.PERSON) {
            tell(
                    DecisionKind.CHECK_BOXES,
                    Certainty.EVIDENT,
                    "\"" + boxes.heading() + "\" with its boxes " + String.join(", ", boxes.labels())
                            + " is read as one column, " + column.id(),
                    "the cells are blank or say what stands above them",
                    PersonsWords.NOTHING,
                    boxes.heading());
        }
    }

    /** A heading that lines were joined to, where it means anything. */
    private void joined(int cell) {
        mapping.meaningAt(cell)
                .filter(meaning -> meaning.origin() != Origin.PERSON
                        && mapping.boxesAt(cell).isEmpty())
                .ifPresent(meaning -> tell(
                        DecisionKind.HEADER_LINES,
                        Certainty.EVIDENT,
                        "\"" + header.headingAt(cell) + "\", from several lines, is one heading and read as "
                                + meaning.column().id(),
                        "the lines above the rows hold no values",
                        PersonsWords.NOTHING,
                        header.headingAt(cell)));
    }

    private void tell(
            DecisionKind kind, Certainty certainty, String reading, String evidence, String column, String heading) {
        decisions.add(new Decision(kind, certainty, file, 0, reading, evidence, kind.overrule(column, heading)));
    }
}
