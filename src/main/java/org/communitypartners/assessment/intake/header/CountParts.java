package org.communitypartners.assessment.intake.header;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communitypartners.assessment.activity.TargetAge;
import org.communitypartners.assessment.intake.header.ColumnNames.Meaning;
import org.communitypartners.assessment.intake.header.ColumnNames.Origin;
import org.communitypartners.assessment.intake.value.Ages;
import org.communitypartners.assessment.intake.value.Folding;

/**
 * How the counts of people of one header belong together: which cells count some of the people only, and whether a
 * total holds those online too.
 *
 * @param parts the cells that count some of the people
 * @param hasTotal whether another column counts those in person, or all
 * @param hasOnline whether another column counts those online
 * @param holdsOnline whether the count of attendance holds those online, who have a column of their own
 */
public record CountParts(List<Part> parts, boolean hasTotal, boolean hasOnline, boolean holdsOnline) {

    public CountParts {
        parts = List.copyOf(parts);
    }

    /**
     * A cell that counts some of the people.
     *
     * @param cell its place in a row
     * @param column attendance in person or online
     * @param heading what stands over it, fit to be shown
     * @param age how old these people are
     */
    public record Part(int cell, Column column, String heading, TargetAge age) {

        public boolean isOnline() {
            return column == Column.ATTENDANCE_VIRTUAL;
        }
    }

    /** The parts of a header; what the person says to be the attendance is not argued with. */
    static CountParts of(HeaderMapping mapping, Headings headings) {
        Optional<Meaning> attendance = chosen(mapping, Column.ATTENDANCE);
        Optional<Meaning> online = chosen(mapping, Column.ATTENDANCE_VIRTUAL);
        List<Part> parts = mapping.parts().stream()
                .map(cell -> part(cell, headings.shown(cell), mapping.meaning(cell)))
                .filter(part -> !isSaidToBeAll(part.isOnline() ? online : attendance))
                .toList();
        boolean anyOnline = online.isPresent() || parts.stream().anyMatch(Part::isOnline);
        boolean total = attendance
                .filter(meaning -> meaning.origin() != Origin.PERSON
                        && (meaning.sense() == HeadingSense.TOTAL || meaning.sense() == HeadingSense.BARE_TOTAL))
                .isPresent();
        return new CountParts(parts, attendance.isPresent(), online.isPresent(), total && anyOnline);
    }

    /** Whether the person says that a part is all that counts. */
    private static boolean isSaidToBeAll(Optional<Meaning> chosen) {
        return chosen.filter(meaning ->
                        meaning.origin() == Origin.PERSON && meaning.sense().isPart())
                .isPresent();
    }

    private static Optional<Meaning> chosen(HeaderMapping mapping, Column column) {
        return Optional.ofNullable(mapping.choices().get(column))
                .map(choice -> mapping.meaning(choice.chosen().get(0)));
    }

    private static Part part(int cell, String heading, Meaning meaning) {
        Ages.Reading ages = Ages.read(heading);
        TargetAge age = ages.several()
                ? meaning.sense().age()
                : ages.age().orElse(meaning.sense().age());
        return new Part(cell, meaning.column(), heading, age);
    }

    /** Whether all counts of people are columns of their own. */
    public boolean isEmpty() {
        return parts.isEmpty() && !holdsOnline;
    }

    /** A heading that stands over two parts which would be added up, so that nobody can tell what is counted twice. */
    Optional<String> twice() {
        Set<String> seen = new HashSet<>();
        return summed().map(Part::heading)
                .filter(heading -> !seen.add(Folding.word(heading)))
                .findFirst();
    }

    /** The parts that no total counts. */
    Stream<Part> summed() {
        return parts.stream().filter(part -> part.isOnline() ? !hasOnline : !hasTotal);
    }
}
