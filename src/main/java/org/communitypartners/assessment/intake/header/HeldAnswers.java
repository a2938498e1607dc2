package org.communitypartners.assessment.intake.header;

import java.util.List;
import org.communitypartners.assessment.intake.header.ColumnNames.Meaning;
import org.communitypartners.assessment.intake.value.Folding;

/** The columns that ask whether an activity took place; their answers stand for a status. */
final class HeldAnswers {
    /** What a status cell says of an activity that an answer calls off. */
    private static final String CALLED_OFF = "called off";

    private static final String HELD = "held";

    private final HeaderMapping mapping;
    private final List<Integer> cells;

    HeldAnswers(HeaderMapping mapping) {
        this.mapping = mapping;
        this.cells = mapping.questions();
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    List<Integer> cells() {
        return cells;
    }

    /** The status of a row: an answer that calls it off, else what its status cell says, else the other answers. */
    String status(String[] row, String written) {
        String said = "";
        for (int cell : cells) {
            String answer = cell < row.length ? Folding.trim(row[cell]) : "";
            Meaning question = mapping.meaning(cell);
            boolean yes = CheckBoxes.isChecked(answer, "");
            boolean no = !answer.isEmpty() && !yes && CheckBoxes.isUnchecked(answer);
            if (question.sense() == HeadingSense.ASKS_CANCELLED ? yes : no) {
                return CALLED_OFF;
            }
            if (question.sense() == HeadingSense.ASKS_HELD && yes) {
                said = HELD;
            } else if (!no && !answer.isEmpty()) {
                said = answer;
            }
        }
        return written.isEmpty() ? said : written;
    }
}
