package org.communitypartners.assessment.intake.row;

import java.util.Optional;
import java.util.regex.Pattern;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.intake.header.Column;
import org.communitypartners.assessment.intake.header.Header;
import org.communitypartners.assessment.intake.header.HeaderReader;
import org.communitypartners.assessment.intake.header.RequiredColumns;
import org.communitypartners.assessment.intake.value.DateReader;
import org.communitypartners.assessment.intake.value.DateReading;
import org.communitypartners.assessment.intake.value.Folding;
import org.communitypartners.assessment.intake.value.Words;

/** Tells activities from what else stands between them: blank rows, totals, notes, the header again. */
public final class RowClassifier {
    private static final String TOTAL_WORD = "(?:grand\\s+total|sub-?total|total|sum|average)s?";
    private static final Pattern TOTAL =
            Pattern.compile("^" + TOTAL_WORD + "\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TOTAL_ONLY = Pattern.compile("^" + TOTAL_WORD + "\\W*$", Pattern.CASE_INSENSITIVE);

    private final DateReader dates;
    private final HeaderReader headers;
    private final RequiredColumns required;

    RowClassifier(DateReader dates, HeaderReader headers, RequiredColumns required) {
        this.dates = dates;
        this.headers = headers;
        this.required = required;
    }

    /** Whether cells have a date and a partner where the header wants them: an activity, whatever its words. */
    public boolean isActivity(String[] cells, Header header) {
        String partner = header.value(cells, Column.PARTNER);
        String date = header.value(cells, Column.ACTIVITY_DATE);
        return !partner.isEmpty() && isActivity(partner, date, dates.read(date));
    }

    /** Whether a filled partner cell and a date cell make an activity. */
    public static boolean isActivity(String partner, String date, DateReading reading) {
        return !partner.isEmpty()
                && !(reading instanceof DateReading.Unreadable)
                && !(DateReader.isBareNumber(date)
                        && TOTAL_ONLY.matcher(partner).matches());
    }

    /** Why a row that is no activity rightly does not count, if so. */
    Optional<Reason> asideReason(String[] cells, Header header) {
        int filled = 0;
        for (String cell : cells) {
            filled += Words.isBlank(Folding.trim(cell)) ? 0 : 1;
        }
        if (filled == 0) {
            return Optional.of(Reason.BLANK_ROW);
        }
        if (isTotal(cells, header)) {
            return Optional.of(Reason.TOTAL_ROW);
        }
        return filled == 1 ? Optional.of(Reason.NOTE) : Optional.empty();
    }

    /** The header that the cells are, if they are one. */
    public Optional<Header> header(String[] cells, Header current) {
        String date = current.value(cells, Column.ACTIVITY_DATE);
        boolean begun = !date.isEmpty() && Character.isDigit(date.charAt(0));
        if (begun || isDate(date)) {
            return Optional.empty();
        }
        if (current.isAgain(cells)) {
            return Optional.of(current);
        }
        if (headers.recognisedIn(cells) < 2) {
            return Optional.empty();
        }
        return Optional.of(headers.read(cells)).filter(again -> required.areIn(again) && !again.explains(current));
    }

    /** A total: nothing in it is a date, bare numbers aside, and no partner is named. */
    private boolean isTotal(String[] cells, Header header) {
        String partner = header.value(cells, Column.PARTNER);
        if (!partner.isEmpty() && !TOTAL_ONLY.matcher(partner).matches()) {
            return false;
        }
        boolean named = false;
        for (String cell : cells) {
            String trimmed = Folding.trim(cell);
            if (!DateReader.isBareNumber(trimmed) && isDate(trimmed)) {
                return false;
            }
            named |= TOTAL.matcher(trimmed).matches();
        }
        return named;
    }

    private boolean isDate(String cell) {
        return !(dates.read(cell) instanceof DateReading.Unreadable);
    }
}
