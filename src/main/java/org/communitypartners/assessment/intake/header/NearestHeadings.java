package org.communitypartners.assessment.intake.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The headings that a column which a file seems to lack may be read from: those whose cells look like it. */
final class NearestHeadings {
    private static final int HOW_MANY = 2;

    private NearestHeadings() {}

    private record Near(String heading, boolean readElsewhere, boolean fits, boolean looksOther, int reads) {
        private static final Comparator<Near> BEST_FIRST = Comparator.comparing(Near::readElsewhere)
                .thenComparing(Near::looksOther)
                .thenComparing(Near::fits, Comparator.reverseOrder())
                .thenComparing(Near::reads, Comparator.reverseOrder())
                .thenComparing(Near::heading);
    }

    /** The best two headings for a column, best first; none when nothing in the file looks like it. */
    static List<String> of(Column column, Header header, ColumnNames names, CellFit fit) {
        List<Near> near = new ArrayList<>();
        for (int cell = 0; cell < header.width(); cell++) {
            boolean never = names.isNever(column, header.headingAt(cell));
            if (!never || column == Column.ACTIVITY_DATE) {
                near(column, header, cell, fit, never).ifPresent(near::add);
            }
        }
        return near.stream()
                .sorted(Near.BEST_FIRST)
                .limit(HOW_MANY)
                .map(Near::heading)
                .toList();
    }

    private static Optional<Near> near(Column column, Header header, int cell, CellFit fit, boolean never) {
        String heading = header.headingAt(cell);
        Optional<Column> other = header.columnOf(cell);
        boolean taken = other.isPresent() && other.get().kind() != column.kind();
        if (heading.isEmpty() || header.isPersonalAt(cell) || taken) {
            return Optional.empty();
        }
        CellFit.Found found = fit.of(cell, column);
        if (found.filled() == 0 || 2 * found.reads() < found.filled()) {
            return Optional.empty();
        }
        boolean looksOther = never
                || (column == Column.PARTNER
                        && fit.of(cell, Column.ACTIVITY_DATE).fits(Column.ACTIVITY_DATE));
        return Optional.of(new Near(heading, other.isPresent(), found.fits(column), looksOther, found.reads()));
    }
}
