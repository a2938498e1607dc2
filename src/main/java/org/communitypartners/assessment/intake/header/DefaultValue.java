package org.communitypartners.assessment.intake.header;

import org.communitypartners.assessment.intake.date.DateReader;
import org.communitypartners.assessment.intake.value.Ages;
import org.communitypartners.assessment.intake.value.NumberReader;
import org.communitypartners.assessment.intake.value.NumberReading;
import org.communitypartners.assessment.intake.value.PartnerTypes;
import org.communitypartners.assessment.intake.value.TimeUnit;
import org.communitypartners.assessment.intake.value.Words;

/**
 * What stands for a blank cell of a source.
 *
 * @param column the column
 * @param value what stands there
 */
public record DefaultValue(Column column, String value) {

    /** Whether rows could be read with it; an unknown word would be reported for every one of them. */
    public boolean isKnown(PartnerTypes types) {
        return switch (column.kind()) {
            case TEXT, TIME -> true;
            case DATE -> new DateReader().read(value).isWhole();
            case PEOPLE, COUNT -> isCount('.') || isCount(',');
            case NUMBER -> isAmount('.') || isAmount(',');
            case CODE -> isKnownWord(types);
        };
    }

    private boolean isCount(char mark) {
        return !(new NumberReader(mark).count(value) instanceof NumberReading.Fault);
    }

    private boolean isAmount(char mark) {
        NumberReader numbers = new NumberReader(mark);
        NumberReading reading = column == Column.IN_KIND_VALUE
                ? numbers.amount(value)
                : numbers.length(value, TimeUnit.MINUTES, TimeUnit.MINUTES);
        return !(reading instanceof NumberReading.Fault);
    }

    private boolean isKnownWord(PartnerTypes types) {
        return switch (column) {
            case PARTNER_TYPE -> types.named(value).isPresent();
            case ACTIVITY_CLASS -> Words.CLASS.meaningOf(value).isPresent();
            case LOCATION_MODE -> Words.MODE.meaningOf(value).isPresent();
            case TARGET_AGE -> Ages.read(value).age().isPresent();
            case COUNT_METHOD -> Words.ESTIMATED.meaningOf(value).isPresent();
            case STATUS -> Words.STATUS.meaningOf(value).isPresent();
            case LIBRARY_CONTRIBUTED -> Words.YES_NO.meaningOf(value).isPresent();
            default -> true;
        };
    }
}
