package org.communitypartners.assessment.report.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communitypartners.assessment.measure.finding.AttentionItem;
import org.communitypartners.assessment.measure.finding.AttentionItem.Kind;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Block;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Gap;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Sheet.Page;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.part.ReportSheet;
import org.communitypartners.assessment.report.part.Words;

/** Partnerships that somebody should look at, each with the evidence. */
final class AttentionSheet implements ReportSheet {

    private static final List<Column> COLUMNS = List.of(
            Column.words("Why", 30),
            Column.words("Partner", 32),
            Column.words("Partner type"),
            Column.words("Evidence", 78),
            Column.days("Date"));

    @Override
    public Optional<Sheet> from(ReportContents contents) {
        if (contents.shareable()) {
            return Optional.empty();
        }
        List<AttentionItem> items = contents.assessment().attention();
        List<Row> rows = new ArrayList<>();
        for (AttentionItem item : items) {
            LocalDate date = item.date();
            rows.add(Row.of(
                    Cell.text(item.kind().title()),
                    Cell.text(item.partner().name()),
                    Cell.text(item.partner().type().name()),
                    Cell.text(item.evidence()),
                    date == null ? Cell.blank(Gap.EMPTY) : Cell.day(date)));
        }
        List<Block> blocks = items.isEmpty()
                ? List.of()
                : List.of(Table.plain("Attention", "", COLUMNS, rows).withFilters());
        return Optional.of(new Sheet(
                "Attention",
                Words.title("Partnerships that need a look", contents),
                Words.subtitle(contents),
                finding(items),
                blocks,
                Page.LANDSCAPE));
    }

    private static String finding(List<AttentionItem> items) {
        if (items.isEmpty()) {
            return "No partnership needs a look by the rules of this report.";
        }
        Map<Kind, Long> counts = new EnumMap<>(Kind.class);
        items.forEach(item -> counts.merge(item.kind(), 1L, Long::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach(
                (kind, count) -> parts.add(kind.title().toLowerCase(Locale.ENGLISH) + ": " + Words.number(count)));
        long partners = items.stream().map(AttentionItem::partner).distinct().count();
        return Words.count(partners, "partner needs", "partners need") + " a look (" + String.join("; ", parts) + ").";
    }
}
