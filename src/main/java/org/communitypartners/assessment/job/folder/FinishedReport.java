package org.communitypartners.assessment.job.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.Decision;
import org.communitypartners.assessment.activity.FileAccount;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.history.FileRecord;
import org.communitypartners.assessment.history.RowCounts;
import org.communitypartners.assessment.intake.InputFolder;
import org.communitypartners.assessment.intake.table.Settings;
import org.communitypartners.assessment.intake.table.Threshold;
import org.communitypartners.assessment.job.EarlierReports;
import org.communitypartners.assessment.job.ReportedKind;
import org.communitypartners.assessment.job.RunSummary;
import org.communitypartners.assessment.job.Version;
import org.communitypartners.assessment.job.shareable.NamedPartners;
import org.communitypartners.assessment.job.shareable.ShareableCopies;
import org.communitypartners.assessment.job.spool.Dispositions;
import org.communitypartners.assessment.job.spool.Spools;
import org.communitypartners.assessment.measure.figure.FigureCalculator;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.measure.figure.Restatement;
import org.communitypartners.assessment.measure.figure.SprLine;
import org.communitypartners.assessment.measure.figure.TargetProgress;
import org.communitypartners.assessment.measure.metric.Windows;
import org.communitypartners.assessment.measure.review.Assessing;
import org.communitypartners.assessment.measure.review.Assessment;
import org.communitypartners.assessment.measure.review.AssessmentBasis;
import org.communitypartners.assessment.measure.review.AttentionThresholds;
import org.communitypartners.assessment.measure.review.NameNotes;
import org.communitypartners.assessment.measure.tally.ReportedPartner;
import org.communitypartners.assessment.measure.tally.Tally;
import org.communitypartners.assessment.privacy.Suppression;
import org.communitypartners.assessment.privacy.release.Release;
import org.communitypartners.assessment.report.ActivityRows;
import org.communitypartners.assessment.report.Audience;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.csv.DecisionsCsv;
import org.communitypartners.assessment.report.csv.FilesCsv;
import org.communitypartners.assessment.report.csv.MetricsCsv;
import org.communitypartners.assessment.report.csv.RejectedCsv;
import org.communitypartners.assessment.report.sheets.AssessmentWorkbook;
import org.communitypartners.assessment.report.xlsx.XlsxWriter;

/** Everything that a report says, computed and ready to be written. */
final class FinishedReport {
    /** The first screen stays short. */
    private static final int MOST_FILES_NAMED = 3;

