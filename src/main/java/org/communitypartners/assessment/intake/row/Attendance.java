package org.communitypartners.assessment.intake.row;

import static org.communitypartners.assessment.activity.Activity.MISSING;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.activity.TargetAge;
import org.communitypartners.assessment.intake.header.Column;
import org.communitypartners.assessment.intake.header.CountParts;

/**
 * Who was present at one row's activity.
 *
 * @param inPerson people present in person, or missing
 * @param online people present online, or missing
 * @param ages the ages of the parts that somebody came of
 */
record Attendance(int inPerson, int online, Set<TargetAge> ages) {

    /** Reads the counts of a row and their parts. */
    static Attendance of(RowCells row, String[] cells, RowNumbers numbers, Observations observations) throws RowFault {
        int inPerson = numbers.people(Column.ATTENDANCE);
        int online = numbers.people(Column.ATTENDANCE_VIRTUAL);
        CountParts counts = row.context().header().counts();
        return counts.isEmpty()
                ? new Attendance(inPerson, online, Set.of())
                : new Parts(row, numbers, observations, inPerson, online).read(counts, cells);
    }

    /** The age of all who came, as far as the parts tell it. */
    TargetAge age() {
        if (ages.isEmpty()) {
            return TargetAge.UNKNOWN;
        }
        return ages.size() == 1 ? ages.iterator().next() : TargetAge.GENERAL;
    }

    /** The parts of one row, added up and held against the total. */
    private static final class Parts {
        private final RowCells row;
        private final RowNumbers numbers;
        private final Observations observations;
        private final Set<TargetAge> ages = EnumSet.noneOf(TargetAge.class);
        private final int counted;
        private int online;

        Parts(RowCells row, RowNumbers numbers, Observations observations, int counted, int online) {
            this.row = row;
            this.numbers = numbers;
            this.observations = observations;
            this.counted = counted;
            this.online = online;
        }

        Attendance read(CountParts counts, String[] cells) throws RowFault {
            int onlineParts = sum(of(counts, true), cells, online == MISSING);
            online = online == MISSING ? onlineParts : online;
            int parts = sum(of(counts, false), cells, counted == MISSING);
            if (counted == MISSING) {
                return new Attendance(parts, online, ages);
            }
            int inPerson = counted;
            if (counts.holdsOnline() && online != MISSING) {
                inPerson = withoutThoseOnline();
            }
            compare(parts, inPerson);
            return new Attendance(inPerson, online, ages);
        }

        private int withoutThoseOnline() {
            if (online > counted) {
                observations.differs(row, heading(), counted, online);
                online = counted;
            }
            return counted - online;
        }

        /** Parts may be those of all, or of those who came in person. */
        private void compare(int parts, int inPerson) {
            boolean agree = parts == MISSING
                    || parts == counted
                    || parts == inPerson
                    || parts == inPerson + Math.max(0, online)
                    || numbers.estimated();
            if (!agree) {
                observations.differs(row, heading(), counted, parts);
            }
        }

        private String heading() {
            return row.context().header().heading(Column.ATTENDANCE);
        }

        private static List<CountParts.Part> of(CountParts counts, boolean ofThoseOnline) {
            return counts.parts().stream()
                    .filter(part -> part.isOnline() == ofThoseOnline)
                    .toList();
        }

        /**
         * The sum of some parts; one that is missing is none, and all of them are missing together.
         *
         * @param counts whether nothing else counts these people, so that each part must be there and be read
         */
        private int sum(List<CountParts.Part> parts, String[] cells, boolean counts) throws RowFault {
            int sum = MISSING;
            for (CountParts.Part part : parts) {
                int people = counts ? required(part, cells) : numbers.partOfTotal(part, cells);
                if (people != MISSING) {
                    sum = Math.max(0, sum) + people;
                }
                if (people > 0) {
                    ages.add(part.age());
                }
            }
            return sum;
        }

        private int required(CountParts.Part part, String[] cells) throws RowFault {
            if (part.cell() >= cells.length) {
                throw new RowFault(Reason.TOO_FEW_CELLS, part.heading(), "");
            }
            return numbers.part(part, cells);
        }
    }
}
