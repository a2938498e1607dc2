package org.communitypartners.assessment.intake.header;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.communitypartners.assessment.intake.value.Folding;
import org.communitypartners.assessment.intake.value.Words;

/**
 * What {@code sources.csv} settles about the ids and rows of one source.
 *
 * @param said what it says, yes or no, of those questions that it answers
 */
public record RowSettings(Map<Question, Boolean> said) {

    /** Nothing settled. */
    public static final RowSettings NONE = new RowSettings(Map.of());

    /** What can be settled; the setting's name is the question's, in small letters. */
    public enum Question {
        /** Whether an id names a series of activities ({@code series}) or one activity ({@code activity}). */
        ID_IS("series", "activity"),
        /** Whether rows of one id, day and partner for different ages or languages are lines of one activity. */
        LINES_OF_ONE("yes", "no"),
        /** Whether the last of several rows of one activity corrects the others. */
        LAST_ROW_COUNTS("yes", "no"),
        /** Whether a blank date or partner means the one above. */
        FILL_DOWN("yes", "no"),
        /** Whether a partner cell may name several partners. */
        COHOSTS("yes", "no");

        private final String yes;
        private final String no;

        Question(String yes, String no) {
            this.yes = yes;
            this.no = no;
        }

        /** The question of that name, however it is written. */
        public static Optional<Question> named(String setting) {
            for (Question question : values()) {
                if (Folding.word(question.name()).equals(Folding.word(setting))) {
                    return Optional.of(question);
                }
            }
            return Optional.empty();
        }

        private Optional<Boolean> answer(String value) {
            String word = Folding.word(value);
            if (word.equals(yes) || word.equals(no)) {
                return Optional.of(word.equals(yes));
            }
            return yes.equals("yes") ? Words.YES_NO.meaningOf(value) : Optional.empty();
        }
    }

    /** Makes the map unchangeable. */
    public RowSettings {
        said = Map.copyOf(said);
    }

    /** Whether it answers a question, either way. */
    public boolean settles(Question question) {
        return said.containsKey(question);
    }

    /** Whether it says yes. */
    public boolean says(Question question) {
        return said.getOrDefault(question, false);
    }

    /** Whether it says no. */
    public boolean denies(Question question) {
        return !said.getOrDefault(question, true);
    }

    /** The same with an answer as a person wrote it; nothing when the value is not known. */
    public Optional<RowSettings> with(Question question, String value) {
        return question.answer(value).map(answer -> {
            Map<Question, Boolean> more = new EnumMap<>(Question.class);
            more.putAll(said);
            more.put(question, answer);
            return new RowSettings(more);
        });
    }
}
