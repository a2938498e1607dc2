package org.communitypartners.assessment.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitypartners.assessment.report.sheets.SmallLibrary.CHURCH;
import static org.communitypartners.assessment.report.sheets.SmallLibrary.SHELTER;
import static org.communitypartners.assessment.report.sheets.SmallLibrary.term;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.communitypartners.assessment.activity.Outcome;
import org.communitypartners.assessment.activity.PartnerAssessment;
import org.communitypartners.assessment.activity.PartnerAssessment.Rater;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.measure.figure.Restatement;
import org.communitypartners.assessment.report.ReportContents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator and a funder ask for, as it stands on the sheets of the written workbook. */
class AssessmentSheetsTest {

    private final Path folder;

    AssessmentSheetsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void whatWasDecidedStandsOnDataQualityAndWhatWasAssumedAboutDatesOnTheSummary() throws IOException {
        try (WrittenReport report = written(SmallLibrary.internal())) {
            assertThat(report.table("Decisions"))
                    .contains(List.of(
                            "activities/central/log.csv",
                            "Order of day and month",
                            "numeric dates are month/day/year",
                            "assumed: no date allows only one reading",
                            "sources.csv: central,date_order,DMY"));
            assertThat(report.texts("Summary"))
                    .anyMatch(text ->
                            text.contains("Please check how this was read: activities/central/log.csv: numeric dates"
                                    + " are month/day/year (see Data quality)."))
                    .noneMatch(text -> text.contains("Number of people there"));
        }
    }

    @Test
    void aCopyForSharingTellsNoDecisions() throws IOException {
        try (WrittenReport report = written(SmallLibrary.shareable())) {
            assertThat(report.texts("Data quality")).noneMatch(text -> text.contains("month/day/year"));
            assertThat(report.texts("Summary")).noneMatch(text -> text.contains("Please check"));
        }
    }

    @Test
    void belowElevenAnswersSharesAndMeansAreMarkedAsNotPublishable() throws IOException {
        ReportContents contents =
                SmallLibrary.with(List.of(survey("Ten", "v1", 10, 4, 6), survey("Eleven", "v1", 22, 5, 6)), List.of());

        try (WrittenReport report = written(contents)) {
            assertThat(report.table("Outcomes"))
                    .contains(List.of("Ten", "v1", "10", "4", "6", "0", "0", "0", "0", "10", "[u]", "[u]", "100%"))
                    .contains(List.of("Eleven", "v1", "22", "5", "6", "0", "0", "0", "0", "11", "100%", "4.45", "50%"));
            assertThat(report.texts("Outcomes"))
                    .contains("In the cells: [u] rests on too little to be published or compared.");
        }
    }

    @Test
    void instrumentsThatAskTheSameAreNeverMixed() throws IOException {
        ReportContents contents = SmallLibrary.with(
                List.of(
                        survey("I learned", "immediate", 20, 20, 0),
                        survey("I learned", "follow-up", 20, 0, 15),
                        survey("I learned", "immediate", 10, 0, 10)),
                List.of());

        try (WrittenReport report = written(contents)) {
            assertThat(report.column("Outcomes", "Question"))
                    .containsExactly("I learned (immediate)", "I learned (follow-up)");
            assertThat(report.column("Outcomes", "Survey answers")).containsExactly("30", "15");
            assertThat(report.column("Outcomes", "Mean score (1 to 5)")).containsExactly("4.67", "4.00");
        }
    }

