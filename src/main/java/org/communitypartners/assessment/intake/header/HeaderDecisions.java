package org.communitypartners.assessment.intake.header;

import java.util.ArrayList;
import java.util.List;
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
        mapping.questions().stream()
                .filter(cell -> mapping.meaning(cell).origin() == Origin.WORDS)
                .forEach(cell -> told.byWords(cell, Column.STATUS));
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
