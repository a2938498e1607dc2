package org.communitypartners.assessment.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.communitypartners.assessment.report.model.Chart.Series;
import org.communitypartners.assessment.report.model.Chart.Tone;
import org.communitypartners.assessment.report.model.Problem.Severity;
import org.communitypartners.assessment.report.model.Sheet.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidationTest {

    private static final Table FINE = Table.plain(
            "Visits",
            "",
            List.of(Column.words("Who"), Column.summed("Number")),
            List.of(Row.of(Cell.text("a"), Cell.count(1))));

    @Test
    void aSoundWorkbookHasNoProblems() {
        assertThat(Validation.problemsOf(workbook(sheet("Summary", FINE, chart("Visits", "Number")))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "History",
                "hiSTory",
                "a/b",
                "a:b",
                "a[b",
                "what?",
                "'quoted'",
                "more than thirty-one characters "
            })
    void aSheetNameThatSpreadsheetsRefuseIsAnError(String name) {
        assertThat(errors(workbook(sheet(name, FINE)))).singleElement().satisfies(problem -> assertThat(problem.where())
                .contains(name));
    }

    @Test
    void sheetNamesThatDifferByCaseOnlyAreAnError() {
        Table other = Table.plain("Others", "", FINE.columns(), List.of());

        assertThat(errors(workbook(sheet("Summary", FINE), sheet("SUMMARY", other))))
                .extracting(Problem::what)
                .containsExactly("Another sheet has this name, case aside; rename one.");
    }

    @Test
    void tableNamesThatDifferByCaseOnlyAreAnError() {
        Table other = Table.plain("VISITS", "", FINE.columns(), List.of());

        assertThat(errors(workbook(sheet("One", FINE), sheet("Two", other)))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1", "xfd12", "R1C1", "c", "with space", "", "1st", "é"})
    void aTableNameThatSpreadsheetsReadOtherwiseIsAnError(String name) {
        assertThat(errors(workbook(sheet("One", Table.plain(name, "", FINE.columns(), List.of())))))
                .isNotEmpty();
    }

    @Test
    void headersThatRepeatCaseAsideAreAnError() {
        Table table = Table.plain("T_1", "", List.of(Column.words("Notes"), Column.words("NOTES")), List.of());

        assertThat(errors(workbook(sheet("One", table))))
                .extracting(Problem::what)
                .containsExactly("Two columns are called \"NOTES\", case aside; rename one.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", " padded", "two\nlines"})
    void aHeaderThatDiffersFromItsColumnNameIsAnError(String header) {
        Table table = Table.plain("T_1", "", List.of(Column.words(header)), List.of());

        assertThat(errors(workbook(sheet("One", table)))).hasSize(1);
    }

    @Test
    void aRowOfTheWrongWidthIsAnErrorThatNamesTheRow() {
        Table table = Table.plain("T_1", "", FINE.columns(), List.of(FINE_ROW, Row.of(Cell.text("alone"))));

        assertThat(errors(workbook(sheet("One", table))))
                .extracting(Problem::what)
                .containsExactly("Row 2 has 1 cells for 2 columns; give it one for each.");
    }

    private static final Row FINE_ROW = Row.of(Cell.text("a"), Cell.count(1));

    @Test
    void aChartOverNothingIsAnError() {
        Table empty = Table.plain("Visits", "", FINE.columns(), List.of());

        assertThat(errors(workbook(sheet("One", empty, chart("Visits", "Number")))))
                .hasSize(1);
        assertThat(errors(workbook(sheet("One", FINE, chart("Nowhere", "Number")))))
                .hasSize(1);
        assertThat(errors(workbook(sheet("One", FINE, chart("Visits", "No such column")))))
                .hasSize(1);
    }

    @Test
    void aChartOverMarksOnlyIsAnError() {
        Table marks =
                Table.plain("Visits", "", FINE.columns(), List.of(Row.of(Cell.text("a"), Cell.blank(Gap.SUPPRESSED))));

        assertThat(errors(workbook(sheet("One", marks, chart("Visits", "Number")))))
                .hasSize(1);
    }

    @Test
    void whatSomebodyForgotIsAWarning() {
        Chart bare = new Chart(
                Chart.Type.BARS, "T", "Visits", "Who", "", "", List.of(new Series("Number", "n", Tone.PRESENT)), 0, "");
        Workbook workbook = new Workbook(
                "",
                "",
                "",
                "",
                "",
                LocalDate.of(2026, 11, 3),
                List.of(new Sheet("One", "", "", "", List.of(FINE, Charts.below(bare)), Page.PORTRAIT)));

        assertThat(Validation.warningsOf(workbook))
                .extracting(Problem::where)
                .containsExactly("Workbook", "Sheet \"One\"", "Sheet \"One\"", "Chart \"T\"", "Chart \"T\"");
    }

    @Test
    void aWorkbookWithErrorsIsNotDrawn() {
        assertThatThrownBy(() -> Validation.warningsOf(workbook()))
                .isInstanceOf(InvalidWorkbook.class)
                .hasMessage("The workbook \"Test\" cannot be drawn."
                        + " Workbook: It has no sheet; a spreadsheet needs at least one.");
    }

    private static List<Problem> errors(Workbook workbook) {
        return Validation.problemsOf(workbook).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    private static Workbook workbook(Sheet... sheets) {
        return new Workbook("Test", "A test", "en-US", "Library", "1", LocalDate.of(2026, 11, 3), List.of(sheets));
    }

    private static Sheet sheet(String name, Block... blocks) {
        return new Sheet(name, "Title", "", "A finding.", List.of(blocks), Page.PORTRAIT);
    }

    private static Charts chart(String table, String column) {
        return Charts.below(new Chart(
                Chart.Type.BARS,
                "Visits",
                table,
                "Who",
                "Who",
                "people",
                List.of(new Series(column, "Visits", Tone.PRESENT)),
                0,
                "Bars of visits."));
    }
}
