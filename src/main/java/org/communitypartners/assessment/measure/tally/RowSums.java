package org.communitypartners.assessment.measure.tally;

import static org.communitypartners.assessment.activity.Activity.MISSING;

import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.ActivityClass;
import org.communitypartners.assessment.activity.LocationMode;
import org.communitypartners.assessment.activity.SummedColumn;
import org.communitypartners.assessment.measure.metric.Cell;
import org.communitypartners.assessment.measure.metric.Quantity;

/** Adds one held row to a cell: the measures of one activity (src/docs/measures.md section 3). */
final class RowSums {
    private RowSums() {}

    static void addHeld(Cell cell, Activity activity) {
        ActivityClass kind = activity.activityClass();
        int contacts = activity.contacts();
        cell.add(heldOf(kind), 1);
        cell.add(sessionsOf(kind), activity.sessions());
        if (kind.contactsExpected()) {
            addContacts(cell, activity, contacts);
        }
        if (kind == ActivityClass.PROGRAM) {
            addKnown(cell, activity, contacts, Quantity.PROGRAM_CONTACTS);
            if (contacts != MISSING) {
                cell.add(Quantity.PROGRAM_SESSIONS_COUNTED, activity.sessions());
            }
        } else if (kind == ActivityClass.OUTREACH) {
            addOutreach(cell, activity, contacts);
        }
        addAmounts(cell, activity, contacts);
    }

    private static void addContacts(Cell cell, Activity activity, int contacts) {
        addKnown(cell, activity, contacts, Quantity.CONTACTS);
        if (activity.estimated() && contacts != MISSING) {
            cell.add(Quantity.CONTACTS_OF_ESTIMATED, contacts);
        }
    }

    private static void addOutreach(Cell cell, Activity activity, int engaged) {
        int exposed = activity.exposed();
        addKnown(cell, activity, exposed, Quantity.EXPOSED);
        addKnown(cell, activity, engaged, Quantity.ENGAGED);
        if (exposed != MISSING && engaged != MISSING) {
            cell.add(Quantity.BOTH_EXPOSED, exposed);
            cell.add(Quantity.BOTH_ENGAGED, engaged);
            cell.add(Quantity.BOTH_KNOWN, 1);
            cell.add(Quantity.BOTH_EXPOSED_ESTIMATED, activity.estimated() ? 1 : 0);
        }
        if (activity.amount(SummedColumn.CARDS_ISSUED) != MISSING && engaged != MISSING) {
            cell.add(Quantity.CARDED_CARDS, activity.amount(SummedColumn.CARDS_ISSUED));
            cell.add(Quantity.CARDED_ENGAGED, engaged);
            cell.add(Quantity.CARDED_KNOWN, 1);
            cell.add(Quantity.CARDED_ESTIMATED, activity.estimated() ? 1 : 0);
        }
    }

    private static void addAmounts(Cell cell, Activity activity, int contacts) {
        for (SummedColumn column : SummedColumn.values()) {
            addKnown(cell, activity, activity.amount(column), Quantity.of(column));
        }
        long staff = activity.amount(SummedColumn.STAFF_HOURS);
        long partner = activity.amount(SummedColumn.PARTNER_HOURS);
        if (staff > 0 && contacts != MISSING) {
            cell.add(Quantity.STAFFED_CONTACTS, contacts);
            cell.add(Quantity.STAFFED_HOURS, staff);
            cell.add(Quantity.STAFFED_KNOWN, 1);
            cell.add(Quantity.STAFFED_ESTIMATED, activity.estimated() ? 1 : 0);
        }
        if (staff != MISSING && partner != MISSING) {
            cell.add(Quantity.SHARED_STAFF_HOURS, staff);
            cell.add(Quantity.SHARED_PARTNER_HOURS, partner);
            cell.add(Quantity.SHARED_KNOWN, 1);
            cell.add(Quantity.SHARED_ESTIMATED, activity.estimated() ? 1 : 0);
        }
    }

