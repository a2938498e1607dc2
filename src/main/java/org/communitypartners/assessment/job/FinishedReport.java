package org.communitypartners.assessment.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.communitypartners.assessment.activity.FileAccount;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.history.FileRecord;
import org.communitypartners.assessment.history.RowCounts;
import org.communitypartners.assessment.intake.InputFolder;
import org.communitypartners.assessment.intake.Settings;
import org.communitypartners.assessment.intake.Threshold;
import org.communitypartners.assessment.measure.Assessing;
import org.communitypartners.assessment.measure.Assessment;
import org.communitypartners.assessment.measure.AssessmentBasis;
import org.communitypartners.assessment.measure.AttentionThresholds;
import org.communitypartners.assessment.measure.FigureCalculator;
import org.communitypartners.assessment.measure.Figures;
import org.communitypartners.assessment.measure.NameNotes;
import org.communitypartners.assessment.measure.ReportedPartner;
import org.communitypartners.assessment.measure.Restatement;
import org.communitypartners.assessment.measure.Tally;
import org.communitypartners.assessment.measure.Windows;
import org.communitypartners.assessment.privacy.Shareable;
import org.communitypartners.assessment.privacy.Suppression;
import org.communitypartners.assessment.report.Audience;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.csv.FilesCsv;
import org.communitypartners.assessment.report.csv.MetricsCsv;
import org.communitypartners.assessment.report.csv.RejectedCsv;
import org.communitypartners.assessment.report.sheets.AssessmentWorkbook;
import org.communitypartners.assessment.report.xlsx.XlsxWriter;

/** Everything that a report says, computed and ready to be written. */
final class FinishedReport {
    private final InputFolder folder;
    private final SettledOptions options;
    private final Period period;
    private final Windows windows;
    private final Figures figures;
    private final Map<String, ReportedPartner> partners;
    private final List<QualityNote> nameNotes;
    private final Spools spools;
    private final List<FileAccount> accounts;
    private final Assessing assessing;
    private final Restatement restatement;
    private final NamedPartners named;
    private final ShareableCopies copies;
    private final Shareable shareable;

    FinishedReport(
            InputFolder folder,
            SettledOptions options,
            Period period,
            Windows windows,
            Tally tally,
            Spools spools,
            EarlierReports earlier,
            List<FileRecord> files) {
        this.folder = folder;
        this.options = options;
        this.period = period;
        this.windows = windows;
        this.spools = spools;
        figures = FigureCalculator.figures(tally, folder.tables());
        partners = FigureCalculator.partners(tally, folder.tables());
        nameNotes = NameNotes.of(tally, folder.tables());
        accounts = spools.accounts();
        assessing = new Assessing(new AssessmentBasis(
                period,
                options.preparedOn(),
                tally,
                folder.tables(),
                thresholds(folder.settings()),
                RowCounts.of(accounts).rejected()));
        restatement = new ReportedFigures(figures).against(earlier, files);
        named = new NamedPartners(partners, folder.tables().partners());
        copies = new ShareableCopies(earlier.lines(ReportedKind.SHAREABLE));
        shareable = new Suppression(figures, folder.tables().partnerTypes(), named::has, options.minimumCell())
                .against(copies.earlier());
    }

    Figures figures() {
        return figures;
    }

    /** What the history is to keep of the shareable copy. */
    SortedMap<String, String> shareableLines() {
        return copies.lines(shareable.counts());
    }

    RunSummary summary() {
        RowCounts rows = RowCounts.of(accounts);
        return new RunSummary(
                rows,
                new Headlines(figures, windows).all(),
                new AttentionNeeded(accounts, rows, options.maxRejected()).sentences(),
                restatement.changes().size(),
                fileName("assessment", ".xlsx"));
    }

    void write(Path target, Path scratch) throws IOException {
        Assessment assessment = assessing.internal(figures, spools.activities(anyPartner -> true), restatement);
        ReportContents contents = contents(partners, assessment);
        ReportContents forSharing = forSharing();
        // The workbooks take the longest, so they are begun first.
        AtOnce.perform(List.of(
                () -> workbook(contents, target.resolve(fileName("assessment", ".xlsx")), scratch),
                () -> workbook(forSharing, target.resolve(fileName("assessment", "-shareable.xlsx")), scratch),
                () -> new GrantReports(
                                contents(named.withoutNames(), forGrants(assessment, forSharing.assessment())),
                                shareable.figures(),
                                options.grants())
                        .write(target, scratch),
                () -> MetricsCsv.write(figures, target.resolve(fileName("metrics", ".csv"))),
                () -> MetricsCsv.write(shareable.figures(), target.resolve(fileName("metrics", "-shareable.csv"))),
                () -> FilesCsv.write(accounts, target.resolve(fileName("files", ".csv"))),
                () -> RejectedCsv.write(dispositions(), target.resolve(fileName("rejected", ".csv")))));
    }

    private static void workbook(ReportContents contents, Path file, Path scratch) throws IOException {
        new XlsxWriter(scratch).write(AssessmentWorkbook.of(contents), file);
    }

    private ReportContents contents(Map<String, ReportedPartner> shown, Assessment assessment) {
        List<QualityNote> notes = new ArrayList<>(folder.notes());
        notes.addAll(spools.notes());
        notes.addAll(nameNotes);
        return new ReportContents(
                Audience.INTERNAL,
                options.library(),
                period,
                options.preparedOn(),
                Version.current(),
                options.minimumCell(),
                windows,
                figures,
                folder.tables(),
                shown,
                accounts,
                // Rows of side files are not in the account of the activity files.
                new Dispositions(List.of(), spools).countByReason(),
                notes,
                type -> spools.activities(key -> isOfType(key, type)),
                assessment);
    }

    /** A grant's files leave the library, so they name only who may be named, and say of targets what may be shared. */
    private Assessment forGrants(Assessment internal, Assessment shared) {
        return new Assessment(
                internal.findings(),
                internal.attention(),
                internal.pipeline(),
                internal.placesToStart(),
                shared.targets(),
                named.withoutNames(internal.sprLines()),
                internal.restatement());
    }

    private ReportContents forSharing() {
        return new ReportContents(
                Audience.SHAREABLE,
                options.library(),
                period,
                options.preparedOn(),
                Version.current(),
                options.minimumCell(),
                windows,
                shareable.figures(),
                folder.tables(),
                named.partners(),
                accounts,
                dispositions().countByReason(),
                List.of(),
                type -> List.of(),
                assessing.shareable(shareable.figures(), Restatement.first()));
    }

    private static AttentionThresholds thresholds(Settings settings) {
        return new AttentionThresholds(
                settings.threshold(Threshold.SILENT_DAYS),
                settings.threshold(Threshold.APPROACHED_DAYS),
                settings.threshold(Threshold.FALLEN_PERCENT),
                settings.threshold(Threshold.FALLEN_FROM),
                settings.threshold(Threshold.RATING_GAP));
    }

    private boolean isOfType(String partner, PartnerType type) {
        ReportedPartner reported = partners.get(partner);
        return reported != null && reported.type().equals(type);
    }

    private Dispositions dispositions() {
        return new Dispositions(folder.dispositions(), spools);
    }

    private String fileName(String what, String extension) {
        return what + "-" + period.id() + extension;
    }
}
