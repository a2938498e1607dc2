package org.communitypartners.assessment.measure.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.ActivityClass;
import org.communitypartners.assessment.activity.LocationMode;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.Status;
import org.communitypartners.assessment.activity.TargetAge;
import org.communitypartners.assessment.activity.Term;
import org.communitypartners.assessment.measure.metric.Cell;
import org.communitypartners.assessment.measure.metric.Dimension;
import org.communitypartners.assessment.measure.metric.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * The activities of one or more sources, added up by partner as a {@link TallyPlan} asks. Small beside its input,
 * mergeable in the order of sources, and stored once a source is read.
 *
 * <p>Not safe for use by several threads.
 */
public final class Tally {
    private final TallyPlan plan;
    private final Map<String, PartnerTally> partners = new LinkedHashMap<>();
    private final Cell[] crosswalk;
    private final Names names = new Names();
    private final Lexicon languages = new Lexicon();
    private final Lexicon outlets = new Lexicon();
    private final Companies companies;
    private final Map<LocalDate, Day> days = new HashMap<>();
    private final Cell everything = new Cell();
    private @Nullable LocalDate begins;
    private long rows;

    /** What a day adds to: spans, and look-backs by their ends. */
    private record Day(List<Integer> spans, BitSet ends) {}

    /** An empty tally. */
    public Tally(TallyPlan plan) {
        this.plan = plan;
        this.companies = new Companies(plan.spans().size());
        this.crosswalk = Stream.generate(Cell::new).limit(plan.spans().size()).toArray(Cell[]::new);
    }

    /** Which partners took part in the same rows without leading. */
    public Companies companies() {
        return companies;
    }

    /** How the names met are shown. */
    public Names names() {
        return names;
    }

    /** The sums over every held row of the input, whatever its date: what the library collects at all. */
    public Cell everything() {
        return everything;
    }

    /** The day from which every source has rows: the latest of their first dates. */
    public Optional<LocalDate> begins() {
        return Optional.ofNullable(begins);
    }

    /** How many rows were added. */
    public long rows() {
        return rows;
    }

    /**
     * Adds a row that stands. Rows must come in the order of their files and lines, since the first spelling of a name
     * is shown and of two types named on one day the later wins.
     */
    public void add(Activity activity) {
        rows++;
        if (begins == null || activity.date().isBefore(begins)) {
            begins = activity.date();
        }
        PartnerTally partner = open(activity.partner());
        PartnerType type = activity.partnerType();
        if (type != null) {
            partner.nameType(type, activity.date());
        }
        Day day = days.computeIfAbsent(activity.date(), this::day);
        partner.known().or(day.ends());
        if (activity.status() == Status.CANCELLED) {
            for (int span : day.spans()) {
                partner.openCell(span).add(Quantity.CANCELLED, 1);
                addToMembers(partner, span, activity);
            }
        } else if (activity.held()) {
            addHeld(partner, activity, day);
        }
        if (!activity.coPartners().isEmpty()) {
            addCoPartners(activity, day);
        }
    }

    /** Whoever took part is known, and active on the day of a held row; what the row counts is the first partner's. */
    private void addCoPartners(Activity activity, Day day) {
        List<PartnerTally> counting = new ArrayList<>();
        for (Term other : activity.coPartners()) {
            PartnerTally partner = open(other);
            partner.known().or(day.ends());
            if (activity.held()) {
                mark(partner, activity, day);
                counting.add(partner);
            }
        }
        if (counting.size() > 1) {
            counting.add(companies.open(
                    activity.coPartners().stream().map(Term::key).sorted().toList()));
        }
        for (PartnerTally partner : counting) {
            for (int span : day.spans()) {
                partner.openCell(span).add(Quantity.TOOK_PART, 1);
                for (Breakdown member : membersOf(span, activity)) {
                    partner.openCell(member).add(Quantity.TOOK_PART, 1);
                }
            }
        }
    }

    /** Adds the tally of a later source. */
    public void merge(Tally later) {
        rows += later.rows;
        later.begins().ifPresent(this::beginNotBefore);
        int[] languageNumbers = languages.merge(later.languages);
        int[] outletNumbers = outlets.merge(later.outlets);
        later.partners.forEach((key, partner) -> open(key).add(partner, plan.period(), languageNumbers, outletNumbers));
        companies.merge(later.companies, plan.period(), languageNumbers, outletNumbers);
        for (int span = 0; span < crosswalk.length; span++) {
            crosswalk[span].add(later.crosswalk[span]);
        }
        everything.add(later.everything, languageNumbers, outletNumbers);
        names.merge(later.names);
    }

