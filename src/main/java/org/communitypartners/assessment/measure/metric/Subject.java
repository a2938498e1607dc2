package org.communitypartners.assessment.measure.metric;

import java.util.OptionalLong;

/**
 * What the metrics of one place and window are computed from.
 *
 * @param cell the sums over its rows
 * @param activePartners partners with a held activity
 * @param repeatPartners partners with two or more
 * @param newPartners partners whose first held activity lies in the window
 * @param keptPartners partners active in the window and in the one before
 * @param formerPartners partners active in the window before
 * @param adoptedPartners approached partners that have held an activity by the window's end
 * @param approachedPartners partners approached by the window's end
 * @param ecpaEngage partners at the stage "engage"
 * @param ecpaCultivate partners at the stage "cultivate"
 * @param ecpaProvide partners at the stage "provide"
 * @param ecpaAssess partners at the stage "assess"
 * @param unduplicated different people, when given
 * @param population residents, when given
 */
public record Subject(
        Cell cell,
        long activePartners,
        long repeatPartners,
        long newPartners,
        long keptPartners,
        long formerPartners,
        long adoptedPartners,
        long approachedPartners,
        long ecpaEngage,
        long ecpaCultivate,
        long ecpaProvide,
        long ecpaAssess,
        OptionalLong unduplicated,
        OptionalLong population) {

    /** Sums alone, without partners. */
    public static Subject of(Cell cell) {
        return new Subject(cell, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, OptionalLong.empty(), OptionalLong.empty());
    }

    /** Different known languages. */
    long languages() {
        return cell.languages().cardinality();
    }

    /** Different known outlets. */
    long outlets() {
        return cell.outlets().cardinality();
    }

    /** This subject and another with no partner in common. */
    public Subject plus(Subject other) {
        cell.add(other.cell);
        return new Subject(
                cell,
                activePartners + other.activePartners,
                repeatPartners + other.repeatPartners,
                newPartners + other.newPartners,
                keptPartners + other.keptPartners,
                formerPartners + other.formerPartners,
                adoptedPartners + other.adoptedPartners,
                approachedPartners + other.approachedPartners,
                ecpaEngage + other.ecpaEngage,
                ecpaCultivate + other.ecpaCultivate,
                ecpaProvide + other.ecpaProvide,
                ecpaAssess + other.ecpaAssess,
                unduplicated,
                population);
    }
}
