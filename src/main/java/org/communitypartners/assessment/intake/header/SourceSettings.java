package org.communitypartners.assessment.intake.header;

import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.Map;
import org.communitypartners.assessment.intake.date.DateSettings;
import org.communitypartners.assessment.intake.value.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What {@code sources.csv} settles for one source.
 *
 * @param defaults the value of a column where the cell is blank or the column is absent
 * @param dates how its dates are to be read
 * @param delimiter the delimiter
 * @param encoding the encoding
 * @param decimalMark point or comma
 * @param lengthUnit the unit of lengths that say none
 * @param rows what its ids and rows mean
 */
public record SourceSettings(
        Map<Column, String> defaults,
        DateSettings dates,
        @Nullable Character delimiter,
        @Nullable Charset encoding,
        @Nullable Character decimalMark,
        @Nullable TimeUnit lengthUnit,
        RowSettings rows) {

    /** Nothing settled. */
    public static final SourceSettings NONE =
            new SourceSettings(Map.of(), DateSettings.NONE, null, null, null, null, RowSettings.NONE);

    public SourceSettings withDefault(Column column, String value) {
        Map<Column, String> more = new EnumMap<>(Column.class);
        more.putAll(defaults);
        more.put(column, value);
        return new SourceSettings(more, dates, delimiter, encoding, decimalMark, lengthUnit, rows);
    }

    public SourceSettings withDates(DateSettings said) {
        return new SourceSettings(defaults, said, delimiter, encoding, decimalMark, lengthUnit, rows);
    }

    public SourceSettings withDelimiter(char mark) {
        return new SourceSettings(defaults, dates, mark, encoding, decimalMark, lengthUnit, rows);
    }

    public SourceSettings withEncoding(Charset charset) {
        return new SourceSettings(defaults, dates, delimiter, charset, decimalMark, lengthUnit, rows);
    }

    public SourceSettings withDecimalMark(char mark) {
        return new SourceSettings(defaults, dates, delimiter, encoding, mark, lengthUnit, rows);
    }

    public SourceSettings withLengthUnit(TimeUnit unit) {
        return new SourceSettings(defaults, dates, delimiter, encoding, decimalMark, unit, rows);
    }

    public SourceSettings withRows(RowSettings said) {
        return new SourceSettings(defaults, dates, delimiter, encoding, decimalMark, lengthUnit, said);
    }
}
