package org.communitypartners.assessment.activity;

/**
 * A kind of partner, such as churches or clinics.
 *
 * @param name the name in reports
 * @param rank its place in reports, from 0
 * @param isDiscreet whether its partners may be named in shareable copies only when the registry says so: who goes
 *     there is in need of protection
 */
public record PartnerType(String name, int rank, boolean isDiscreet) implements Comparable<PartnerType> {

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
