package org.communitypartners.assessment.report.sheets;

import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Workbook;
import org.communitypartners.assessment.report.part.ReportSheet;
import org.communitypartners.assessment.report.part.Words;

/** The workbook of a report: every sheet that this copy has, in order. */
public final class AssessmentWorkbook {

    private static final List<ReportSheet> SHEETS = List.of(
            new SummarySheet(),
            new AllFiguresSheet(),
            new PartnerTypesSheet(),
            new PartnersSheet(),
            new TrendsSheet(),
            new TrendsByTypeSheet(),
            new ReachSheet(),
            new ParticipationSheet(),
            new PipelineSheet(),
            new PartnerStagesSheet(),
            new DepthSheet(),
            new OutcomesSheet(),
            new TargetsSheet(),
            new GrantsSheet(),
            new SprSheet(),
            new MatchLedgerSheet(),
            new PlsSheet(),
            new AttentionSheet(),
            new DataQualitySheet(),
            new FilesSheet(),
            new NotesSheet(),
            new ChangesSheet(),
            new ActivitiesSheet(),
            new DefinitionsSheet());

    private AssessmentWorkbook() {}

    /** The workbook made from the contents of a report, internal or shareable as they are. */
    public static Workbook of(ReportContents contents) {
        return new Workbook(
                Words.title("Community partnerships", contents),
                "Reach and engagement of the library's community partnerships; "
                        + contents.audience().words(),
                "en-US",
                contents.library().isBlank() ? "Partnership assessment" : contents.library(),
                "Partnership assessment " + contents.programVersion(),
                contents.preparedOn(),
                SHEETS.stream()
                        .map(sheet -> sheet.from(contents))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
