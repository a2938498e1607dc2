package org.communitypartners.assessment.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.WindowKind;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.part.FigureCells;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryMetricHasAPlaceTest {
    private static final ReportContents CONTENTS = SmallLibrary.internal();
    private static final List<Table> TABLES = AssessmentWorkbook.of(CONTENTS).sheets().stream()
            .filter(sheet -> !sheet.name().equals("Definitions"))
            .map(Sheet::tables)
            .flatMap(List::stream)
            .toList();

    static Stream<Metric> metrics() {
        return Metric.all().stream();
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void theValueOfEachMetricStandsUnderItsName(Metric metric) {
        FigureCells cells = new FigureCells(CONTENTS.figures());
        List<BigDecimal> values = CONTENTS.figures()
                .where(figure -> figure.metric().equals(metric)
                        && (figure.window().kind() == WindowKind.PERIOD
                                || figure.window().kind() == WindowKind.TARGET)
                        && cells.of(figure) instanceof Cell.Amount)
                .map(Figure::value)
                .toList();
        List<BigDecimal> shown = TABLES.stream()
                .flatMap(table -> under(metric, table))
                .filter(Cell.Amount.class::isInstance)
                .map(cell -> ((Cell.Amount) cell).value())
                .toList();

        assertThat(TABLES).anyMatch(table -> under(metric, table).findAny().isPresent());
        if (!values.isEmpty() && !metric.equals(Metric.SHARE_GAP)) {
            assertThat(shown).anyMatch(value -> values.stream().anyMatch(given -> given.compareTo(value) == 0));
        }
    }

    private static Stream<Cell> under(Metric metric, Table table) {
        if (!(table.rows() instanceof List<Row> rows)) {
            return Stream.empty();
        }
        Stream<Cell> below = Stream.iterate(0, i -> i + 1)
                .limit(table.columns().size())
                .filter(i -> isNamed(table.columns().get(i).header(), metric))
                .flatMap(i -> rows.stream().map(row -> row.cells().get(i)));
        Stream<Cell> beside = rows.stream()
                .filter(row -> row.cells().get(0) instanceof Cell.Text text && isNamed(text.text(), metric))
                .flatMap(row -> row.cells().stream().skip(1));
        return Stream.concat(below, beside);
    }

    private static boolean isNamed(String header, Metric metric) {
        return header.equals(metric.title()) || header.startsWith(metric.title() + " (");
    }
}
