package org.communitypartners.assessment.measure.metric;

/**
 * Whose figure it is: all, a partner type or a partner, and which member of a dimension.
 *
 * @param scope how much of the work
 * @param partnerType the type's name; blank for scope all
 * @param partner the partner's name in reports; blank unless the scope is a partner
 * @param dimension the breakdown
 * @param member the member of the dimension; blank without one
 */
public record Place(Scope scope, String partnerType, String partner, Dimension dimension, String member) {

    /** All the work. */
    public static Place all() {
        return new Place(Scope.ALL, "", "", Dimension.NONE, "");
    }

    /** The partners of a type. */
    public static Place ofType(String partnerType) {
        return new Place(Scope.PARTNER_TYPE, partnerType, "", Dimension.NONE, "");
    }

    /** One partner. */
    public static Place ofPartner(String partnerType, String partner) {
        return new Place(Scope.PARTNER, partnerType, partner, Dimension.NONE, "");
    }

    /** This place, broken down. */
    public Place within(Dimension by, String which) {
        return new Place(scope, partnerType, partner, by, which);
    }
}
