package org.communitypartners.assessment.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.measure.metric.Dimension;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Block;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Chart;
import org.communitypartners.assessment.report.model.Chart.Series;
import org.communitypartners.assessment.report.model.Chart.Tone;
import org.communitypartners.assessment.report.model.Charts;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Gap;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Sheet.Page;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.part.Dates;
import org.communitypartners.assessment.report.part.FigureCells;
import org.communitypartners.assessment.report.part.QuestionAnswers;
import org.communitypartners.assessment.report.part.ReportSheet;
import org.communitypartners.assessment.report.part.Words;

/** What people said in surveys: each question of each instrument by itself. */
final class OutcomesSheet implements ReportSheet {

    private static final String TABLE = "Outcomes";
    private static final String QUESTION = "Question";
    private static final String POSITIVE = "Positive answers (%)";

    @Override
    public Optional<Sheet> from(ReportContents contents) {
        List<QuestionAnswers> questions = QuestionAnswers.of(
                contents.tables().outcomes(), contents.period().span());
        List<Block> blocks = new ArrayList<>();
        if (!questions.isEmpty()) {
            List<Row> rows =
                    questions.stream().map(question -> row(contents, question)).toList();
            blocks.add(Table.plain(TABLE, "", columns(contents.shareable()), rows));
            int positive = rows.get(0).cells().size() - 3;
            if (rows.stream().anyMatch(row -> row.cells().get(positive) instanceof Cell.Amount)) {
                blocks.add(Charts.below(chart()));
            }
        }
        return Optional.of(new Sheet(
                "Outcomes",
                Words.title("Outcomes", contents),
                Words.subtitle(contents),
                finding(contents, questions),
                blocks,
                Page.LANDSCAPE));
    }

    private static Chart chart() {
        return new Chart(
                Chart.Type.BARS,
                "Positive answers by question",
                TABLE,
                QUESTION,
                QUESTION,
                "share of the answers (%)",
                List.of(new Series(POSITIVE, "Positive answers", Tone.PRESENT)),
                0,
                "Bars of the share of positive answers to each question; the table above has the values.");
    }

    private static List<Column> columns(boolean shareable) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(QUESTION, 40));
        columns.add(Column.words("Instrument", 24));
        if (!shareable) {
            columns.addAll(QuestionAnswers.columns());
        }
        columns.add(Column.numbers("Survey answers"));
        columns.add(Column.numbers(POSITIVE));
        columns.add(Column.numbers("Mean score (1 to 5)"));
        columns.add(Column.numbers("Response rate (%)"));
        return columns;
    }

    private static Row row(ReportContents contents, QuestionAnswers question) {
        FigureCells figures = new FigureCells(contents.figures());
        Window period = contents.windows().period();
        Place place = Place.all().within(Dimension.QUESTION, question.name());
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(question.name()));
        cells.add(Cell.text(question.instrument()));
        if (!contents.shareable()) {
            cells.addAll(question.cells());
        }
        cells.add(figures.of(period, place, Metric.OUTCOME_RESPONSES));
        boolean few = question.tooFew();
        cells.add(publishable(figures.of(period, place, Metric.PERCENT_POSITIVE), few));
        cells.add(publishable(figures.of(period, place, Metric.MEAN_SCORE), few));
        cells.add(figures.of(period, place, Metric.RESPONSE_RATE));
        return Row.of(cells);
    }

    private static Cell publishable(Cell cell, boolean few) {
        return few && cell instanceof Cell.Amount ? Cell.blank(Gap.TOO_FEW) : cell;
    }

    private static String finding(ReportContents contents, List<QuestionAnswers> questions) {
        if (questions.isEmpty()) {
            return "No survey of the " + Dates.kind(contents.period().kind())
                    + " is in outcomes.csv, so there are no outcomes to show.";
        }
        return Words.count(questions.size(), "question was", "questions were")
                + " asked. Positive means strongly agree or agree. Blank answers are excluded. Each survey form is"
                + " reported separately.";
    }
}