    public TallyPlan plan() {
        return plan;
    }

    Map<String, PartnerTally> partners() {
        return partners;
    }

    /** The tallies of all partners, as first met. */
    Collection<PartnerTally> all() {
        return partners.values();
    }

    /** The sums of the PLS crosswalk in a span, over all partners. */
    public Cell crosswalk(int span) {
        return crosswalk[span];
    }

    Lexicon languages() {
        return languages;
    }

    Lexicon outlets() {
        return outlets;
    }

    PartnerTally open(String key) {
        return partners.computeIfAbsent(key, any -> newPartner());
    }

    void countRows(long more) {
        rows += more;
    }

    /** Takes the first date of a further source. */
    void beginNotBefore(LocalDate first) {
        if (begins == null || first.isAfter(begins)) {
            begins = first;
        }
    }

    private Day day(LocalDate date) {
        BitSet ends = new BitSet();
        plan.endsOn(date).forEach(ends::set);
        return new Day(plan.spansOn(date), ends);
    }

    private PartnerTally open(Term partner) {
        return open(partner.key());
    }

    private PartnerTally newPartner() {
        return new PartnerTally(plan.spans().size());
    }

    /** Notes on which days a partner was active, and with what. */
    private void mark(PartnerTally partner, Activity activity, Day day) {
        partner.heldOn(activity.date(), plan.period());
        boolean meeting = activity.activityClass() == ActivityClass.PARTNER_MEETING;
        boolean service = !meeting && activity.activityClass() != ActivityClass.RECORDING;
        partner.active().or(day.ends());
        if (meeting) {
            partner.met().or(day.ends());
        }
        if (service) {
            partner.served().or(day.ends());
        }
    }

    private void addHeld(PartnerTally partner, Activity activity, Day day) {
        mark(partner, activity, day);
        RowSums.addHeld(everything, activity);
        for (int span : day.spans()) {
            addRow(partner.openCell(span), activity);
            RowSums.addCrosswalk(crosswalk[span], activity);
            addToMembers(partner, span, activity);
        }
    }

    private void addRow(Cell cell, Activity activity) {
        RowSums.addHeld(cell, activity);
        for (Term language : activity.languages()) {
            cell.addLanguage(languages.numberOf(language.key()));
        }
        if (!activity.outlet().isBlank()) {
            cell.addOutlet(outlets.numberOf(activity.outlet().key()));
        }
    }

    private void addToMembers(PartnerTally partner, int span, Activity activity) {
        for (Breakdown member : membersOf(span, activity)) {
            Cell cell = partner.openCell(member);
            if (activity.held()) {
                addRow(cell, activity);
                if (member.dimension() == Dimension.LANGUAGE) {
                    RowSums.addShare(cell, activity);
                }
            } else {
                cell.add(Quantity.CANCELLED, 1);
            }
        }
    }

    /** The members that an activity belongs to: none where the log does not say, several languages. */
    private List<Breakdown> membersOf(int span, Activity activity) {
        List<Dimension> dimensions = plan.dimensionsOf(plan.spans().get(span));
        if (dimensions.isEmpty()) {
            return List.of();
        }
        List<Breakdown> members = new ArrayList<>(dimensions.size());
        for (Dimension dimension : dimensions) {
            memberKeys(dimension, activity).forEach(key -> members.add(new Breakdown(span, dimension, key)));
        }
        return members;
    }

    private static List<String> memberKeys(Dimension dimension, Activity activity) {
        return switch (dimension) {
            case LANGUAGE ->
                activity.languages().size() == 1
                        ? List.of(activity.languages().get(0).key())
                        : activity.languages().stream().map(Term::key).toList();
            case OUTLET -> only(activity.outlet().key());
            case GRANT -> only(activity.grant().key());
            case TARGET_AGE ->
                activity.targetAge() == TargetAge.UNKNOWN
                        ? List.of()
                        : List.of(activity.targetAge().label());
            case LOCATION_MODE ->
                activity.locationMode() == LocationMode.UNKNOWN
                        ? List.of()
                        : List.of(activity.locationMode().name());
            case NONE, QUESTION, TARGET -> List.of();
        };
    }

    private static List<String> only(String key) {
        return key.isEmpty() ? List.of() : List.of(key);
    }
}
