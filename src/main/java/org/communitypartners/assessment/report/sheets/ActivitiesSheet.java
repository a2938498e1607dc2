package org.communitypartners.assessment.report.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.LocationMode;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.TargetAge;
import org.communitypartners.assessment.measure.Metric;
import org.communitypartners.assessment.measure.Place;
import org.communitypartners.assessment.measure.ReportedPartner;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Format;
import org.communitypartners.assessment.report.model.Gap;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Sheet.Page;
import org.communitypartners.assessment.report.model.Table;

/** The rows of the period, by partner type and day, each with the file and line that it comes from. */
final class ActivitiesSheet implements ReportSheet {

    private static final List<Column> COLUMNS = List.of(
            Column.words("Partner type", 36),
            Column.days("Date"),
            Column.words("Partner", 32),
            Column.words("Title", 36),
            Column.words("Class"),
            Column.words("Status"),
            Column.words("Place"),
            Column.words("Age"),
            Column.words("Language", 18),
            Column.words("Outlet", 24),
            Column.summed("Contacts (people)"),
            Column.summed("In person"),
            Column.summed("Online"),
            Column.summed("Exposed"),
            Column.summed("Engaged"),
            Column.words("Count"),
            Column.summed("New"),
            Column.summed("Cards"),
            Column.summed("Materials"),
            Column.summed("Referrals"),
            Column.summed("Staff hours"),
            Column.summed("Partner hours"),
            Column.summed("In-kind ($)"),
            Column.words("Grant", 16),
            Column.words("Notes", 40),
            Column.words("File", 40),
            Column.numbers("Line"));

    private static final Comparator<Activity> BY_DAY = Comparator.comparing(Activity::date)
            .thenComparing(activity -> activity.partner().key())
            .thenComparing(Activity::file)
            .thenComparing(Activity::line);

    @Override
    public Optional<Sheet> from(ReportContents contents) {
        if (contents.shareable()) {
            return Optional.empty();
        }
        Table table = new Table("Activities", "", COLUMNS, () -> new Rows(contents), "Total", true);
        long held =
                new FigureCells(contents.figures()).count(contents.windows().period(), Place.all(), Metric.ACTIVITIES);
        return Optional.of(new Sheet(
                "Activities",
                Words.title("Activities", contents),
                Words.subtitle(contents),
                Words.count(held, "held activity", "held activities")
                        + ", and those cancelled or planned, which count nowhere else. Each row names the file and line"
                        + " that it comes from; an empty cell means that the log does not say.",
                List.of(table),
                Page.WIDE));
    }

    /** The name by which a link leads to the first row of a type. */
    static String anchor(String partnerType) {
        return "activities of " + partnerType;
    }

    /** Sorted type by type, so that no more than the rows of one type are in memory. */
    private static final class Rows implements Iterator<Row> {

        private final ReportContents contents;
        private final Iterator<PartnerType> types;
        private Iterator<Activity> ofType = List.<Activity>of().iterator();
        private String type = "";
        private boolean first;

        Rows(ReportContents contents) {
            this.contents = contents;
            this.types = contents.tables().partnerTypes().iterator();
        }

        @Override
        public boolean hasNext() {
            while (!ofType.hasNext() && types.hasNext()) {
                PartnerType next = types.next();
                List<Activity> activities = new ArrayList<>();
                contents.activities().ofType(next).forEach(activities::add);
                activities.sort(BY_DAY);
                ofType = activities.iterator();
                type = next.name();
                first = true;
            }
            return ofType.hasNext();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Row row = new Row(cells(ofType.next()), first ? anchor(type) : "");
            first = false;
            return row;
        }

        private List<Cell> cells(Activity activity) {
            return List.of(
                    Cell.text(type),
                    Cell.day(activity.date()),
                    Cell.text(name(activity)),
                    text(activity.title()),
                    Cell.text(Words.label(activity.activityClass().name())),
                    Cell.text(Words.label(activity.status().name())),
                    activity.locationMode() == LocationMode.UNKNOWN
                            ? Cell.blank(Gap.EMPTY)
                            : Cell.text(Words.label(activity.locationMode().name())),
                    activity.targetAge() == TargetAge.UNKNOWN
                            ? Cell.blank(Gap.EMPTY)
                            : Cell.text(Words.label(activity.targetAge().label())),
                    text(activity.language().text()),
                    text(activity.outlet().text()),
                    count(activity.contacts()),
                    count(activity.attendance()),
                    count(activity.virtualAttendance()),
                    count(activity.exposed()),
                    count(activity.engaged()),
                    activity.estimated() ? Cell.text("estimated") : Cell.blank(Gap.EMPTY),
                    count(activity.newParticipants()),
                    count(activity.cardsIssued()),
                    count(activity.materialsGiven()),
                    count(activity.referrals()),
                    hundredths(activity.staffHours()),
                    hundredths(activity.partnerHours()),
                    hundredths(activity.inKindValue()),
                    text(activity.grant().text()),
                    text(activity.notes()),
                    Cell.text(activity.file()),
                    Cell.amount(BigDecimal.valueOf(activity.line()), Format.PLAIN));
        }

        private String name(Activity activity) {
            ReportedPartner partner = contents.partners().get(activity.partner().key());
            return partner == null ? activity.partner().text() : partner.name();
        }

        private static Cell text(String text) {
            return text.isEmpty() ? Cell.blank(Gap.EMPTY) : Cell.text(text);
        }

        private static Cell count(int count) {
            return count == Activity.MISSING ? Cell.blank(Gap.EMPTY) : Cell.count(count);
        }

        private static Cell hundredths(long amount) {
            return amount == Activity.MISSING
                    ? Cell.blank(Gap.EMPTY)
                    : Cell.amount(BigDecimal.valueOf(amount, 2), Format.FINE);
        }
    }
}
