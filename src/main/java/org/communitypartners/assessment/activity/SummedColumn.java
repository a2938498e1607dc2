package org.communitypartners.assessment.activity;

import java.util.List;

/**
 * The columns of an activity that are simply added up, in the order of reports: what an activity takes and yields,
 * besides the people who came. One that is new here is read, kept, listed with its activity and added up; its figure is
 * a metric of its own.
 */
public enum SummedColumn {
    NEW_PARTICIPANTS(Unit.COUNT, "New", "new", "first time", "first-time participants"),
    CARDS_ISSUED(Unit.COUNT, "Cards", "cards", "new cards", "library cards"),
    MATERIALS_GIVEN(Unit.COUNT, "Materials", "materials", "giveaways"),
    REFERRALS(Unit.COUNT, "Referrals"),
    STAFF_HOURS(Unit.HOURS, "Staff hours", "hours"),
    PARTNER_HOURS(Unit.HOURS, "Partner hours", "volunteer hours"),
    IN_KIND_VALUE(Unit.MONEY, "In-kind ($)", "in kind", "in-kind");

    private final Unit unit;
    private final String label;
    private final List<String> headings;

    SummedColumn(Unit unit, String label, String... headings) {
        this.unit = unit;
        this.label = label;
        this.headings = List.of(headings);
    }

    /** What is added up. */
    public enum Unit {
        /** Whole numbers. */
        COUNT,
        /** Hours, in hundredths. */
        HOURS,
        /** Money, in cents. */
        MONEY
    }

    /** What is added up. */
    public Unit unit() {
        return unit;
    }

    /** The heading in reports. */
    public String label() {
        return label;
    }

    /** The headings in exports besides its own name, best first. */
    public List<String> headings() {
        return headings;
    }
}
