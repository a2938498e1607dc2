package org.communitypartners.assessment.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.communitypartners.assessment.activity.FileAccount;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.history.FileRecord;
import org.communitypartners.assessment.history.RowCounts;
import org.communitypartners.assessment.intake.InputFolder;
import org.communitypartners.assessment.measure.Assessment;
import org.communitypartners.assessment.measure.Figures;
import org.communitypartners.assessment.measure.ReportedPartner;
import org.communitypartners.assessment.measure.Restatement;
import org.communitypartners.assessment.measure.Windows;
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
    private final Spools spools;
    private final List<FileAccount> accounts;
    private final Restatement restatement;

    FinishedReport(
            InputFolder folder,
            SettledOptions options,
            Period period,
            Windows windows,
            Figures figures,
            Map<String, ReportedPartner> partners,
            Spools spools,
            EarlierReports earlier,
            List<FileRecord> files) {
        this.folder = folder;
        this.options = options;
        this.period = period;
        this.windows = windows;
        this.figures = figures;
        this.partners = partners;
        this.spools = spools;
        accounts = spools.accounts();
        restatement = new ReportedFigures(figures).against(earlier, files);
    }

    Figures figures() {
        return figures;
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
        ReportContents contents = contents();
        MetricsCsv.write(figures, target.resolve(fileName("metrics", ".csv")));
        FilesCsv.write(accounts, target.resolve(fileName("files", ".csv")));
        RejectedCsv.write(dispositions(), target.resolve(fileName("rejected", ".csv")));
        new XlsxWriter(scratch).write(AssessmentWorkbook.of(contents), target.resolve(fileName("assessment", ".xlsx")));
        new GrantReports(contents, options.grants()).write(target, scratch);
    }

    private ReportContents contents() {
        List<QualityNote> notes = new ArrayList<>(folder.notes());
        notes.addAll(spools.notes());
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
                partners,
                accounts,
                dispositions().countByReason(),
                notes,
                type -> spools.activities(key -> isOfType(key, type)),
                new Assessment(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), restatement));
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
