package org.communitypartners.assessment.job.shareable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communitypartners.assessment.activity.Partner;
import org.communitypartners.assessment.activity.Term;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.measure.figure.SprLine;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.measure.tally.ReportedPartner;

/** The partners that a shareable copy may name. */
public final class NamedPartners {
    private final Map<String, ReportedPartner> partners;
    private final Map<String, ReportedPartner> named = new HashMap<>();
    private final Map<String, ReportedPartner> withoutNames = new HashMap<>();
    private final Set<Name> unnamed = new HashSet<>();

    private record Name(String type, String partner) {}

    /**
     * Sorts partners by whether they may be named.
     *
     * @param partners every partner, by its key
     * @param registry what the library says of them
     */
    public NamedPartners(Map<String, ReportedPartner> partners, List<Partner> registry) {
        this(partners, mayBeNamed(registry));
    }

    private NamedPartners(Map<String, ReportedPartner> partners, Predicate<ReportedPartner> mayBeNamed) {
        this.partners = partners;
        partners.forEach((key, partner) -> {
            if (mayBeNamed.test(partner)) {
                named.put(key, partner);
                withoutNames.put(key, partner);
            } else {
                unnamed.add(new Name(partner.type().name(), partner.name()));
                withoutNames.put(
                        key, new ReportedPartner(key, notNamed(partner.type().name()), partner.type()));
            }
        });
    }

    private static Predicate<ReportedPartner> mayBeNamed(List<Partner> registry) {
        Map<String, Partner> registered = new HashMap<>();
        registry.forEach(partner -> registered.put(partner.key(), partner));
        return partner -> Partner.mayBeNamed(Optional.ofNullable(registered.get(partner.key())), partner.type());
    }

    /** Those of them that a copy lists: beside it, nothing may name others. */
    public NamedPartners listedIn(Figures copy, Window period) {
        return new NamedPartners(
                partners,
                partner -> named.containsKey(partner.key())
                        && copy.find(period, Place.ofPartner(partner.type().name(), partner.name()), Metric.ACTIVITIES)
                                .isPresent());
    }

    /** The partners that may be named, by their keys. */
    public Map<String, ReportedPartner> partners() {
        return named;
    }

    /** Every partner by its key, those that may not be named by their type only. */
    public Map<String, ReportedPartner> withoutNames() {
        return withoutNames;
    }

    /** The series of grants, with partners that may not be named by their type only. */
    public List<SprLine> withoutNames(List<SprLine> lines) {
        return lines.stream()
                .map(line -> new SprLine(
                        line.grant(),
                        withoutNames(line.series()),
                        line.classes(),
                        line.sessions(),
                        line.averageMinutes(),
                        line.averageAttendance(),
                        line.totalAttendance(),
                        line.audience(),
                        line.partners().stream().map(this::withoutName).toList()))
                .toList();
    }

    private Term withoutName(Term partner) {
        ReportedPartner known = withoutNames.get(partner.key());
        return known == null ? partner : new Term(partner.key(), known.name());
    }

    /** Titles of series are free text. Longer names first, since one may be part of another; only as whole words. */
    private String withoutNames(String text) {
        String hidden = text;
        for (Name name : unnamedLongestFirst()) {
            Pattern words = Pattern.compile(
                    "(?<![\\p{L}\\p{N}])" + Pattern.quote(name.partner()) + "(?![\\p{L}\\p{N}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            hidden = words.matcher(hidden).replaceAll(Matcher.quoteReplacement(notNamed(name.type())));
        }
        return hidden;
    }

    private List<Name> unnamedLongestFirst() {
        return unnamed.stream()
                .sorted(Comparator.comparingInt((Name any) -> any.partner().length())
                        .reversed()
                        .thenComparing(Name::partner))
                .toList();
    }

    private static String notNamed(String type) {
        return "Not named (" + type + ")";
    }

    /** Whether the partner of a place may be named. */
    public boolean has(Place place) {
        return !unnamed.contains(new Name(place.partnerType(), place.partner()));
    }
}
