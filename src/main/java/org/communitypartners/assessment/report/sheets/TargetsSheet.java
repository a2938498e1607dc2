package org.communitypartners.assessment.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.measure.figure.TargetProgress;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Note;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.measure.metric.WindowKind;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Block;
import org.communitypartners.assessment.report.model.Chart;
import org.communitypartners.assessment.report.model.Chart.Series;
import org.communitypartners.assessment.report.model.Chart.Tone;
import org.communitypartners.assessment.report.model.Charts;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Sheet.Page;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.part.Dates;
import org.communitypartners.assessment.report.part.ReportSheet;
import org.communitypartners.assessment.report.part.TargetRow;
import org.communitypartners.assessment.report.part.Words;

/** Targets, how far they are reached, and what is needed for the rest. */
final class TargetsSheet implements ReportSheet {

    private static final String TABLE = "Targets";

    @Override
    public Optional<Sheet> from(ReportContents contents) {
        List<TargetProgress> targets = contents.assessment().targets().stream()
                .filter(target -> mayBeShown(contents, target))
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (!targets.isEmpty()) {
            List<Row> rows = targets.stream().map(TargetRow::of).toList();
            blocks.add(Table.plain(TABLE, "", TargetRow.COLUMNS, rows));
            if (targets.stream().anyMatch(target -> target.attainment() != null)) {
                blocks.add(Charts.below(chart()));
            }
        }
        return Optional.of(new Sheet(
                "Targets",
                Words.title("Targets", contents),
                Words.subtitle(contents),
                finding(contents, targets),
                blocks,
                Page.LANDSCAPE));
    }

    /** A shareable copy shows only targets whose figures it shows. */
    private static boolean mayBeShown(ReportContents contents, TargetProgress target) {
        Window window = new Window(WindowKind.TARGET, target.target().span());
        return !contents.shareable()
                || contents.figures()
                        .find(window, target.place(), Metric.TARGET_ATTAINMENT)
                        .filter(figure -> figure.note() != Note.SUPPRESSED)
                        .isPresent();
    }

    private static Chart chart() {
        return new Chart(
                Chart.Type.BARS,
                "Target attained beside time passed",
                TABLE,
                TargetRow.NAME,
                "Target",
                "share (%)",
                List.of(
                        new Series(TargetRow.ATTAINED, "Attained", Tone.PRESENT),
                        new Series(TargetRow.PASSED, "Time passed", Tone.COMPARISON)),
                0,
                "Bars of the share attained of each target beside the share of its time that has passed; the table above"
                        + " has the values.");
    }

    private static String finding(ReportContents contents, List<TargetProgress> targets) {
        if (targets.isEmpty()) {
            return "No target is set in targets.csv for dates in this "
                    + Dates.kind(contents.period().kind()) + ".";
        }
        long behind = targets.stream().filter(TargetProgress::behind).count();
        return behind == 0
                ? "No target is behind schedule."
                : Words.number(behind) + " of " + Words.count(targets.size(), "target", "targets")
                        + (behind == 1 ? " is" : " are") + " behind schedule.";
    }
}
