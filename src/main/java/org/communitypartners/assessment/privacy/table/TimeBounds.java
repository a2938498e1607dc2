package org.communitypartners.assessment.privacy.table;

/**
 * How much can have been counted between days, of which some distances are told and none is negative: a table of the
 * shortest ways between them.
 */
final class TimeBounds {
    private static final long ANY = Long.MAX_VALUE / 4;

    /** How much more there can be at most by one day than by another. */
    private final long[][] more;

    /** Days of whose distances nothing is told yet. */
    TimeBounds(int days) {
        more = new long[days][days];
        for (int from = 0; from < days; from++) {
            for (int to = from + 1; to < days; to++) {
                more[from][to] = ANY;
            }
        }
    }

    long least(int from, int to) {
        return -more[to][from];
    }

    long most(int from, int to) {
        return more[from][to];
    }

    boolean tells(int from, int to) {
        return least(from, to) == most(from, to);
    }

    /** Takes note of a distance, unless it contradicts what was told before; whether it was noted. */
    boolean note(int from, int to, long distance) {
        if (distance < least(from, to) || distance > most(from, to)) {
            return false;
        }
        tighten(from, to, distance);
        tighten(to, from, -distance);
        return true;
    }

    private void tighten(int from, int to, long most) {
        for (int i = 0; i < more.length; i++) {
            if (more[i][from] < ANY) {
                for (int j = 0; j < more.length; j++) {
                    if (more[to][j] < ANY) {
                        more[i][j] = Math.min(more[i][j], more[i][from] + most + more[to][j]);
                    }
                }
            }
        }
    }
}
