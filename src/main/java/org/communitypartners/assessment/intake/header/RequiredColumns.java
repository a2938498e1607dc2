package org.communitypartners.assessment.intake.header;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The columns without which no row of a source can be read: those for a date and a partner without a default. */
public record RequiredColumns(Set<Column> columns) {

    public static RequiredColumns of(SourceSettings settings) {
        Set<Column> columns = EnumSet.of(Column.ACTIVITY_DATE, Column.PARTNER);
        columns.removeAll(settings.defaults().keySet());
        return new RequiredColumns(columns);
    }

    public boolean areIn(Header header) {
        return columns.stream().allMatch(header::has);
    }

    /** The first that a header lacks. */
    public Optional<Column> missingIn(Header header) {
        for (Column column : columns) {
            if (!header.has(column)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