    private final InputFolder folder;
    private final SettledOptions options;
    private final Period period;
    private final Windows windows;
    private final Figures figures;
    private final Map<String, ReportedPartner> partners;
    private final List<QualityNote> nameNotes;
    private final Spools spools;
    private final List<FileAccount> accounts;
    private final List<Decision> decisions;
    private final Assessing assessing;
    private final Restatement restatement;
    private final NamedPartners named;
    private final Lazy<Assessment> assessment = new Lazy<>(this::assess);
    private final Lazy<RunSummary> summary = new Lazy<>(this::inShort);
    private final Lazy<Release> shareable;
    private final Lazy<SortedMap<String, String>> shareableLines;
    private final Lazy<ReportContents> forSharing = new Lazy<>(this::forSharing);

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
        decisions = spools.decisions();
        assessing = new Assessing(new AssessmentBasis(
                period,
                options.preparedOn(),
                tally,
                folder.tables(),
                thresholds(folder.settings()),
                RowCounts.of(accounts).rejected()));
        restatement = new ReportedFigures(figures).against(earlier, files);
        named = new NamedPartners(partners, folder.tables().partners());
        ShareableCopies copies = new ShareableCopies(earlier.lines(ReportedKind.SHAREABLE));
        Suppression suppression =
                new Suppression(figures, folder.tables().partnerTypes(), named::has, options.minimumCell());
        shareable = new Lazy<>(() -> suppression.against(copies.earlier()));
        shareableLines = new Lazy<>(() -> copies.lines(shareable.get().counts()));
    }

    Figures figures() {
        return figures;
    }

    /** What the history is to keep of the shareable copy. */
    SortedMap<String, String> shareableLines() {
        return isShareable() ? shareableLines.get() : new TreeMap<>();
    }

    /** The report in short; it is put together while the rows that do not count are still at hand. */
    RunSummary summary() {
        return summary.get();
    }

    private RunSummary inShort() {
        RowCounts rows = RowCounts.of(accounts);
        return new RunSummary(
                rows,
                new RowsNotCounted(dispositions()).lines(),
                remarks(),
                new Headlines(figures, windows).all(),
                attention(rows),
                restatement.changes().size(),
                fileName("assessment", ".xlsx"));
    }

    /** What is wrong with the settings, which files count nobody, and why there is no shareable copy. */
    private List<String> remarks() {
        return Stream.concat(
                        Stream.concat(
                                        folder.notes().stream()
                                                .filter(note -> note.kind() == QualityNote.Kind.SETTINGS),
                                        spools.notes().stream()
                                                .filter(note -> note.kind() == QualityNote.Kind.NO_COUNT_COLUMN)
                                                .limit(MOST_FILES_NAMED))
                                .map(QualityNote::message),
                        Audience.whyNotShareable(period).stream())
                .toList();
    }

    private List<String> attention(RowCounts rows) {
        List<String> sentences =
                new ArrayList<>(new AttentionNeeded(accounts, rows, options.maxRejected()).sentences());
        sentences.addAll(new MissingMeaning(figures, windows, partners.values()).sentences());
        return sentences;
    }

    void write(Path target, Path scratch) throws IOException {
        // What takes the longest is begun first.
        List<ParallelWork.Piece> files = new ArrayList<>();
        files.add(() -> workbook(
                contents(partners, assessment.get()), target.resolve(fileName("assessment", ".xlsx")), scratch));
        if (isShareable()) {
            files.addAll(List.of(
                    () -> workbook(
                            forSharing.get(), target.resolve(fileName("assessment", "-shareable.xlsx")), scratch),
                    () -> MetricsCsv.write(
                            shareable.get().figures(), target.resolve(fileName("metrics", "-shareable.csv"))),
                    shareableLines::get,
                    () -> publicGrants(target, scratch)));
        }
        files.addAll(List.of(
                () -> MetricsCsv.write(figures, target.resolve(fileName("metrics", ".csv"))),
                () -> FilesCsv.write(accounts, target.resolve(fileName("files", ".csv"))),
                () -> RejectedCsv.write(dispositions(), target.resolve(fileName("rejected", ".csv"))),
                () -> DecisionsCsv.write(decisions, target.resolve(fileName("decisions", ".csv"))),
                () -> fundersGrants(target, scratch)));
        ParallelWork.perform(files);
    }

    private boolean isShareable() {
        return Audience.whyNotShareable(period).isEmpty();
    }

    private Assessment assess() {
        return assessing.internal(figures, spools.activities(anyPartner -> true), restatement);
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
                decisions,
                notes,
                new ActivityRows() {
                    @Override
                    public Iterable<Activity> ofType(PartnerType type) {
                        return spools.activities(key -> isOfType(key, type));
                    }

                    @Override
                    public Iterable<Activity> earlierUnderGrants() {
                        return spools.earlier();
                    }
                },
                assessment);
    }

    /** Public files name only who is listed in the shareable copy, and say of targets what may be shared. */
    private void publicGrants(Path target, Path scratch) throws IOException {
        Figures published = shareable.get().figures();
        NamedPartners listed = named.listedIn(published, windows.period());
        Assessment shown = shown(
                forSharing.get().assessment().targets(),
                listed.withoutNames(assessment.get().sprLines()));
        new GrantReports(contents(listed.withoutNames(), shown), options.grants())
                .writePublic(published, target, scratch);
    }

    /** A funder gets every line; names stand as the registry allows. */
    private void fundersGrants(Path target, Path scratch) throws IOException {
        List<Activity> rows = new ArrayList<>();
        spools.earlier().forEach(rows::add);
        List<Activity> earlier = List.copyOf(rows);
        spools.activities(anyPartner -> true).forEach(row -> {
            if (!row.grant().isBlank()) {
                rows.add(row);
            }
        });
        Assessment shown = shown(
                assessment.get().targets(), named.withoutNames(assessment.get().sprLines()));
        new GrantReports(contents(named.withoutNames(), shown), options.grants())
                .writeForFunders(earlier, named.withoutNames(assessing.series(rows)), target, scratch);
    }

    private Assessment shown(List<TargetProgress> targets, List<SprLine> series) {
        Assessment internal = assessment.get();
        return new Assessment(
                internal.findings(),
                internal.attention(),
                internal.pipeline(),
                internal.placesToStart(),
                internal.untyped(),
                targets,
                series,
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
                shareable.get().figures(),
                folder.tables(),
                named.partners(),
                accounts,
                dispositions().countByReason(),
                List.of(),
                List.of(),
                type -> List.of(),
                assessing.shareable(shareable.get().figures(), Restatement.first()));
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
