package org.communitypartners.assessment.intake.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitypartners.assessment.activity.PartnerType;

/**
 * The kinds of partner and the names that are folded to them (MEASURES section 1). Grows by {@code partner-types.csv}.
 */
public final class PartnerTypes {
    /** The kind of whatever fits no other. */
    static final String OTHER = "Other partners";

    private static final Map<String, List<String>> STANDARD = standard();

    private final List<PartnerType> types = new ArrayList<>();
    private final Map<String, PartnerType> byName = new HashMap<>();

    public PartnerTypes() {
        STANDARD.forEach((name, also) -> {
            PartnerType type = add(name);
            also.forEach(other -> byName.putIfAbsent(Folding.kind(other), type));
        });
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
        return named(name).orElseGet(() -> add(Folding.tidy(name)));
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

    private PartnerType add(String name) {
        int rank = name.equals(OTHER) ? Integer.MAX_VALUE : types.size();
        PartnerType type = new PartnerType(name, rank);
        types.add(type);
        byName.put(Folding.kind(name), type);
        return type;
    }

    private static Map<String, List<String>> standard() {
        Map<String, List<String>> types = new LinkedHashMap<>();
        types.put(
                "Churches",
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
                        "religious organization"));
        types.put(
                "Refugee centers",
                List.of(
                        "refugee center",
                        "resettlement agency",
                        "refugee agency",
                        "newcomer center",
                        "welcome center",
                        "immigrant center",
                        "immigrant organization"));
        types.put(
                "Cultural organizations",
                List.of(
                        "cultural organization",
                        "cultural center",
                        "ethnic association",
                        "arts organization",
                        "heritage society",
                        "museum"));
        types.put(
                "Clinics and hospitals",
                List.of(
                        "clinic",
                        "hospital",
                        "health center",
                        "health clinic",
                        "community health",
                        "medical center",
                        "health"));
        types.put(
                "WIC offices and government agencies",
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
                        "consulate"));
        types.put("Parks and playgrounds", List.of("park", "playground", "recreation center", "parks and recreation"));
        types.put("Shelters", List.of("shelter", "homeless shelter", "family shelter", "transitional housing"));
        types.put(
                "ESL classes and schools",
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
                        "ESL class or school system"));
        types.put(
                "Neighborhood stores",
                List.of("store", "neighborhood store", "grocery", "market", "shop", "laundromat", "business"));
        types.put(OTHER, List.of("other"));
        return types;
    }
}
