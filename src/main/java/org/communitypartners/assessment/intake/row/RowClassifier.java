package org.communitypartners.assessment.intake.row;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.intake.date.DateReader;
import org.communitypartners.assessment.intake.date.DateReading;
import org.communitypartners.assessment.intake.header.Column;
import org.communitypartners.assessment.intake.header.Header;
import org.communitypartners.assessment.intake.header.HeaderReader;
import org.communitypartners.assessment.intake.header.RequiredColumns;
import org.communitypartners.assessment.intake.value.Folding;
import org.communitypartners.assessment.intake.value.Markup;
import org.communitypartners.assessment.intake.value.Words;

/** Tells activities from what else stands between them: blank rows, totals, notes, the header again. */
public final class RowClassifier {
    private static final String TOTAL_WORD = "(?:grand\\s+total|sub-?total|total|sum|average)s?";
    private static final Pattern TOTAL =
            Pattern.compile("^" + TOTAL_WORD + "\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final DateReader dates;
    private final HeaderReader headers;
    private final RequiredColumns required;
    private final PartnerWords partners;

    RowClassifier(DateReader dates, HeaderReader headers, RequiredColumns required, PartnerWords partners) {
        this.dates = dates;
        this.headers = headers;
        this.required = required;
        this.partners = partners;
    }

    /** Whether cells have a date and a partner where the header wants them: an activity, whatever its words. */
    public boolean isActivity(String[] cells, Header header) {
        String partner = header.value(cells, Column.PARTNER);
        String date = header.value(cells, Column.ACTIVITY_DATE);
        return !partner.isEmpty() && isActivity(partner, dates.read(date));
    }

    /** Whether a filled partner cell and a date cell make an activity. */
    boolean isActivity(String partner, DateReading date) {
        return !(date instanceof DateReading.Unreadable) && partners.senseOf(partner) == PartnerWords.Sense.NAMED;
    }

    /**
     * Why a row that is no activity rightly does not count, if so.
     *
     * @param mayGoOn whether it counts people or things right below an activity, and may belong to it
     */
    Optional<Reason> asideReason(String[] cells, Header header, boolean mayGoOn) {
        int filled = 0;
        for (String cell : cells) {
            filled += Words.isBlank(Folding.trim(Markup.plain(cell))) ? 0 : 1;
        }
        if (filled == 0) {
            return Optional.of(Reason.BLANK_ROW);
        }
        if (isTotal(cells, header)) {
            return Optional.of(Reason.TOTAL_ROW);
        }
        return filled == 1 && !mayGoOn ? Optional.of(Reason.NOTE) : Optional.empty();
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
        return Optional.of(headers.read(cells))
                .filter(again -> !again.explains(current))
                .filter(again -> required.areIn(again) || (again.looksLikeOne() && noneIsANumber(cells)));
    }

    private static boolean noneIsANumber(String[] cells) {
        return Arrays.stream(cells).map(Folding::trim).noneMatch(DateReader::isBareNumber);
    }

    /** A total: its partner cell says so, or no partner is named and nothing in it is a date, bare numbers aside. */
    private boolean isTotal(String[] cells, Header header) {
        PartnerWords.Sense partner = partners.senseOf(header.value(cells, Column.PARTNER));
        if (partner != PartnerWords.Sense.NONE) {
            return partner == PartnerWords.Sense.SUM;
        }
        boolean named = false;
        for (String cell : cells) {
            String trimmed = Folding.trim(Markup.plain(cell));
            if (!DateReader.isBareNumber(trimmed) && dates.read(trimmed).isWhole()) {
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
