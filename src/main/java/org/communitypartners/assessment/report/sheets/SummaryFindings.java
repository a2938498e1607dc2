package org.communitypartners.assessment.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communitypartners.assessment.activity.Decision;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.measure.finding.Finding;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Note;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.report.Audience;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.part.Dates;
import org.communitypartners.assessment.report.part.FigureCells;
import org.communitypartners.assessment.report.part.Words;

/** The sentences that open a report: those of the assessment; without one, what all partners did together. */
final class SummaryFindings {

    /** The Summary stays one page. */
    private static final int MOST_ASSUMED = 3;

    private final ReportContents contents;
    private final FigureCells figures;

    SummaryFindings(ReportContents contents, FigureCells figures) {
        this.contents = contents;
        this.figures = figures;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        contents.assessment().findings().stream().map(Finding::text).forEach(sentences::add);
        if (sentences.isEmpty()) {
            sentences.add(done());
            long partners = count(contents.windows().period(), Metric.ACTIVE_PARTNERS);
            sentences.add(Words.count(partners, "partner was active", "partners were active") + ".");
        }
        countsNobody().ifPresent(sentences::add);
        readWithCare().ifPresent(sentences::add);
        Audience.whyNotShareable(contents.period()).ifPresent(sentences::add);
        if (contents.shareable()) {
            sentences.add("To protect people's privacy, counts of people from 1 to " + (contents.minimumCell() - 1)
                    + " and any others that would reveal them are marked [c]: " + leftOut() + ".");
        }
        return sentences;
    }

    /** The first file that counts nobody; Data quality lists them all. */
    private Optional<String> countsNobody() {
        List<QualityNote> files = contents.notes().stream()
                .filter(note -> note.kind() == QualityNote.Kind.NO_COUNT_COLUMN)
                .toList();
        int more = files.size() - 1;
        return files.stream()
                .findFirst()
                .map(file -> file.message()
                        + (more > 0
                                ? " The same holds for " + Words.count(more, "other file", "other files") + "."
                                : ""));
    }

    /** What was assumed about dates, partners and people. */
    private Optional<String> readWithCare() {
        List<Decision> assumed = contents.decisions().stream()
                .filter(Decision::isToBeReadWithCare)
                .toList();
        if (assumed.isEmpty()) {
            return Optional.empty();
        }
        String first = assumed.stream()
                .limit(MOST_ASSUMED)
                .map(decision -> decision.place() + ": " + decision.reading())
                .collect(Collectors.joining("; "));
        int more = assumed.size() - MOST_ASSUMED;
        return Optional.of("Please check how this was read: " + first + (more > 0 ? "; and " + more + " more" : "")
                + " (see Data quality).");
    }

    private String leftOut() {
        long left = contents.figures().where(SummaryFindings::isLeftOut).count();
        long all = left
                + contents.figures()
                        .where(figure -> figure.metric().countsPeople() && figure.value() != null)
                        .count();
        String share = all == 0 ? "" : " (" + Math.round(100.0 * left / all) + "%)";
        return Words.number(left) + " of the " + Words.count(all, "count of people", "counts of people")
                + " in this copy" + share;
    }

    private static boolean isLeftOut(Figure figure) {
        return figure.metric().countsPeople() && figure.note() == Note.SUPPRESSED;
    }

    private String done() {
        Window period = contents.windows().period();
        long activities = count(period, Metric.ACTIVITIES);
        long contacts = count(period, Metric.DIRECT_CONTACTS);
        String held = Words.count(activities, "activity was held", "activities were held");
        if (contacts < 0) {
            return held + ".";
        }
        return held + " and reached " + Words.count(contacts, "person", "people") + " (repeat visits counted)"
                + compared(contacts, contents.windows().previous()) + ".";
    }

    private String compared(long contacts, Window earlier) {
        long before = count(earlier, Metric.DIRECT_CONTACTS);
        if (before < 0 || !figures.comparable(contents.windows().period(), earlier)) {
            return "";
        }
        String when = Dates.title(contents.period(), earlier.span());
        if (before == contacts) {
            return ", as many as in " + when;
        }
        return ", " + Words.number(Math.abs(contacts - before)) + (contacts > before ? " more" : " fewer") + " than in "
                + when;
    }

    private long count(Window window, Metric metric) {
        return figures.count(window, Place.all(), metric);
    }
}
