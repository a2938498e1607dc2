package org.communitypartners.assessment.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.communitypartners.assessment.report.model.Bullets;
import org.communitypartners.assessment.report.model.Document;
import org.communitypartners.assessment.report.model.Paragraph;
import org.communitypartners.assessment.report.model.Section;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.model.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrantFilesTest {

    private final GrantFiles files =
            new GrantFiles(SmallLibrary.internal(), SmallLibrary.shareable().figures(), SmallLibrary.GRANT);

    @Test
    void theWorkbookHasTargetsSeriesOutcomesPartnersAndMatch(@TempDir Path folder) throws IOException {
        assertThat(Validation.problemsOf(files.workbook())).isEmpty();
        try (WrittenReport report = WrittenReport.of(files.workbook(), folder)) {
            assertThat(report.sheetNames())
                    .containsExactly("Grant", "Targets", "SPR lines", "Outcomes", "Partners", "Match");
            assertThat(report.table("GrantPartners"))
                    .containsExactly(
                            List.of(
                                    "Partner",
                                    "Partner type",
                                    "Legal type",
                                    "Agreement",
                                    "Activities held",
                                    "Direct contacts (people)"),
                            List.of(SmallLibrary.CHURCH, "Churches", "NONPROFIT", "MOU, 1 February 2025", "2", "42"),
                            List.of(SmallLibrary.SHELTER, "Shelters", "[x]", "[x]", "1", "[c]"),
                            List.of("Total without [c]", "", "", "", "3", "42"));
            assertThat(report.table("GrantMatch"))
                    .contains(List.of("Partner hours", "hours", "2.25", "3", "3"))
                    .contains(List.of("In-kind value", "$", "37.50", "3", "3"));
        }
    }

    @Test
    void theNarrativeSaysTheSameNumbersInSentences() {
        Document narrative = files.narrative();

        assertThat(narrative.sections())
                .extracting(Section::heading)
                .containsExactly(
                        "What was done",
                        "Targets",
                        "Activities",
                        "Outcomes",
                        "Partners",
                        "Match",
                        "Methods and limits");
        assertThat(narrative.sections().get(0).blocks())
                .containsExactly(
                        new Paragraph("From 1 October 2026 to 31 October 2026 the library held 3 activities with"
                                + " 2 partners under Stories Between Us (NEA-9), 2 of them programs. They brought 50 contacts; a"
                                + " person who came twice counts twice."));
        assertThat(narrative.sections().get(1).blocks().get(0))
                .isEqualTo(new Bullets("", List.of("Direct contacts: 75 of 100 (75%), with 34% of the time passed.")));
        assertThat(narrative.sections().get(5).blocks().get(0))
                .isEqualTo(new Paragraph("Partners gave 2.3 hours, known for 3 of 3 activities; their in-kind"
                        + " contributions are valued at $37.50, known for 3."));
    }

    @Test
    void aTableOfTheNarrativeHasNoColumnThatSaysNothing() {
        Table targets = (Table) files.narrative().sections().get(1).blocks().get(1);

        assertThat(targets.columns())
                .extracting(column -> column.header())
                .containsExactly(
                        "Target for",
                        "From",
                        "To",
                        "Target",
                        "Actual so far",
                        "Attained (%)",
                        "Time passed (%)",
                        "Needed per month");
    }
}