    /** What shares of contacts leave out at one of several languages: its contacts belong to each in equal parts. */
    static void addShare(Cell cell, Activity activity) {
        int languages = activity.languages().size();
        int contacts = activity.contacts();
        if (languages > 1 && contacts != MISSING) {
            long parts = (long) contacts * Quantity.PARTS_OF_A_CONTACT;
            cell.add(Quantity.CONTACTS_OF_OTHER_LANGUAGES, parts - parts / languages);
        }
    }

    /** The PLS crosswalk: attendance as counted, no other count; in person by place, online from all sessions. */
    static void addCrosswalk(Cell cell, Activity activity) {
        if (activity.activityClass() != ActivityClass.PROGRAM || !activity.libraryContributed()) {
            return;
        }
        cell.add(Quantity.PLS_600, activity.sessions());
        int present = activity.present();
        addAttendance(cell, activity, present, Quantity.PLS_610);
        switch (activity.targetAge()) {
            case AGES_0_5 -> addSession(cell, activity, Quantity.PLS_601, present, Quantity.PLS_611);
            case AGES_6_11 -> addSession(cell, activity, Quantity.PLS_602, present, Quantity.PLS_612);
            case AGES_12_18 -> addSession(cell, activity, Quantity.PLS_603, present, Quantity.PLS_613);
            case AGES_19_UP -> addSession(cell, activity, Quantity.PLS_604, present, Quantity.PLS_614);
            case GENERAL -> addSession(cell, activity, Quantity.PLS_605, present, Quantity.PLS_615);
            case UNKNOWN -> {
                // In the totals only.
            }
        }
        LocationMode mode = activity.locationMode();
        if (mode == LocationMode.ONSITE) {
            addSession(cell, activity, Quantity.PLS_606, activity.attendance(), Quantity.PLS_616);
        } else if (mode == LocationMode.OFFSITE) {
            addSession(cell, activity, Quantity.PLS_607, activity.attendance(), Quantity.PLS_617);
        } else if (mode == LocationMode.VIRTUAL) {
            cell.add(Quantity.PLS_608, activity.sessions());
        }
        addAttendance(cell, activity, activity.virtualAttendance(), Quantity.PLS_618);
    }

    private static void addSession(Cell cell, Activity activity, Quantity sessions, int people, Quantity attendance) {
        cell.add(sessions, activity.sessions());
        addAttendance(cell, activity, people, attendance);
    }

    /** Adds to a sum of attendance, and to its estimated rows. */
    private static void addAttendance(Cell cell, Activity activity, int people, Quantity attendance) {
        if (people != MISSING) {
            cell.add(attendance, people);
            cell.add(attendance.estimatedRows(), activity.estimated() ? 1 : 0);
        }
    }

    private static void addKnown(Cell cell, Activity activity, long amount, Quantity sum) {
        if (amount != MISSING) {
            cell.add(sum, amount);
            cell.add(sum.known(), 1);
            if (activity.estimated()) {
                cell.add(sum.estimated(), 1);
            }
        }
    }

    private static Quantity sessionsOf(ActivityClass kind) {
        return switch (kind) {
            case PROGRAM -> Quantity.SESSIONS_PROGRAM;
            case OUTREACH -> Quantity.SESSIONS_OUTREACH;
            case ONE_TO_ONE -> Quantity.SESSIONS_ONE_TO_ONE;
            case SELF_DIRECTED -> Quantity.SESSIONS_SELF_DIRECTED;
            case PARTNER_MEETING -> Quantity.SESSIONS_PARTNER_MEETING;
            case RECORDING -> Quantity.SESSIONS_RECORDING;
            case UNCLASSIFIED -> Quantity.SESSIONS_UNCLASSIFIED;
        };
    }

    private static Quantity heldOf(ActivityClass kind) {
        return switch (kind) {
            case PROGRAM -> Quantity.HELD_PROGRAM;
            case OUTREACH -> Quantity.HELD_OUTREACH;
            case ONE_TO_ONE -> Quantity.HELD_ONE_TO_ONE;
            case SELF_DIRECTED -> Quantity.HELD_SELF_DIRECTED;
            case PARTNER_MEETING -> Quantity.HELD_PARTNER_MEETING;
            case RECORDING -> Quantity.HELD_RECORDING;
            case UNCLASSIFIED -> Quantity.HELD_UNCLASSIFIED;
        };
    }
}
