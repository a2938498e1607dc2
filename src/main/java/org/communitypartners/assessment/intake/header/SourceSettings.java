package org.communitypartners.assessment.intake.header;

import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.Map;
import org.communitypartners.assessment.intake.value.DateOrder;
import org.jspecify.annotations.Nullable;

/**
 * What {@code sources.csv} settles for one source.
 *
 * @param defaults the value of a column where the cell is blank or the column is absent
 * @param dateOrder the order of numeric dates, not to be argued with
 * @param delimiter the delimiter
 * @param encoding the encoding
 * @param decimalMark point or comma
 */
public record SourceSettings(
        Map<Column, String> defaults,
        @Nullable DateOrder dateOrder,
        @Nullable Character delimiter,
        @Nullable Charset encoding,
        @Nullable Character decimalMark) {

    /** Nothing settled. */
    public static final SourceSettings NONE = new SourceSettings(Map.of(), null, null, null, null);

    public SourceSettings withDefault(Column column, String value) {
        Map<Column, String> more = new EnumMap<>(Column.class);
        more.putAll(defaults);
        more.put(column, value);
        return new SourceSettings(more, dateOrder, delimiter, encoding, decimalMark);
    }

    public SourceSettings withDateOrder(DateOrder order) {
        return new SourceSettings(defaults, order, delimiter, encoding, decimalMark);
    }

    public SourceSettings withDelimiter(char mark) {
        return new SourceSettings(defaults, dateOrder, mark, encoding, decimalMark);
    }

    public SourceSettings withEncoding(Charset charset) {
        return new SourceSettings(defaults, dateOrder, delimiter, charset, decimalMark);
    }

    public SourceSettings withDecimalMark(char mark) {
        return new SourceSettings(defaults, dateOrder, delimiter, encoding, mark);
    }
}
