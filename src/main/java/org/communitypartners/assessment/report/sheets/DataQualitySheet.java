package org.communitypartners.assessment.report.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communitypartners.assessment.activity.Decision;
import org.communitypartners.assessment.activity.FileAccount;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Block;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Paragraph;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Sheet.Page;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.part.FigureCells;
import org.communitypartners.assessment.report.part.MetricColumns;
import org.communitypartners.assessment.report.part.ReportSheet;
import org.communitypartners.assessment.report.part.Words;

/** How far the figures can be trusted: what became of every row, and how complete the counts are. */
final class DataQualitySheet implements ReportSheet {
    /** More than anybody reads on a sheet. */
    private static final int MOST_DECISIONS = 200;

    @Override
    public Optional<Sheet> from(ReportContents contents) {
        List<FileAccount> files = contents.files();
        long read = files.stream().mapToLong(FileAccount::rows).sum();
        long counted = files.stream().mapToLong(FileAccount::counted).sum();
        long setAside = files.stream().mapToLong(FileAccount::setAside).sum();
        long rejected = files.stream().mapToLong(FileAccount::rejected).sum();
        List<Block> blocks = new ArrayList<>();
        blocks.add(rows(contents, counted));
        blocks.add(completeness(contents));
        if (!contents.shareable()) {
            Map<QualityNote.Kind, Long> notes = new EnumMap<>(QualityNote.Kind.class);
            contents.notes().forEach(note -> notes.merge(note.kind(), 1L, Long::sum));
            decisions(contents.decisions()).ifPresent(blocks::add);
            blocks.add(notes(notes));
            notFound(notes.keySet()).ifPresent(blocks::add);
        }
        return Optional.of(new Sheet(
                "Data quality",
                Words.title("Data quality", contents),
                Words.subtitle(contents),
                Words.count(read, "row was read", "rows were read") + " from "
                        + Words.count(files.size(), "file", "files") + ": " + Words.number(counted) + " counted, "
                        + Words.number(setAside) + " set aside, " + Words.number(rejected) + " rejected.",
                blocks,
                Page.PORTRAIT));
    }

    private static Table rows(ReportContents contents, long counted) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(Cell.text("Counted"), Cell.text("all periods"), Cell.count(counted)));
        for (Reason reason : Reason.values()) {
            long count = contents.reasons().getOrDefault(reason, 0L);
            if (count > 0) {
                rows.add(Row.of(
                        Cell.text(reason.rejected() ? "Rejected" : "Set aside"),
                        Cell.text(reason.id().replace('_', ' ')),
                        Cell.count(count)));
            }
        }
        return Table.plain(
                        "RowsByReason",
                        "What happened to the rows of the activity files",
                        List.of(Column.words("Rows"), Column.words("Reason"), Column.summed("Number")),
                        rows)
                .withTotal("Rows read");
    }

    private static Table notes(Map<QualityNote.Kind, Long> notes) {
        List<Row> rows = new ArrayList<>();
        notes.forEach((kind, number) -> rows.add(Row.of(Cell.text(kind.title()), Cell.count(number))));
        return Table.plain(
                "NotesByKind",
                "Other notes on the input; each is on the sheet Input notes",
                List.of(Column.words("Found"), Column.numbers("Notes")),
                rows);
    }

    private static Optional<Block> decisions(List<Decision> decisions) {
        if (decisions.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = decisions.stream()
                .limit(MOST_DECISIONS)
                .map(decision -> Row.of(
                        Cell.text(decision.place()),
                        Cell.text(decision.kind().title()),
                        Cell.text(decision.reading()),
                        Cell.text((decision.certainty() == Decision.Certainty.ASSUMED ? "assumed: " : "")
                                + decision.evidence()),
                        Cell.text(decision.overrule())))
                .toList();
        String rest = decisions.size() > MOST_DECISIONS
                ? "; the first " + MOST_DECISIONS + " of " + Words.number(decisions.size())
                        + ", all are in the file decisions"
                : "";
        return Optional.of(Table.plain(
                "Decisions",
                "How the input was read where it could mean more than one thing" + rest,
                List.of(
                        Column.words("Where"),
                        Column.words("What"),
                        Column.words("Reading"),
                        Column.words("Why"),
                        Column.words("To decide otherwise, add to")),
                rows));
    }

    /** What was looked for and not found is worth knowing too. */
    private static Optional<Block> notFound(Set<QualityNote.Kind> found) {
        List<String> others = Arrays.stream(QualityNote.Kind.values())
                .filter(kind -> !found.contains(kind))
                .map(kind -> kind.title().substring(0, 1).toLowerCase(Locale.ENGLISH)
                        + kind.title().substring(1))
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paragraph("Checked, and nothing found: " + Words.list(others) + "."));
    }

    private static Table completeness(ReportContents contents) {
        FigureCells figures = new FigureCells(contents.figures());
        List<Row> rows = new ArrayList<>();
        rows.add(row(contents, figures, "All", Place.all()));
        for (PartnerType type : contents.tables().partnerTypes()) {
            rows.add(row(contents, figures, type.name(), Place.ofType(type.name())));
        }
        return Table.plain(
                "Completeness",
                "How complete and how exact the counts of the period are",
                List.of(
                        Column.words("Partner type"),
                        Column.numbers(MetricColumns.header(Metric.COMPLETENESS)),
                        Column.numbers(MetricColumns.header(Metric.ESTIMATED_SHARE))),
                rows);
    }

    private static Row row(ReportContents contents, FigureCells figures, String name, Place place) {
        return Row.of(
                Cell.text(name),
                figures.of(contents.windows().period(), place, Metric.COMPLETENESS),
                figures.of(contents.windows().period(), place, Metric.ESTIMATED_SHARE));
    }
}
