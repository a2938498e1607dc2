package org.communitypartners.assessment.report.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.Grant;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.measure.figure.SprLine;
import org.communitypartners.assessment.measure.figure.TargetProgress;
import org.communitypartners.assessment.report.Audience;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Block;
import org.communitypartners.assessment.report.model.Bullets;
import org.communitypartners.assessment.report.model.Document;
import org.communitypartners.assessment.report.model.Paragraph;
import org.communitypartners.assessment.report.model.Section;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Sheet.Page;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.model.Workbook;
import org.communitypartners.assessment.report.part.Dates;
import org.communitypartners.assessment.report.part.QuestionAnswers;
import org.communitypartners.assessment.report.part.SprRow;
import org.communitypartners.assessment.report.part.TargetRow;
import org.communitypartners.assessment.report.part.Words;
import org.jspecify.annotations.Nullable;

/**
 * The files of one grant: its numbers as a workbook, and the same in sentences as a document. For the funder they have
 * every line, the period's beside the grant's to date; for the public what may be published of the period.
 */
public final class GrantFiles {

    private static final String LANGUAGE = "en-US";
    private static final String TO_DATE = "Grant to date";

    private final ReportContents contents;
    private final Grant grant;
    private final String audience;
    private final GrantWork work;
    private final GrantTables tables;
    private final GrantSentences sentences;
    private final Optional<GrantToDate> toDate;

    private GrantFiles(
            ReportContents contents,
            Grant grant,
            String audience,
            GrantWork work,
            GrantDisclosure disclosure,
            Optional<GrantToDate> toDate) {
        this.contents = contents;
        this.grant = grant;
        this.audience = audience;
        this.work = work;
        this.toDate = toDate;
        tables = new GrantTables(
                contents, work, disclosure, contents.assessment().sprLines(), "");
        sentences = new GrantSentences(work, disclosure);
    }

    /**
     * The files for the public.
     *
     * @param contents the contents of the internal report, with the names that may stand in it
     * @param published the figures of the shareable copy: these files show no people that it does not
     * @param grant a grant whose days overlap the period
     */
    public static GrantFiles forPublic(ReportContents contents, Figures published, Grant grant) {
        GrantWork work = GrantWork.of(contents, grant);
        return new GrantFiles(
                contents,
                grant,
                "public copy, small counts left out",
                work,
                new GrantPrivacy(contents, published, work),
                Optional.empty());
    }

    /**
     * The files for the funder.
     *
     * @param contents the contents of the internal report, with the names that may stand in it
     * @param grant a grant whose days overlap the period
     * @param earlier the rows under running grants from before the period
     * @param seriesToDate the series of the grant from its first day to the end of the period
     */
    public static GrantFiles forFunder(
            ReportContents contents, Grant grant, Iterable<Activity> earlier, List<SprLine> seriesToDate) {
        GrantWork work = GrantWork.of(contents, grant);
        GrantWork all = GrantWork.toDate(contents, grant, earlier);
        return new GrantFiles(
                contents,
                grant,
                Audience.FUNDER.words(),
                work,
                GrantDisclosure.toFunder(),
                Optional.of(new GrantToDate(contents, work, all, seriesToDate)));
    }

    /** The grant's workbook. */
    public Workbook workbook() {
        List<Sheet> sheets = new ArrayList<>();
        List<Block> overview = new ArrayList<>();
        toDate.ifPresent(grantToDate -> overview.add(grantToDate.glance(tables.targets())));
        overview.add(new Bullets("What was done", overview()));
        further().ifPresent(grantToDate -> overview.add(new Bullets(TO_DATE, grantToDate.overview())));
        overview.add(new Bullets("Methods and limits", sentences.methods()));
        sheets.add(sheet("Grant", grant.name() + " (" + grant.code().text() + ")", "", overview, Page.LANDSCAPE));
        if (!tables.targets().isEmpty()) {
            sheets.add(sheet("Targets", "Targets", targetFinding(), tables.targetTable(), Page.LANDSCAPE));
        }
        List<Block> series = both(tables.series().isEmpty() ? null : tables.seriesTable(), GrantToDate::series);
        if (!series.isEmpty()) {
            sheets.add(sheet(
                    "SPR lines",
                    "Activities by series, as the State Program Report asks",
                    sentences.done(),
                    series,
                    Page.LANDSCAPE));
        }
        if (!tables.questions().isEmpty()) {
            sheets.add(sheet("Outcomes", "Survey outcomes", outcomeFinding(), tables.outcomeTable(), Page.LANDSCAPE));
        }
        List<Block> partners = both(work.partners().isEmpty() ? null : tables.partnerTable(), GrantToDate::partners);
        if (!partners.isEmpty()) {
            sheets.add(sheet("Partners", "Partners", sentences.partners(), partners, Page.LANDSCAPE));
            sheets.add(sheet(
                    "Match",
                    "Match",
                    sentences.match(),
                    both(work.partners().isEmpty() ? null : tables.matchTable(), GrantToDate::match),
                    Page.PORTRAIT));
        }
        List<Block> ledger = toDate.map(GrantToDate::ledger).orElse(List.of());
        if (!ledger.isEmpty()) {
            sheets.add(sheet(
                    "Match ledger",
                    "Match ledger, grant to date",
                    "Documentation of what was given under the grant, line by line. Hours become dollars by the rates of"
                            + " rates.csv; hours without a rate stay hours.",
                    ledger,
                    Page.LANDSCAPE));
        }
        return new Workbook(title(), subject(), LANGUAGE, author(), program(), contents.preparedOn(), sheets);
    }

