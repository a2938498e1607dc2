package org.communitypartners.assessment.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Block;
import org.communitypartners.assessment.report.model.Bullets;
import org.communitypartners.assessment.report.model.Chart;
import org.communitypartners.assessment.report.model.Charts;
import org.communitypartners.assessment.report.model.Charts.Placement;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Sheet.Page;
import org.communitypartners.assessment.report.part.Dates;
import org.communitypartners.assessment.report.part.FigureCells;
import org.communitypartners.assessment.report.part.ReportSheet;
import org.communitypartners.assessment.report.part.Words;

/** The one page that is read: what the period shows, its key figures, and which way things go. */
final class SummarySheet implements ReportSheet {

    @Override
    public Optional<Sheet> from(ReportContents contents) {
        FigureCells figures = FigureCells.traced(contents);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Bullets(
                "What the " + Dates.kind(contents.period().kind()) + " shows",
                new SummaryFindings(contents, figures).sentences()));
        ContactsByType byType = new ContactsByType(contents, figures);
        List<Chart> charts = Stream.of(byType.chart(), TrendsSheet.contacts(contents))
                .flatMap(Optional::stream)
                .toList();
        if (!charts.isEmpty()) {
            blocks.add(new Charts(Placement.BESIDE, charts));
        }
        blocks.add(new KeyFigures(contents, figures).few());
        blocks.add(byType.table());
        return Optional.of(new Sheet(
                "Summary",
                Words.title("Community partnerships", contents),
                Words.subtitle(contents),
                "",
                blocks,
                Page.ONE_LANDSCAPE));
    }
}
