package org.communitypartners.assessment.job;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communitypartners.assessment.activity.Partner;
import org.communitypartners.assessment.measure.Place;
import org.communitypartners.assessment.measure.ReportedPartner;
import org.communitypartners.assessment.measure.SprLine;

/** The partners that a shareable copy may name. */
final class NamedPartners {
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
    NamedPartners(Map<String, ReportedPartner> partners, List<Partner> registry) {
        Map<String, Partner> registered = new HashMap<>();
        registry.forEach(partner -> registered.put(partner.key(), partner));
        partners.forEach((key, partner) -> {
            if (Partner.mayBeNamed(Optional.ofNullable(registered.get(key)), partner.type())) {
                named.put(key, partner);
                withoutNames.put(key, partner);
            } else {
                unnamed.add(new Name(partner.type().name(), partner.name()));
                withoutNames.put(
                        key, new ReportedPartner(key, notNamed(partner.type().name()), partner.type()));
            }
        });
    }

    /** The partners that may be named, by their keys. */
    Map<String, ReportedPartner> partners() {
        return named;
    }

    /** Every partner by its key, those that may not be named by their type only. */
    Map<String, ReportedPartner> withoutNames() {
        return withoutNames;
    }

    /** The series of grants, with partners that may not be named by their type only. */
    List<SprLine> withoutNames(List<SprLine> lines) {
        return lines.stream()
                .map(line -> new SprLine(
                        line.grant(),
                        line.series(),
                        line.classes(),
                        line.sessions(),
                        line.averageMinutes(),
                        line.averageAttendance(),
                        line.totalAttendance(),
                        line.audience(),
                        withoutNames(line.partners())))
                .toList();
    }

    /** Longer names first, since one may be part of another. */
    private String withoutNames(String text) {
        String hidden = text;
        for (Name name : unnamed.stream()
                .sorted(Comparator.comparingInt((Name any) -> any.partner().length())
                        .reversed())
                .toList()) {
            hidden = hidden.replace(name.partner(), notNamed(name.type()));
        }
        return hidden;
    }

    private static String notNamed(String type) {
        return "Not named (" + type + ")";
    }

    /** Whether the partner of a place may be named. */
    boolean has(Place place) {
        return !unnamed.contains(new Name(place.partnerType(), place.partner()));
    }
}