    /** The grant's narrative, a draft for a person to finish. */
    public Document narrative() {
        List<Section> sections = new ArrayList<>();
        List<Block> done = new ArrayList<>();
        done.add(new Paragraph(sentences.done()));
        further().ifPresent(grantToDate -> done.add(new Paragraph(grantToDate.done())));
        toDate.ifPresent(grantToDate -> done.add(grantToDate.glance(tables.targets())));
        sections.add(new Section("What was done", done));
        if (!tables.targets().isEmpty()) {
            sections.add(new Section(
                    "Targets",
                    List.of(
                            new Bullets("", sentences.targets(tables.targets())),
                            NarrowTable.of(tables.targetTable(), TargetRow.UNIT, TargetRow.STANDING))));
        }
        List<Block> series = both(tables.series().isEmpty() ? null : tables.seriesTable(), GrantToDate::series);
        if (!series.isEmpty()) {
            sections.add(new Section("Activities", narrow(sentences.series(), series)));
        }
        if (!tables.questions().isEmpty()) {
            sections.add(new Section(
                    "Outcomes",
                    List.of(
                            new Paragraph(outcomeFinding()),
                            new Bullets("", sentences.outcomes(tables.questions())),
                            NarrowTable.of(tables.outcomeTable(), QuestionAnswers.options()),
                            tables.optionTable())));
        }
        List<Block> partners = both(work.partners().isEmpty() ? null : tables.partnerTable(), GrantToDate::partners);
        if (!partners.isEmpty()) {
            sections.add(new Section("Partners", narrow(sentences.partners(), partners)));
            sections.add(new Section(
                    "Match",
                    narrow(
                            sentences.match(),
                            both(work.partners().isEmpty() ? null : tables.matchTable(), GrantToDate::match))));
        }
        sections.add(new Section("Methods and limits", List.of(new Bullets("", sentences.methods()))));
        return new Document(
                title(),
                subtitle() + " · narrative draft",
                subject(),
                LANGUAGE,
                author(),
                program(),
                contents.preparedOn(),
                sections);
    }

    /** The grant to date where it says more than the period. */
    private Optional<GrantToDate> further() {
        return toDate.filter(GrantToDate::saysMore);
    }

    /** A table of the period, then the same to date. */
    private List<Block> both(@Nullable Table ofPeriod, Function<GrantToDate, Optional<Table>> ofGrant) {
        Optional<Table> more = further().flatMap(ofGrant);
        List<Block> tables = new ArrayList<>();
        if (ofPeriod != null) {
            String heading = more.isEmpty()
                    ? ofPeriod.heading()
                    : ofPeriod.heading() + ", "
                            + Dates.title(contents.period(), contents.period().span());
            tables.add(ofPeriod.under(heading));
        }
        more.ifPresent(table -> tables.add(table.under(table.heading() + ", grant to date: "
                + Dates.span(further().orElseThrow().covers()))));
        return tables;
    }

    private static List<Block> narrow(String sentence, List<Block> tables) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(sentence));
        // On a narrow page long lists of partners make rows of many lines; a table of their own names them.
        tables.forEach(table -> blocks.add(NarrowTable.of((Table) table, SprRow.PARTNERS)));
        return blocks;
    }

    private List<String> overview() {
        List<String> said = new ArrayList<>();
        said.add(sentences.done());
        said.addAll(sentences.targets(tables.targets()));
        said.addAll(sentences.outcomes(tables.questions()));
        if (!work.partners().isEmpty()) {
            said.add(sentences.partners());
            said.add(sentences.match());
        }
        return said;
    }

    private String targetFinding() {
        long behind = tables.targets().stream().filter(TargetProgress::behind).count();
        return behind == 0
                ? "No target is behind schedule."
                : Words.number(behind) + " of " + Words.count(tables.targets().size(), "target", "targets")
                        + (behind == 1 ? " is" : " are") + " behind schedule.";
    }

    private String outcomeFinding() {
        return Words.count(tables.questions().size(), "question was", "questions were")
                + " asked under the grant. Positive means strongly agree or agree. Blank answers are excluded. Each"
                + " survey form is reported separately.";
    }

    private Sheet sheet(String name, String title, String finding, Table table, Page page) {
        // The title of the sheet says what the heading would.
        return sheet(name, title, finding, List.of(table.under("")), page);
    }

    private Sheet sheet(String name, String title, String finding, List<Block> blocks, Page page) {
        return new Sheet(name, title, subtitle(), finding, blocks, page);
    }

    private String title() {
        return grant.name() + ": "
                + Dates.title(contents.period(), contents.period().span());
    }

    private String subtitle() {
        String library = contents.library().isBlank() ? "" : contents.library() + " · ";
        String funder = grant.funder().isBlank() ? "" : grant.funder() + " · ";
        String who = library + funder;
        return who + (who.isEmpty() ? "Prepared " : "prepared ") + Dates.day(contents.preparedOn()) + " · " + audience;
    }

    private String subject() {
        return "What was done with community partners under the grant "
                + grant.code().text();
    }

    private String author() {
        return contents.library().isBlank() ? "Partnership assessment" : contents.library();
    }

    private String program() {
        return "Partnership assessment " + contents.programVersion();
    }
}
