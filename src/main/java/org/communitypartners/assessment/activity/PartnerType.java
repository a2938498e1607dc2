package org.communitypartners.assessment.activity;

/**
 * A kind of partner, such as churches or clinics.
 *
 * @param name the name in reports
 * @param rank its place in reports, from 0
 */
public record PartnerType(String name, int rank) implements Comparable<PartnerType> {

    /** In the order of reports. */
    @Override
    public int compareTo(PartnerType other) {
        return Integer.compare(rank, other.rank);
    }

    @Override
    public String toString() {
        return name;
    }
}
