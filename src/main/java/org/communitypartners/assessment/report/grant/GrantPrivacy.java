package org.communitypartners.assessment.report.grant;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.measure.figure.SprLine;
import org.communitypartners.assessment.measure.metric.Dimension;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Note;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.part.QuestionAnswers;

/**
 * Which counts of people the public files of a grant may show. They leave the library beside the shareable copy, so
 * they show what it shows: the contacts of a grant or of a partner only where they are a figure of the copy, and those
 * of series only where nothing in the grant's work is held back, since partners and series add up to the same people.
 */
final class GrantPrivacy implements GrantDisclosure {
    private final ReportContents contents;
    private final Figures published;
    private final GrantWork work;

    GrantPrivacy(ReportContents contents, Figures published, GrantWork work) {
        this.contents = contents;
        this.published = published;
        this.work = work;
    }

    @Override
    public boolean exact() {
        return false;
    }

    @Override
    public boolean showsContacts() {
        return isPublished(inGrant(Place.all()), Metric.DIRECT_CONTACTS, work.contacts());
    }

    /** Whether the contacts of a partner under the grant may be told: all of its type, or none. */
    @Override
    public boolean shows(GrantPartner partner) {
        String type = partner.partner().type().name();
        List<GrantPartner> ofType = work.partners().stream()
                .filter(other -> other.partner().type().name().equals(type))
                .toList();
        long contacts = ofType.stream().mapToLong(GrantPartner::contacts).sum();
        return showsContacts()
                && isPublished(inGrant(Place.ofType(type)), Metric.DIRECT_CONTACTS, contacts)
                && ofType.stream()
                        .allMatch(other -> isPublished(
                                Place.ofPartner(type, other.partner().name()),
                                Metric.DIRECT_CONTACTS,
                                other.contacts()));
    }

    /**
     * Whether the attendance of series may be told. A single series is all the grant's work; of several, the partners'
     * contacts must be told, and none may be small in any month, since the files of months and quarters lie beside each
     * other and their differences are whole months.
     */
    @Override
    public boolean showsSeries() {
        Map<String, Map<YearMonth, Long>> series = bySeriesAndMonth();
        if (series.size() == 1) {
            return showsContacts();
        }
        return contents.period().span().isWholeMonths()
                && work.partners().stream().allMatch(this::shows)
                && series.values().stream()
                        .flatMap(months -> months.values().stream())
                        .noneMatch(this::isSmall);
    }

    @Override
    public boolean shows(QuestionAnswers question) {
        Place place = Place.all().within(Dimension.QUESTION, question.name());
        return isPublished(place, Metric.OUTCOME_RESPONSES, question.answers());
    }

    @Override
    public boolean isSmall(long people) {
        return people > 0 && people < contents.minimumCell();
    }

    private Map<String, Map<YearMonth, Long>> bySeriesAndMonth() {
        return work.rows().stream()
                .collect(Collectors.groupingBy(
                        SprLine::keyOf,
                        Collectors.groupingBy(
                                row -> YearMonth.from(row.date()),
                                Collectors.summingLong(row -> Math.max(0, row.contacts())))));
    }

    private Place inGrant(Place place) {
        return place.within(Dimension.GRANT, work.grant().code().text());
    }

    private boolean isPublished(Place place, Metric metric, long value) {
        Window period = contents.windows().period();
        return published
                .find(period, place, metric)
                .filter(figure -> figure.note() != Note.SUPPRESSED)
                .map(Figure::value)
                .filter(shown -> shown.compareTo(BigDecimal.valueOf(value)) == 0)
                .isPresent();
    }
}
