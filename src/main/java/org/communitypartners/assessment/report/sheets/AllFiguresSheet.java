package org.communitypartners.assessment.report.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Metric.Family;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Block;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Sheet.Page;
import org.communitypartners.assessment.report.part.FigureCells;
import org.communitypartners.assessment.report.part.ReportSheet;
import org.communitypartners.assessment.report.part.Words;

/** Every figure of all the work, in groups that people look for; those of the Summary are among them. */
final class AllFiguresSheet implements ReportSheet {

    private static final String REST = "Also counted";

    private static final Map<String, List<Metric>> GROUPS = groups();

    private static Map<String, List<Metric>> groups() {
        Map<String, List<Metric>> groups = new LinkedHashMap<>();
        groups.put(
                "Who was reached",
                List.of(
                        Metric.DIRECT_CONTACTS,
                        Metric.PROGRAM_ATTENDANCE,
                        Metric.PEOPLE_EXPOSED,
                        Metric.PEOPLE_ENGAGED,
                        Metric.NEW_PARTICIPANTS,
                        Metric.CARDS_ISSUED,
                        Metric.MATERIALS_GIVEN,
                        Metric.REFERRALS,
                        Metric.AVERAGE_ATTENDANCE,
                        Metric.ENGAGEMENT_RATE,
                        Metric.CARDS_PER_100_ENGAGED,
                        Metric.CONTACTS_PER_1000,
                        Metric.COMPLETENESS,
                        Metric.ESTIMATED_SHARE));
        groups.put(
                "What was done",
                List.of(
                        Metric.ACTIVITIES,
                        Metric.PROGRAMS,
                        Metric.OUTREACH_EVENTS,
                        Metric.ONE_TO_ONE,
                        Metric.SELF_DIRECTED,
                        Metric.PARTNER_MEETINGS,
                        Metric.RECORDINGS,
                        Metric.UNCLASSIFIED,
                        Metric.CANCELLED,
                        Metric.LANGUAGES,
                        Metric.OUTLETS));
        groups.put(
                "With which partners",
                List.of(
                        Metric.ACTIVE_PARTNERS,
                        Metric.NEW_PARTNERS,
                        Metric.REPEAT_PARTNERS,
                        Metric.REPEAT_PARTNER_RATE,
                        Metric.PARTNER_RETENTION,
                        Metric.ADOPTION_RATE));
        groups.put(
                "What it took",
                List.of(
                        Metric.STAFF_HOURS,
                        Metric.PARTNER_HOURS,
                        Metric.PARTNER_SHARE_OF_HOURS,
                        Metric.CONTACTS_PER_STAFF_HOUR,
                        Metric.IN_KIND_VALUE));
        List<Metric> rest = Metric.all().stream()
                .filter(metric -> metric.family() == Family.WORK || metric.family() == Family.PARTNERSHIP)
                .filter(metric -> groups.values().stream().noneMatch(group -> group.contains(metric)))
                .toList();
        if (!rest.isEmpty()) {
            groups.put(REST, rest);
        }
        return groups;
    }

    @Override
    public Optional<Sheet> from(ReportContents contents) {
        KeyFigures figures = new KeyFigures(contents, FigureCells.traced(contents));
        List<Block> blocks = new ArrayList<>();
        GROUPS.forEach((heading, metrics) -> blocks.add(figures.of(heading.replace(" ", ""), heading, metrics)));
        return Optional.of(new Sheet(
                "All figures",
                Words.title("All figures", contents),
                Words.subtitle(contents),
                "Every figure of all partners together. Point at a name to read what it means.",
                blocks,
                Page.LANDSCAPE));
    }
}
