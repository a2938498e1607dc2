package org.communitypartners.assessment.report.grant;

import java.util.ArrayList;
import java.util.List;
import org.communitypartners.assessment.activity.Grant;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.measure.figure.TargetProgress;
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
import org.communitypartners.assessment.report.part.TargetRow;
import org.communitypartners.assessment.report.part.Words;

/** What a grant writer pastes: the numbers of one grant as a workbook, and the same in sentences as a document. */
public final class GrantFiles {

    private static final String LANGUAGE = "en-US";

    private final ReportContents contents;
    private final Grant grant;
    private final GrantWork work;
    private final GrantTables tables;
    private final GrantSentences sentences;

    /**
     * The files of a grant.
     *
     * @param contents the contents of the internal report
     * @param published the figures of the shareable copy: a grant's files show no people that it does not
     * @param grant a grant whose days overlap the period
     */
    public GrantFiles(ReportContents contents, Figures published, Grant grant) {
        this.contents = contents;
        this.grant = grant;
        work = GrantWork.of(contents, grant);
        GrantPrivacy privacy = new GrantPrivacy(contents, published, work);
        tables = new GrantTables(contents, work, privacy);
        sentences = new GrantSentences(work, privacy);
    }

    /** The grant's workbook. */
    public Workbook workbook() {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(sheet(
                "Grant",
                grant.name() + " (" + grant.code().text() + ")",
                "",
                List.of(
                        new Bullets("What was done", overview()),
                        new Bullets("Methods and limits", sentences.methods())),
                Page.LANDSCAPE));
        if (!tables.targets().isEmpty()) {
            sheets.add(sheet("Targets", "Targets", targetFinding(), tables.targetTable(), Page.LANDSCAPE));
        }
        if (!tables.series().isEmpty()) {
            sheets.add(sheet(
                    "SPR lines",
                    "Activities by series, as the State Program Report asks",
                    sentences.done(),
                    tables.seriesTable(),
                    Page.LANDSCAPE));
        }
        if (!tables.questions().isEmpty()) {
            sheets.add(sheet("Outcomes", "Survey outcomes", outcomeFinding(), tables.outcomeTable(), Page.LANDSCAPE));
        }
        if (!work.partners().isEmpty()) {
            sheets.add(sheet("Partners", "Partners", sentences.partners(), tables.partnerTable(), Page.LANDSCAPE));
            sheets.add(sheet("Match", "Match", sentences.match(), tables.matchTable(), Page.PORTRAIT));
        }
        return new Workbook(title(), subject(), LANGUAGE, author(), program(), contents.preparedOn(), sheets);
    }

    /** The grant's narrative, a draft for a person to finish. */
    public Document narrative() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("What was done", List.of(new Paragraph(sentences.done()))));
        if (!tables.targets().isEmpty()) {
            sections.add(new Section(
                    "Targets",
                    List.of(
                            new Bullets("", sentences.targets(tables.targets())),
                            NarrowTable.of(tables.targetTable(), TargetRow.UNIT, TargetRow.STANDING))));
        }
        if (!tables.series().isEmpty()) {
            sections.add(new Section(
                    "Activities", List.of(new Paragraph(sentences.series()), NarrowTable.of(tables.seriesTable()))));
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
        if (!work.partners().isEmpty()) {
            sections.add(new Section(
                    "Partners", List.of(new Paragraph(sentences.partners()), NarrowTable.of(tables.partnerTable()))));
            sections.add(new Section(
                    "Match", List.of(new Paragraph(sentences.match()), NarrowTable.of(tables.matchTable()))));
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
                ? "No target is behind the pace that the time passed would ask for."
                : Words.number(behind) + " of " + Words.count(tables.targets().size(), "target", "targets")
                        + (behind == 1 ? " is" : " are") + " behind the pace that the time passed would ask for.";
    }

    private String outcomeFinding() {
        return Words.count(tables.questions().size(), "question was", "questions were")
                + " asked under the grant. Positive: strongly agree and agree over all answers; giving no answer is not"
                + " an answer. Instruments are never mixed.";
    }

    private Sheet sheet(String name, String title, String finding, Table table, Page page) {
        // The title of the sheet says what the heading would.
        return sheet(
                name,
                title,
                finding,
                List.of(new Table(
                        table.name(), "", table.columns(), table.rows(), table.totalLabel(), table.filtered())),
                page);
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
        return who + (who.isEmpty() ? "Prepared " : "prepared ") + Dates.day(contents.preparedOn());
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
