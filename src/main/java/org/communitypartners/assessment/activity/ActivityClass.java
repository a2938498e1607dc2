package org.communitypartners.assessment.activity;

/** What kind of work an activity was, in the terms of the Public Libraries Survey and of outreach. */
public enum ActivityClass {
    /** A planned session with an audience. */
    PROGRAM(true),
    /** A table, booth or visit at which people are met. */
    OUTREACH(true),
    /** Help for one person or family. */
    ONE_TO_ONE(true),
    /** Something that people do on their own; nobody is counted. */
    SELF_DIRECTED(false),
    /** Staff and partner meet; nobody is counted. */
    PARTNER_MEETING(false),
    /** A recording; its views are not people present. */
    RECORDING(false),
    /** The log does not say. */
    UNCLASSIFIED(true);

    private final boolean contactsExpected;

    ActivityClass(boolean contactsExpected) {
        this.contactsExpected = contactsExpected;
    }

    /** Whether a row of this class should carry a count of people. */
    public boolean contactsExpected() {
        return contactsExpected;
    }
}
