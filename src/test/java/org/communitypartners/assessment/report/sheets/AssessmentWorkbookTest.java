package org.communitypartners.assessment.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communitypartners.assessment.report.SecondReader;
import org.communitypartners.assessment.report.WorkbookCells;
import org.communitypartners.assessment.report.model.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessmentWorkbookTest {

    private final Path folder;

    AssessmentWorkbookTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theInternalWorkbookHasEverySheetInOrder() throws IOException {
        try (WrittenReport report = internal()) {
            assertThat(report.sheetNames())
                    .containsExactly(
                            "Summary",
                            "All figures",
                            "Partner types",
                            "Partners",
                            "Trends",
                            "Trends by type",
                            "Reach",
                            "Participation",
                            "Pipeline",
                            "Partner stages",
                            "Depth",
                            "Outcomes",
                            "Targets",
                            "Grants",
                            "SPR lines",
                            "Match ledger",
                            "PLS crosswalk",
                            "Attention",
                            "Data quality",
                            "Files",
                            "Input notes",
                            "Changes",
                            "Activities",
                            "Definitions");
        }
    }

    @Test
    void nothingIsForgotten() {
        assertThat(Validation.problemsOf(AssessmentWorkbook.of(SmallLibrary.internal())))
                .isEmpty();
        assertThat(Validation.problemsOf(AssessmentWorkbook.of(SmallLibrary.shareable())))
                .isEmpty();
    }

    @Test
    void aPeriodWithoutAnyActivityIsReportedWithZerosAndWithoutCharts() throws IOException {
        assertThat(Validation.problemsOf(AssessmentWorkbook.of(SmallLibrary.nothing())))
                .isEmpty();
        try (WrittenReport report = WrittenReport.of(AssessmentWorkbook.of(SmallLibrary.nothing()), folder)) {
            assertThat(report.column("PartnerTypes", "Direct contacts (people)"))
                    .containsExactly("0", "0", "0", "0", "0");
            assertThat(report.sheets()).allSatisfy(sheet -> assertThat(
                            sheet.createDrawingPatriarch().getCharts())
                    .as(sheet.getSheetName())
                    .isEmpty());
        }
    }

    @Test
    void keyFiguresStandBesideTheMonthBefore() throws IOException {
        try (WrittenReport report = internal()) {
            assertThat(report.table("KeyFigures"))
                    .contains(List.of("Activities held", "3", "1", "▲ +2", "0", "▲ +3", "4", "", ""))
                    .contains(
                            List.of("Direct contacts (people)", "50", "25", "▲ +25", "0", "▲ +50", "75", "1,000", "8%"))
                    .contains(List.of("Engagement rate (%)", "20%†", "[z]", "[z]", "[z]", "[z]", "20%†", "", ""));
        }
    }

    @Test
    void everyPartnerTypeIsShownZerosIncludedAndTotalled() throws IOException {
        try (WrittenReport report = internal()) {
            assertThat(report.column("PartnerTypes", "Partner type"))
                    .containsExactly("Churches", "Clinics and hospitals", "Shelters", "Other partners", "Total");
            assertThat(report.column("PartnerTypes", "Direct contacts (people)"))
                    .containsExactly("42", "0", "8", "0", "50");
            assertThat(report.column("MeansByType", "Staff hours (hours)"))
                    .containsExactly("3.0", "0.0", "1.5", "0.0", "4.5");
        }
    }

    @Test
    void eachActivityNamesItsFileAndLine() throws IOException {
        try (WrittenReport report = internal()) {
            assertThat(report.column("Activities", "Line")).containsExactly("3", "4", "6", "5", "");
            assertThat(report.column("Activities", "File"))
                    .filteredOn(file -> !file.isEmpty())
                    .hasSize(4)
                    .containsOnly("activities/central/log.csv");
            assertThat(report.column("Activities", "Partner"))
                    .containsExactly(
                            SmallLibrary.CHURCH, SmallLibrary.CHURCH, SmallLibrary.CHURCH, SmallLibrary.SHELTER, "");
        }
    }

    @Test
    void whatWasCancelledIsListedButCountedInNoTotal() throws IOException {
        try (WrittenReport report = internal()) {
            assertThat(report.column("Activities", "Status")).containsExactly("Held", "Held", "Cancelled", "Held", "");
            assertThat(report.column("Activities", "Contacts (people)")).containsExactly("30", "12", "7 *", "8", "50");
            assertThat(report.column("Activities", "In-kind ($)"))
                    .containsExactly("12.50", "12.50", "12.5 *", "12.50", "37.50");
        }
    }

    @Test
    void aPartnerTypeOnTheSummaryLeadsToItsRows() throws IOException {
        try (WrittenReport report = internal()) {
            assertThat(report.workbook().getSheet("Summary").getHyperlinkList())
                    .extracting(link -> link.getLabel() + " -> " + link.getAddress())
                    .contains(
                            "Churches -> Activities!A7",
                            "Shelters -> Activities!A10",
                            "Clinics and hospitals -> 'Partner types'!A10",
                            "Direct contacts (people) -> 'All figures'!A9");
        }
    }

    @Test
    void surveysBelowElevenAnswersWouldBeMarkedAndThoseAboveAreShown() throws IOException {
        try (WrittenReport report = internal()) {
            assertThat(report.table("Outcomes").get(1))
                    .containsExactly(
                            "I learned something",
                            "immediate-v1",
                            "20",
                            "6",
                            "4",
                            "2",
                            "1",
                            "1",
                            "3",
                            "14",
                            "71%",
                            "3.93",
                            "70%");
        }
    }

    @Test
    void anEditCheckShowsItsDifference() throws IOException {
        try (WrittenReport report = internal()) {
            assertThat(report.table("PlsEditChecks"))
                    .contains(List.of("Sessions: 600 = 601 to 605, by age", "2", "2", "0"))
                    .contains(List.of("Attendance: 610 = 616 to 618, by location", "42", "42", "0"));
        }
    }

    @Test
    void sharesStandBesideThePopulation() throws IOException {
        try (WrittenReport report = internal()) {
            assertThat(report.table("Reach"))
                    .contains(List.of("Language", "Somali", "3", "50", "100%", "65%", "+35 pts", "2"))
                    .contains(List.of("Outlet", "Bookmobile", "3", "50", "[x]", "[x]", "[x]", "2"));
        }
    }

    @Test
    void theShareableWorkbookHasNoRowsNoNamesToProtectAndNoSuppressedValue() throws IOException {
        Path file = WrittenReport.write(AssessmentWorkbook.of(SmallLibrary.shareable()), folder);

        try (WrittenReport report = WrittenReport.opened(file)) {
            assertThat(report.sheetNames())
                    .doesNotContain(
                            "Activities",
                            "Attention",
                            "Changes",
                            "Files",
                            "Input notes",
                            "SPR lines",
                            "Partner stages");
            assertThat(report.column("ContactsByType", "Oct 2026")).containsExactly("42", "0", "[c]", "0", "50");
            assertThat(report.column("ContactsByType", "Partner type")).endsWith("Other partners", "Total");
        }
        assertThat(WorkbookCells.xml(file)).doesNotContain(SmallLibrary.SHELTER).doesNotContain("<c:v>8.0</c:v>");
    }

    @Test
    void theFirstPlaceWithSuppressedCellsSaysWhatTheMarkMeans() throws IOException {
        try (WrittenReport report = WrittenReport.of(AssessmentWorkbook.of(SmallLibrary.shareable()), folder)) {
            assertThat(report.texts("Summary"))
                    .anyMatch(text -> text.contains("[c] left out to protect people's privacy"));
        }
    }

    @Test
    void aSecondReaderSeesTheSameCells() throws IOException {
        Path file = WrittenReport.write(AssessmentWorkbook.of(SmallLibrary.internal()), folder);

        assertThat(SecondReader.cells(file))
                .contains("Activities!B7: " + SmallLibrary.CHURCH)
                .isEqualTo(WorkbookCells.shown(file));
    }

    @Test
    void theSameContentsGiveTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(WrittenReport.write(AssessmentWorkbook.of(SmallLibrary.internal()), folder));

        assertThat(WrittenReport.write(AssessmentWorkbook.of(SmallLibrary.internal()), folder))
                .hasBinaryContent(first);
    }

    private WrittenReport internal() throws IOException {
        return WrittenReport.of(AssessmentWorkbook.of(SmallLibrary.internal()), folder);
    }
}
