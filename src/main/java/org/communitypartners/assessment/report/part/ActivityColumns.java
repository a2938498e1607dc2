package org.communitypartners.assessment.report.part;

import org.communitypartners.assessment.activity.SummedColumn;

/** The headers of the table of activities that sums of other sheets lead back to. */
public final class ActivityColumns {
    public static final String TABLE = "Activities";
    public static final String PARTNER = "Partner";
    public static final String PARTNER_TYPE = "Partner type";
    public static final String CLASS = "Class";
    public static final String SESSIONS = "Activities";
    public static final String CONTACTS = "Contacts (people)";
    public static final String EXPOSED = "Exposed";
    public static final String NEW = SummedColumn.NEW_PARTICIPANTS.label();
    public static final String CARDS = SummedColumn.CARDS_ISSUED.label();
    public static final String MATERIALS = SummedColumn.MATERIALS_GIVEN.label();
    public static final String REFERRALS = SummedColumn.REFERRALS.label();
    public static final String STAFF_HOURS = SummedColumn.STAFF_HOURS.label();
    public static final String PARTNER_HOURS = SummedColumn.PARTNER_HOURS.label();
    public static final String IN_KIND = SummedColumn.IN_KIND_VALUE.label();

    private ActivityColumns() {}
}
