package org.communitypartners.assessment.intake.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitypartners.assessment.activity.PartnerType;

/**
 * The kinds of partner and the names that are folded to them (src/docs/measures.md section 1). Grows by
 * {@code partner-types.csv}.
 */
public final class PartnerTypes {
    /** The kind of whatever fits no other. */
    static final String OTHER = "Other partners";

    /** A kind that every library has, with its other names. */
    private record Standard(String name, boolean isDiscreet, List<String> also) {}

    private final List<PartnerType> types = new ArrayList<>();
    private final Map<String, PartnerType> byName = new HashMap<>();

    public PartnerTypes() {
        for (Standard kind : standard()) {
            PartnerType type = add(kind.name(), kind.isDiscreet());
            kind.also().forEach(other -> byName.putIfAbsent(Folding.kind(other), type));
        }
    }

    /** Whether it is the kind of whatever fits no other. */
    public static boolean isOther(PartnerType type) {
        return type.name().equals(OTHER);
    }

    /** All kinds, in the order of reports; those that a library adds stand before the other partners. */
    public List<PartnerType> all() {
        List<PartnerType> inOrder = new ArrayList<>(types);
        inOrder.sort(null);
        return List.copyOf(inOrder);
    }

    public Optional<PartnerType> named(String text) {
        return Optional.ofNullable(byName.get(Folding.kind(text)));
    }

    /** The kind of that name; a new one when the name is new. */
    public PartnerType open(String name) {
        return named(name).orElseGet(() -> add(Folding.tidy(name), false));
    }

    /**
     * Gives a kind one more name.
     *
     * @return the kind that has the name already, when it is another one
     */
    public Optional<PartnerType> alsoCall(PartnerType type, String name) {
        PartnerType owner = byName.putIfAbsent(Folding.kind(name), type);
        return Optional.ofNullable(owner).filter(other -> !other.equals(type));
    }

    private PartnerType add(String name, boolean isDiscreet) {
        int rank = name.equals(OTHER) ? Integer.MAX_VALUE : types.size();
        PartnerType type = new PartnerType(name, rank, isDiscreet);
        types.add(type);
        byName.put(Folding.kind(name), type);
        return type;
    }

    private static List<Standard> standard() {
        List<Standard> kinds = new ArrayList<>();
        kinds.add(new Standard(
                "Churches",
                false,
                List.of(
                        "church",
                        "faith community",
                        "faith-based organization",
                        "congregation",
                        "parish",
                        "mosque",
                        "temple",
                        "synagogue",
                        "gurdwara",
                        "religious organization")));
        kinds.add(new Standard(
                "Refugee centers",
                true,
                List.of(
                        "refugee center",
                        "resettlement agency",
                        "refugee agency",
                        "newcomer center",
                        "welcome center",
                        "immigrant center",
                        "immigrant organization")));
        kinds.add(new Standard(
                "Cultural organizations",
                false,
                List.of(
                        "cultural organization",
                        "cultural center",
                        "ethnic association",
                        "arts organization",
                        "heritage society",
                        "museum")));
        kinds.add(new Standard(
                "Clinics and hospitals",
                false,
                List.of(
                        "clinic",
                        "hospital",
                        "health center",
                        "health clinic",
                        "community health",
                        "medical center",
                        "health")));
        kinds.add(new Standard(
                "WIC offices and government agencies",
                false,
                List.of(
                        "WIC",
                        "WIC office",
                        "WIC office and other government agency",
                        "government",
                        "government agency",
                        "city agency",
                        "county office",
                        "state agency",
                        "public agency",
                        "consulate")));
        kinds.add(new Standard(
                "Parks and playgrounds",
                false,
                List.of("park", "playground", "recreation center", "parks and recreation")));
        kinds.add(new Standard(
                "Shelters", true, List.of("shelter", "homeless shelter", "family shelter", "transitional housing")));
        kinds.add(new Standard(
                "ESL classes and schools",
                false,
                List.of(
                        "ESL",
                        "ESL class",
                        "ESL program",
                        "adult education",
                        "school",
                        "school system",
                        "school district",
                        "preschool",
                        "Head Start",
                        "college",
                        "ESL class or school system")));
        kinds.add(new Standard(
                "Neighborhood stores",
                false,
                List.of("store", "neighborhood store", "grocery", "market", "shop", "laundromat", "business")));
        kinds.add(new Standard(OTHER, false, List.of("other")));
        return kinds;
    }
}
