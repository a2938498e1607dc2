package org.communitypartners.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.Decision;
import org.communitypartners.assessment.activity.DecisionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** src/docs/reading.md, rule 11: lengths of sessions, and the unit of a column that names none. */
class LengthsTest {
    private final Path folder;

    LengthsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private InputRead read(String settings, String heading, String lengths) {
        InputText input = InputText.in(folder).with("sources.csv", "source,setting,value\n" + settings + "\n");
        StringBuilder text = new StringBuilder("Date,Partner,Attendance," + heading + "\n");
        for (String length : lengths.split(";", -1)) {
            text.append("2026-10-02,Oak,")
                    .append(text.length())
                    .append(',')
                    .append(length)
                    .append('\n');
        }
        return input.with("activities/desk/log.csv", text.toString()).read();
    }

    private static List<Long> minutes(InputRead read) {
        return read.counted.stream().map(Activity::minutes).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Small and some fractions: hours.
                "Length|1.5;2;1|9000,12000,6000|1",
                "Duration|1.5;|9000,-1|1",
                "Length|1.5;2;90 min;1:15|9000,12000,9000,7500|1",
                "Length|0.5;12|3000,72000|1",
                // Nothing tells.
                "Length|1;2;1|100,200,100|0",
                "Length|1.5;12.5|150,1250|0",
                "Length|1.5;60|150,6000|0",
                "Length|1.5 hours;2|9000,200|0",
                "Length|1:30;2|9000,200|0",
                // The heading says the unit.
                "Minutes|1.5;2|150,200|0",
                "session_minutes|1.5;2|150,200|0",
                "Length (min)|1.5;2|150,200|0",
                "Duration (hours)|1;2|6000,12000|0"
            })
    void theValuesTellTheUnitOfAColumnWithoutOne(String heading, String lengths, String minutes, int decisions) {
        InputRead read = read("", heading, lengths);
        assertThat(minutes(read).toString().replaceAll("[\\[\\] ]", "")).isEqualTo(minutes);
        assertThat(read.decisions)
                .filteredOn(decision -> decision.kind() == DecisionKind.LENGTH_UNIT)
                .hasSize(decisions);
    }

    @Test
    void theLineThatOverrulesTheUnitChangesTheReadingAndEndsTheDecision() {
        Decision decision = read("", "Length", "1.5;2").decisions.stream()
                .filter(one -> one.kind() == DecisionKind.LENGTH_UNIT)
                .findFirst()
                .orElseThrow();
        assertThat(decision.overrule()).isEqualTo("sources.csv: desk,length_unit,minutes");
        InputRead after = read("desk,length_unit,minutes", "Length", "1.5;2");
        assertThat(minutes(after)).containsExactly(150L, 200L);
        assertThat(after.decisions).doesNotContain(decision);
    }

    @Test
    void aSourceMaySayThatItsLengthsAreHours() {
        InputRead read = read("desk,length_unit,hours", "Length", "1;2;90 min");
        assertThat(minutes(read)).containsExactly(6000L, 12000L, 9000L);
        assertThat(read.decisions).noneMatch(decision -> decision.kind() == DecisionKind.LENGTH_UNIT);
    }
}
