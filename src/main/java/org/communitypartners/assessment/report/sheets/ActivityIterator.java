package org.communitypartners.assessment.report.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.LocationMode;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.SummedColumn;
import org.communitypartners.assessment.activity.SummedColumn.Unit;
import org.communitypartners.assessment.activity.TargetAge;
import org.communitypartners.assessment.activity.Term;
import org.communitypartners.assessment.measure.tally.ReportedPartner;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Format;
import org.communitypartners.assessment.report.model.Gap;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.part.Words;

/** The activities of the period as rows, sorted type by type: no more than those of one type are in memory. */
final class ActivityIterator implements Iterator<Row> {

    private static final Comparator<Activity> BY_DAY = Comparator.comparing(Activity::date)
            .thenComparing(activity -> activity.partner().key())
            .thenComparing(Activity::file)
            .thenComparing(Activity::line);

    private final ReportContents contents;
    private final Iterator<PartnerType> types;
    private Iterator<Activity> ofType = List.<Activity>of().iterator();
    private String type = "";
    private boolean first;

    ActivityIterator(ReportContents contents) {
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
        Row row = new Row(cells(ofType.next()), first ? ActivitiesSheet.anchor(type) : "");
        first = false;
        return row;
    }

    private List<Cell> cells(Activity activity) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.day(activity.date()),
                Cell.text(name(activity.partner())),
                Cell.text(type),
                text(activity.coPartners().stream().map(this::name).collect(Collectors.joining("; "))),
                text(activity.title()),
                Cell.text(Words.label(activity.activityClass().name())),
                Cell.text(Words.label(activity.status().name())),
                activity.locationMode() == LocationMode.UNKNOWN
                        ? Cell.blank(Gap.EMPTY)
                        : Cell.text(Words.label(activity.locationMode().name())),
                activity.targetAge() == TargetAge.UNKNOWN
                        ? Cell.blank(Gap.EMPTY)
                        : Cell.text(Words.label(activity.targetAge().label())),
                text(activity.language()),
                text(activity.outlet().text()),
                count(activity, activity.sessions()),
                count(activity, activity.contacts()),
                count(activity, activity.attendance()),
                count(activity, activity.virtualAttendance()),
                count(activity, activity.exposed()),
                count(activity, activity.engaged()),
                activity.estimated() ? Cell.text("estimated") : Cell.blank(Gap.EMPTY)));
        for (SummedColumn column : SummedColumn.values()) {
            long amount = activity.amount(column);
            cells.add(column.unit() == Unit.COUNT ? count(activity, amount) : hundredths(activity, amount));
        }
        cells.addAll(List.of(
                text(activity.grant().text()),
                text(activity.notes()),
                Cell.text(activity.file()),
                Cell.amount(BigDecimal.valueOf(activity.line()), Format.PLAIN)));
        return cells;
    }

    private String name(Term named) {
        ReportedPartner partner = contents.partners().get(named.key());
        return partner == null ? named.text() : partner.name();
    }

    private static Cell text(String text) {
        return text.isEmpty() ? Cell.blank(Gap.EMPTY) : Cell.text(text);
    }

    /** What an activity that was not held gives is shown, but as words: no total counts it. */
    private static Cell number(Activity activity, Cell.Amount amount) {
        return activity.held()
                ? amount
                : Cell.text(amount.value().stripTrailingZeros().toPlainString() + ActivitiesSheet.NOT_COUNTED);
    }

    private static Cell count(Activity activity, long count) {
        return count == Activity.MISSING
                ? Cell.blank(Gap.EMPTY)
                : number(activity, new Cell.Amount(BigDecimal.valueOf(count), Format.COUNT));
    }

    private static Cell hundredths(Activity activity, long amount) {
        return amount == Activity.MISSING
                ? Cell.blank(Gap.EMPTY)
                : number(activity, new Cell.Amount(BigDecimal.valueOf(amount, 2), Format.FINE));
    }
}