    @Test
    void theLibrarysRatingStandsBesideThePartnersAndScalesStandApart() throws IOException {
        ReportContents contents = SmallLibrary.with(
                List.of(),
                List.of(
                        rating(CHURCH, "2026-05-01", "HIMMELMAN", "2", Rater.LIBRARY),
                        rating(CHURCH, "2026-06-01", "HIMMELMAN", "4", Rater.PARTNER),
                        rating(CHURCH, "2026-07-01", "FREY", "5", Rater.PARTNER),
                        rating(SHELTER, "2026-08-01", "HIMMELMAN", "2", Rater.LIBRARY)));

        try (WrittenReport report = written(contents)) {
            assertThat(report.table("Depth"))
                    .contains(List.of("Frey", CHURCH, "[x]", "", "5", "1 Jul 2026", "Churches"))
                    .contains(List.of("Himmelman", CHURCH, "2", "1 May 2026", "4", "1 Jun 2026", "Churches"))
                    .contains(List.of("Himmelman", SHELTER, "2", "1 Aug 2026", "[x]", "", "Shelters"))
                    .hasSize(4);
            assertThat(report.table("DepthLevels"))
                    .containsExactly(
                            List.of("Scale", "Level", "By the library (partners)", "By the partner (partners)"),
                            List.of("Frey", "5", "0", "1"),
                            List.of("Himmelman", "2", "2", "0"),
                            List.of("Himmelman", "4", "0", "1"));
        }
    }

    @Test
    void unduplicatedPeopleStandAsGivenAndAreNeverAddedUp() throws IOException {
        try (WrittenReport report = written(SmallLibrary.internal())) {
            assertThat(report.table("Participation"))
                    .contains(List.of("All partners", "50", "31", "1.6", "84,210", "0.0%", "0.6", "ACS 5-year 2024"))
                    .contains(List.of("Churches", "42", "[x]", "[x]", "[x]", "[x]", "[x]", ""))
                    .hasSize(6);
            assertThat(report.texts("Participation")).contains("In the cells: [x] not collected.");
        }
    }

    @Test
    void everyRowReadIsCountedSetAsideOrRejected() throws IOException {
        try (WrittenReport report = written(SmallLibrary.internal())) {
            assertThat(report.table("RowsByReason"))
                    .containsExactly(
                            List.of("Rows", "Reason", "Number"),
                            List.of("Counted", "all periods", "4"),
                            List.of("Rejected", "unreadable count", "1"),
                            List.of("Set aside", "duplicate", "1"),
                            List.of("Rows read", "", "6"));
            assertThat(report.column("Files", "Rows read")).containsExactly("6", "6");
            assertThat(report.column("Files", "Counted")).containsExactly("4", "4");
            assertThat(report.column("Files", "Set aside")).containsExactly("1", "1");
            assertThat(report.column("Files", "Rejected")).containsExactly("1", "1");
            assertThat(report.table("Completeness"))
                    .contains(List.of("Churches", "100%", "0%"))
                    .contains(List.of("Clinics and hospitals", "[z]", "[z]"));
        }
    }

    @Test
    void everyKindOfNoteIsCountedAndListedWithItsFileAndLine() throws IOException {
        List<QualityNote> notes = Arrays.stream(QualityNote.Kind.values())
                .map(kind -> new QualityNote(kind, "activities/log.csv", 7, "subject", kind + " found."))
                .toList();

        try (WrittenReport report = written(SmallLibrary.with(notes))) {
            assertThat(report.table("InputNotes"))
                    .hasSize(1 + notes.size())
                    .contains(List.of(
                            "Possible duplicates", "subject", "POSSIBLE_DUPLICATE found.", "activities/log.csv", "7"))
                    .contains(List.of(
                            "Personal data left out", "subject", "PERSONAL_DATA found.", "activities/log.csv", "7"));
            assertThat(report.column("NotesByKind", "Found"))
                    .startsWith("Possible duplicates", "Reused activity ids")
                    .contains(
                            "Partner names that look alike",
                            "Registry conflicts",
                            "Unknown values",
                            "Columns that are not read",
                            "How dates were read",
                            "Plausibility",
                            "Personal data left out")
                    .hasSize(notes.size());
        }
    }

    @Test
    void whatWasLookedForAndNotFoundIsSaid() throws IOException {
        try (WrittenReport report = written(SmallLibrary.internal())) {
            assertThat(report.table("NotesByKind"))
                    .containsExactly(List.of("Found", "Notes"), List.of("Unknown values", "1"));
            assertThat(report.texts("Data quality"))
                    .anyMatch(text -> text.startsWith("Checked, and nothing found: possible duplicates, reused"));
        }
    }

