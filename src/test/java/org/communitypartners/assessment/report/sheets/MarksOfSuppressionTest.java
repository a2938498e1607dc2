package org.communitypartners.assessment.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the written shareable workbook says of the counts that are left out. */
class MarksOfSuppressionTest {
    private static final String MARK = "[c]";

    @Test
    void theMarkIsExplainedOnEachSheetBeforeItFirstStands(@TempDir Path folder) throws IOException {
        try (WrittenReport report = shareable(folder)) {
            List<String> marked = report.sheetNames().stream()
                    .filter(sheet -> report.texts(sheet).contains(MARK))
                    .toList();
            assertThat(marked).contains("Summary", "Partner types");
            assertThat(marked).allSatisfy(sheet -> {
                List<String> texts = report.texts(sheet);
                assertThat(texts.subList(0, texts.indexOf(MARK)))
                        .anyMatch(text -> text.startsWith("In the cells:") && text.contains("[c] left out"));
            });
        }
    }

    @Test
    void aTotalOverWhatIsPartlyLeftOutIsTheTrueOne(@TempDir Path folder) throws IOException {
        try (WrittenReport report = shareable(folder)) {
            List<List<String>> types = report.table("PartnerTypes");
            assertThat(types).anyMatch(row -> row.contains(MARK));
            assertThat(types.get(types.size() - 1)).startsWith("Total", "3", "50");
        }
    }

    private static WrittenReport shareable(Path folder) throws IOException {
        return WrittenReport.of(AssessmentWorkbook.of(SmallLibrary.shareable()), folder);
    }
}
