package org.communitypartners.assessment.report.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.Grant;
import org.communitypartners.assessment.activity.Outcome;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.privacy.Suppression;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Bullets;
import org.communitypartners.assessment.report.model.Document;
import org.communitypartners.assessment.report.model.Paragraph;
import org.communitypartners.assessment.report.model.Section;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.model.Validation;
import org.communitypartners.assessment.report.sheets.SmallLibrary;
import org.communitypartners.assessment.report.sheets.WrittenReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrantFilesTest {

    private final GrantFiles files = GrantFiles.forPublic(
            SmallLibrary.internal(), SmallLibrary.shareable().figures(), SmallLibrary.GRANT);

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
                            List.of("Total", "", "", "", "3", "[c]"));
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
                                + " 2 partners under Stories Between Us (NEA-9), 2 of them programs. They reached 50 people"
                                + " (repeat visits counted)."));
        assertThat(narrative.sections().get(1).blocks().get(0))
                .isEqualTo(new Bullets("", List.of("Direct contacts: 75 of 100 (75%), with 34% of the time gone.")));
        assertThat(narrative.sections().get(5).blocks().get(0))
                .isEqualTo(new Paragraph("Partners gave 2.3 hours, known for 3 of 3 activities; their in-kind"
                        + " contributions are valued at $37.50, known for 3."));
    }

    @Test
    void onlyActivitiesWithTheGrantsCodeAndWithinItsOwnDaysBelongToIt(@TempDir Path folder) throws IOException {
        Grant aWeek = grant("NEA-9", "2026-10-05", "2026-10-12");
        GrantFiles ofAWeek = GrantFiles.forPublic(
                SmallLibrary.internal(), SmallLibrary.shareable().figures(), aWeek);

        try (WrittenReport report = WrittenReport.of(ofAWeek.workbook(), folder)) {
            assertThat(report.table("GrantPartners"))
                    .contains(List.of(SmallLibrary.CHURCH, "Churches", "NONPROFIT", "MOU, 1 February 2025", "1", "[c]"))
                    .hasSize(3);
            assertThat(report.column("GrantMatch", "Amount")).containsExactly("0.75", "12.50", "1.50");
        }
        assertThat(first(ofAWeek))
                .isEqualTo(new Paragraph("From 5 October 2026 to 12 October 2026 the library held 1 activity with"
                        + " 1 partner under A grant (NEA-9), a program. How many people it reached is left out to protect"
                        + " people's privacy."));
        assertThat(first(GrantFiles.forPublic(
                        SmallLibrary.internal(),
                        SmallLibrary.shareable().figures(),
                        grant("LSTA-26", "2026-01-01", "2026-12-31"))))
                .isEqualTo(new Paragraph("From 1 October 2026 to 31 October 2026 the library logged no activity under"
                        + " A grant (LSTA-26)."));
    }

    @Test
    void surveysOfTheGrantStandWithTheirSharesUnlessTooFewAnswered(@TempDir Path folder) throws IOException {
        ReportContents contents = SmallLibrary.with(
                List.of(survey("Many", 20, "NEA-9"), survey("Few", 10, "NEA-9"), survey("Other", 30, "LSTA-26")),
                List.of());
        Figures published = new Suppression(
                        contents.figures(), contents.tables().partnerTypes(), anyPlace -> true, 11)
                .against(List.of())
                .figures();
        GrantFiles surveyed = GrantFiles.forPublic(contents, published, SmallLibrary.GRANT);

        try (WrittenReport report = WrittenReport.of(surveyed.workbook(), folder)) {
            assertThat(report.table("GrantOutcomes"))
                    .contains(List.of("Many", "v1", "40", "0", "20", "0", "0", "0", "0", "20", "100%", "4.00"))
                    .contains(
                            List.of("Few", "v1", "[c]", "[c]", "[c]", "[c]", "[c]", "[c]", "[c]", "[c]", "[c]", "[c]"))
                    .hasSize(3);
        }
        assertThat(surveyed.narrative().sections().get(3).blocks())
                .contains(new Bullets(
                        "",
                        List.of(
                                "Many: 100% of 20 answers positive, 4.00 on average of 5.",
                                "Few: the answers are left out to protect people's privacy.")));
    }

    @Test
    void theFunderGetsEveryLineOfThePeriodAndOfTheGrantToDate(@TempDir Path folder) throws IOException {
        ReportContents contents = SmallLibrary.internal();
        GrantFiles forFunder = GrantFiles.forFunder(
                contents,
                SmallLibrary.GRANT,
                List.of(SmallLibrary.session("2026-09-19", "Storytime", 7)),
                contents.assessment().sprLines());

        assertThat(Validation.problemsOf(forFunder.workbook())).isEmpty();
        assertThat(forFunder.workbook().sheets())
                .allSatisfy(sheet -> assertThat(sheet.subtitle()).endsWith("for the funder, not for publication"));
        try (WrittenReport report = WrittenReport.of(forFunder.workbook(), folder)) {
            assertThat(report.column("GrantPartners", "Direct contacts (people)"))
                    .containsExactly("42", "8", "50");
            assertThat(report.column("GrantPartnersToDate", "Direct contacts (people)"))
                    .containsExactly("49", "8", "57");
            assertThat(report.table("GrantAtAGlance"))
                    .contains(List.of("People reached (repeat visits counted)", "50", "57", "100", "75%"));
        }
        assertThat(forFunder.narrative().sections().get(0).blocks())
                .contains(new Paragraph("From 1 January 2026 to 31 October 2026 the library held 4 activities with 2"
                        + " partners under Stories Between Us (NEA-9), 3 of them programs. They reached 57 people"
                        + " (repeat visits counted)."));
    }

    private static Paragraph first(GrantFiles files) {
        return (Paragraph) files.narrative().sections().get(0).blocks().get(0);
    }

    private static Grant grant(String code, String from, String to) {
        return new Grant(
                SmallLibrary.term(code), "A grant", "", new DateSpan(LocalDate.parse(from), LocalDate.parse(to)));
    }

    private static Outcome survey(String question, int agree, String grant) {
        return new Outcome(
                LocalDate.of(2026, 10, 10),
                SmallLibrary.term(SmallLibrary.CHURCH),
                "v1",
                question,
                2 * agree,
                0,
                agree,
                0,
                0,
                0,
                0,
                SmallLibrary.term(grant));
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
                        "Target attainment (%)",
                        "Time passed (%)",
                        "Needed per month");
    }
}