    @Test
    void stagesAreCountedByTypeAndNamedByPartnerAndTypesWithoutPartnersArePlacesToStart() throws IOException {
        try (WrittenReport report = written(SmallLibrary.internal())) {
            assertThat(report.table("PipelineByType"))
                    .containsExactly(
                            List.of(
                                    "Partner type",
                                    "Engaged partners",
                                    "Cultivated partners",
                                    "Providing partners",
                                    "Assessed partners"),
                            List.of("Churches", "1", "1", "1", "1"),
                            List.of("Clinics and hospitals", "0", "0", "0", "0"),
                            List.of("Shelters", "1", "0", "1", "0"),
                            List.of("Other partners", "0", "0", "0", "0"),
                            List.of("Total", "2", "1", "2", "1"));
            assertThat(report.table("PartnerStages")).contains(List.of(SHELTER, "Shelters", "yes", "no", "yes", "no"));
            assertThat(report.texts("Pipeline"))
                    .contains("•  Clinics and hospitals: no partner of this type is known yet.");
        }
    }

    @Test
    void whatNeedsALookStandsWithItsEvidenceAndDate() throws IOException {
        try (WrittenReport report = written(SmallLibrary.internal())) {
            assertThat(report.table("Attention"))
                    .containsExactly(
                            List.of("Why", "Partner", "Partner type", "Evidence", "Date"),
                            List.of("No agreement", SHELTER, "Shelters", "1 activity, no agreement.", "17 Oct 2026"));
            assertThat(report.texts("Attention")).contains("1 partner needs a look (no agreement: 1).");
        }
    }

    @Test
    void aTargetStandsWithItsActualItsAttainmentAndThePaceForTheRest() throws IOException {
        try (WrittenReport report = written(SmallLibrary.internal())) {
            assertThat(report.table("Targets"))
                    .contains(List.of(
                            "All: Direct contacts",
                            "people",
                            "1 Jul 2026",
                            "30 Jun 2027",
                            "1,000",
                            "75",
                            "8%",
                            "34%",
                            "116",
                            "behind"));
        }
    }

    @Test
    void aChangedFigureStandsWithWhatWasReportedBefore() throws IOException {
        try (WrittenReport report = written(SmallLibrary.internal())) {
            assertThat(report.table("Changes"))
                    .contains(List.of(
                            "Direct contacts", "Churches", "period, 1 Oct 2026 to 31 Oct 2026", "40", "42", "▲ +2"));
            assertThat(report.table("ChangedFiles")).contains(List.of("activities/central/log.csv", "changed"));
            assertThat(report.texts("Changes")).contains("1 figure has changed since the report of 1 November 2026.");
        }
    }

    @Test
    void theFirstReportAndAnUnchangedOneSaySo() throws IOException {
        try (WrittenReport report = written(SmallLibrary.with(Restatement.first()))) {
            assertThat(report.texts("Changes"))
                    .contains("This is the first report of the month: there is nothing to compare it with.");
        }
        Restatement unchanged = new Restatement(LocalDate.of(2026, 11, 1), List.of(), List.of());
        try (WrittenReport report = written(SmallLibrary.with(unchanged))) {
            assertThat(report.texts("Changes")).contains("No figure has changed since the report of 1 November 2026.");
            assertThat(report.workbook().getTable("Changes")).isNull();
        }
    }

    private WrittenReport written(ReportContents contents) throws IOException {
        return WrittenReport.of(AssessmentWorkbook.of(contents), folder);
    }

    private static Outcome survey(String question, String instrument, int participants, int strongly, int agree) {
        return new Outcome(
                LocalDate.of(2026, 10, 10),
                term(CHURCH),
                instrument,
                question,
                participants,
                strongly,
                agree,
                0,
                0,
                0,
                0,
                term(""));
    }

    private static PartnerAssessment rating(String partner, String day, String scale, String level, Rater rater) {
        return new PartnerAssessment(term(partner), LocalDate.parse(day), scale, level, rater);
    }
}
