package org.communitypartners.assessment.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Gap;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Sheet.Page;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.part.Dates;
import org.communitypartners.assessment.report.part.FigureCells;
import org.communitypartners.assessment.report.part.ReportSheet;
import org.communitypartners.assessment.report.part.Words;

/** The direct contacts of each partner type in each of the thirteen months. */
final class TrendsByTypeSheet implements ReportSheet {

    @Override
    public Optional<Sheet> from(ReportContents contents) {
        FigureCells figures = FigureCells.traced(contents);
        List<Window> months = contents.windows().months();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("Partner type"));
        months.forEach(month -> columns.add(Column.summed(Dates.month(month.span()))));
        List<Row> rows = new ArrayList<>();
        long silent = 0;
        for (PartnerType type : contents.tables().partnerTypes()) {
            Place place = Place.ofType(type.name());
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.text(type.name()));
            months.forEach(month -> cells.add(figures.of(month, place, Metric.DIRECT_CONTACTS)));
            rows.add(Row.of(cells));
            silent += nobody(figures, months, place) ? 1 : 0;
        }
        Table table = Table.plain("MonthsByType", "", columns, rows);
        return Optional.of(new Sheet(
                "Trends by type",
                "Direct contacts by partner type: 13 months to "
                        + Dates.month(months.get(months.size() - 1).span()),
                Words.subtitle(contents),
                (silent == 0 || contents.assessment().untyped() > 0
                                ? ""
                                : "No people were reached with " + Words.count(silent, "partner type", "partner types")
                                        + " in these months. ")
                        + "A person who came twice counts twice.",
                List.of(
                        contents.shareable()
                                ? table.withTrueTotal(
                                        Words.TOTAL,
                                        months.stream()
                                                .map(month -> figures.of(month, Place.all(), Metric.DIRECT_CONTACTS))
                                                .toList())
                                : table.withTotal(Words.TOTAL)),
                Page.LANDSCAPE));
    }

    /** Whether all months that the log speaks of have a zero. */
    private static boolean nobody(FigureCells figures, List<Window> months, Place place) {
        List<Cell> told = months.stream()
                .map(month -> figures.of(month, place, Metric.DIRECT_CONTACTS))
                .filter(cell -> !(cell instanceof Cell.Blank blank && blank.why() == Gap.NOT_COVERED))
                .toList();
        return !told.isEmpty()
                && told.stream()
                        .allMatch(cell -> cell instanceof Cell.Amount amount
                                && amount.value().signum() == 0);
    }
}
