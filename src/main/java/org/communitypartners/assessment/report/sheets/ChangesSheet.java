package org.communitypartners.assessment.report.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communitypartners.assessment.measure.figure.Restatement;
import org.communitypartners.assessment.measure.figure.Restatement.Change;
import org.communitypartners.assessment.measure.metric.WindowKind;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Block;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Format;
import org.communitypartners.assessment.report.model.Gap;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Sheet.Page;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.part.Dates;
import org.communitypartners.assessment.report.part.FigureCells;
import org.communitypartners.assessment.report.part.ReportSheet;
import org.communitypartners.assessment.report.part.Words;
import org.jspecify.annotations.Nullable;

/** Figures that differ from what was last reported, and which files differ. */
final class ChangesSheet implements ReportSheet {

    private static final List<Column> FIGURES = List.of(
            Column.words("Figure", 44),
            Column.words("Whose"),
            Column.words("Window", 40),
            Column.numbers("Reported before"),
            Column.numbers("Now"),
            Column.numbers("Difference"));

    @Override
    public Optional<Sheet> from(ReportContents contents) {
        if (contents.shareable()) {
            // What was once published beside what is published now could give a suppressed figure back.
            return Optional.empty();
        }
        Restatement restatement = contents.assessment().restatement();
        List<Block> blocks = new ArrayList<>();
        if (!restatement.changes().isEmpty()) {
            blocks.add(Table.plain(
                    "Changes",
                    "",
                    FIGURES,
                    restatement.changes().stream().map(ChangesSheet::row).toList()));
        }
        if (!restatement.files().isEmpty()) {
            blocks.add(files(restatement));
        }
        return Optional.of(new Sheet(
                "Changes",
                Words.title("Changes since the last report", contents),
                Words.subtitle(contents),
                finding(contents, restatement),
                blocks,
                Page.LANDSCAPE));
    }

    private static Row row(Change change) {
        BigDecimal before = change.before();
        BigDecimal now = change.now();
        Format format = FigureCells.format(change.metric(), change.metric().unit());
        return Row.of(
                Cell.text(change.metric().title()),
                Cell.text(
                        change.place().partnerType().isEmpty()
                                ? "All"
                                : change.place().partnerType()),
                Cell.text(window(change)),
                amount(before, format),
                amount(now, format),
                before == null || now == null ? Cell.blank(Gap.EMPTY) : difference(now.subtract(before), format));
    }

    private static Cell difference(BigDecimal difference, Format format) {
        if (format.percent()) {
            return Cell.amount(difference.movePointRight(2), Format.POINTS);
        }
        return Cell.amount(difference, format == Format.COUNT ? Format.CHANGE : Format.DECIMAL_CHANGE);
    }

    private static Cell amount(@Nullable BigDecimal value, Format format) {
        return value == null ? Cell.blank(Gap.EMPTY) : Cell.amount(value, format);
    }

    private static String window(Change change) {
        WindowKind kind = change.window().kind();
        return kind == WindowKind.MONTH
                ? Dates.month(change.window().span())
                : kind.id().replace('_', ' ') + ", "
                        + Dates.span(change.window().span());
    }

    private static Table files(Restatement restatement) {
        return Table.plain(
                "ChangedFiles",
                "Files that differ",
                List.of(Column.words("File", 44), Column.words("What happened")),
                restatement.files().stream()
                        .map(file -> Row.of(
                                Cell.text(file.file()),
                                Cell.text(file.kind().name().toLowerCase(Locale.ENGLISH))))
                        .toList());
    }

    private static String finding(ReportContents contents, Restatement restatement) {
        LocalDate before = restatement.reportedOn();
        if (before == null) {
            return "This is the first report of the "
                    + Dates.kind(contents.period().kind()) + ": there is nothing to compare it with.";
        }
        String since = " since the report of " + Dates.day(before) + ".";
        int changes = restatement.changes().size();
        return changes == 0
                ? "No figure has changed" + since
                : Words.count(changes, "figure has", "figures have") + " changed" + since;
    }
}
