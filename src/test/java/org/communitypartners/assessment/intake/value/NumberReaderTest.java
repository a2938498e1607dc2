package org.communitypartners.assessment.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.communitypartners.assessment.activity.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** src/docs/measures.md section 2, "Counts". */
class NumberReaderTest {
    private static final NumberReader POINT = new NumberReader('.');
    private static final NumberReader COMMA = new NumberReader(',');

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "7|7",
                "007|7",
                "1203|1203",
                "99999|99999",
                "1,200|1200",
                "12,345|12345",
                "1 200|1200",
                "1\u00A0200|1200",
                "1\u202F200|1200",
                "+28|28",
                "+1,200|1200",
                "12.0|12",
                "12.00|12",
                "\uFF12\uFF19|29",
                "\u0663\u0661|31",
                "\u096A\u0968|42"
            })
    void countsAreReadAsPeopleTypeThem(String cell, long count) {
        assertThat(POINT.count(cell)).isEqualTo(new NumberReading.Amount(count * 100, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25+|25",
                "~30|30",
                "~ 30|30",
                "approx 40|40",
                "approx. 40|40",
                "APPROX 40|40",
                "about 40|40",
                "About 0|0",
                "est. 40|40",
                "est 40|40",
                "est.40|40",
                "about 1,200|1200",
                "1,200+|1200",
                "~25+|25",
                "20-25|20",
                "20 - 25|20",
                "20\u201325|20",
                "3-8|3",
                "7-7|7",
                "1,200-1,300|1200",
                "about 20-25|20",
                "20 to 25|20",
                "30 (est)|30",
                "30 (est.)|30",
                "30 (estimate)|30",
                "30 est.|30",
                "30 est|30",
                "30est|30",
                "30 estimated|30",
                "30ish|30",
                "30-ish|30",
                "30 ish|30",
                "30 or so|30",
                "30 approx|30",
                "30 approx.|30",
                "30 (approx.)|30",
                "1,200 (est)|1200",
                "around 40|40",
                "approximately 40|40",
                "<40|40",
                "< 40|40",
                ">40|40",
                "less than 40|40",
                "over 100|100",
                "est. 12 adults + 5 kids|17",
                "12 adults + ~5 kids|17",
                "12+ adults, 5 kids|17"
            })
    void estimatesAreTheirNumberOrTheirLowerBound(String cell, long count) {
        assertThat(POINT.count(cell)).isEqualTo(new NumberReading.Amount(count * 100, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 adults + 5 kids|17",
                "12 adults, 5 kids|17",
                "12 Adults & 5 Children|17",
                "12 adults and 5 kids|17",
                "12 adults/5 kids|17",
                "12 adults; 5 kids|17",
                "12 adults plus 5 kids|17",
                "12 adults,5 kids|17",
                "12adults+5kids|17",
                "1 adult, 1 child|2",
                "10 adults, 4 teens, and 6 kids|20",
                "10 adults + 4 older adults + 2 toddlers|16",
                "1,200 adults + 300 kids|1500",
                "Adults: 12, Kids: 5|17",
                "adults 12, kids 5|17",
                "Adults=12; Teens=0|12",
                "17 (12 adults, 5 kids)|17",
                "17 total (12 adults + 5 kids)|17",
                "17: 12 adults, 5 kids|17",
                "\uFF11\uFF12 adults + 5 kids|17"
            })
    void peopleWrittenAsASumAreAddedUp(String cell, long count) {
        assertThat(POINT.count(cell)).isEqualTo(new NumberReading.Amount(count * 100, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two",
                "a dozen",
                "a few",
                "12 adults + some kids",
                "12 adults + 5",
                "12 + 5 kids",
                "12 adults + 5 books",
                "12 adults + 2 staff",
                "12 adults, 3 men",
                "12 kids, 3 children",
                "18 (12 adults, 5 kids)",
                "3 families + 5 adults",
                "12 adults",
                "12 adults + -5 kids",
                "12 adults + 5 kids!",
                "12 adults 5 kids",
                "1,5 adults + 5 kids"
            })
    void whatIsNoSumOfPeopleIsAsked(String cell) {
        assertThat(POINT.count(cell)).isInstanceOf(NumberReading.Fault.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "n/a",
                "N/A",
                "nan",
                "NaN",
                "unknown",
                "Unknown",
                "not counted",
                "NOT COUNTED",
                "not available",
                "TBD",
                "tbd",
                "?",
                "X",
                "x"
            })
    void theWordsForMissingAreMissingAndNotZero(String cell) {
        assertThat(POINT.count(cell)).isInstanceOf(NumberReading.Missing.class);
        assertThat(POINT.amount(cell)).isInstanceOf(NumberReading.Missing.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "-4|NEGATIVE_COUNT",
                "\u22125|NEGATIVE_COUNT",
                "- 5|NEGATIVE_COUNT",
                "(5)|NEGATIVE_COUNT",
                "1.5|UNREADABLE_COUNT",
                "12.50|UNREADABLE_COUNT",
                "12.000|UNREADABLE_COUNT",
                "1,20|UNREADABLE_COUNT",
                "1,2000|UNREADABLE_COUNT",
                "1.200|UNREADABLE_COUNT",
                "1,200 300|UNREADABLE_COUNT",
                "12 34|UNREADABLE_COUNT",
                "lots|UNREADABLE_COUNT",
                "about a dozen|UNREADABLE_COUNT",
                "25 people|UNREADABLE_COUNT",
                "na|UNREADABLE_COUNT",
                "none|UNREADABLE_COUNT",
                "--|UNREADABLE_COUNT",
                "\u2013|UNREADABLE_COUNT",
                "25-20|UNREADABLE_COUNT",
                "1e3|UNREADABLE_COUNT",
                "1E9|UNREADABLE_COUNT",
                "0x19|UNREADABLE_COUNT",
                "Infinity|UNREADABLE_COUNT",
                "TRUE|UNREADABLE_COUNT",
                "#REF!|UNREADABLE_COUNT",
                "=10+15|UNREADABLE_COUNT",
                "2\u2077|UNREADABLE_COUNT",
                "\u00BD|UNREADABLE_COUNT",
                "12;|UNREADABLE_COUNT",
                "$12|UNREADABLE_COUNT",
                "100000|IMPLAUSIBLE_COUNT",
                "100,000|IMPLAUSIBLE_COUNT",
                "2147483648|IMPLAUSIBLE_COUNT",
                "99999999999999999999|IMPLAUSIBLE_COUNT"
            })
    void whateverIsNoCountIsRefusedWithItsReason(String cell, Reason reason) {
        assertThat(POINT.count(cell)).isEqualTo(new NumberReading.Fault(reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2|200",
                "2.5|250",
                "0.25|25",
                "2.50|250",
                "$1,250.50|125050",
                "$93|9300",
                "1,250.50|125050",
                "\u20AC20|2000",
                "+1.5|150",
                "about 2|200",
                "2-3|200",
                "2+|200",
                "1 250.5|125050"
            })
    void hoursAndMoneyHaveUpToTwoDecimals(String cell, long hundredths) {
        assertThat(POINT.amount(cell))
                .isInstanceOfSatisfying(NumberReading.Amount.class, amount -> assertThat(amount.hundredths())
                        .isEqualTo(hundredths));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "$-5", "2.125", "1,25", "half", "1e2", "=2", "2,5"})
    void whateverIsNoAmountIsRefused(String cell) {
        assertThat(POINT.amount(cell)).isEqualTo(new NumberReading.Fault(Reason.UNREADABLE_NUMBER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.200|120000", "2,5|250", "0,25|25", "12,0|1200", "1 200,50|120050", "251|25100"})
    void underADecimalCommaPointsSetGroupsApart(String cell, long hundredths) {
        assertThat(COMMA.amount(cell)).isEqualTo(new NumberReading.Amount(hundredths, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,200", "2.5", "1.20"})
    void underADecimalCommaThePointIsNoDecimalMark(String cell) {
        assertThat(COMMA.count(cell)).isEqualTo(new NumberReading.Fault(Reason.UNREADABLE_COUNT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "90|9000|9000",
                "1:30|9000|150",
                "01:30|9000|150",
                "0:45|4500|75",
                "1:30:00|9000|150",
                "1:30 hrs|9000|150",
                "90 min|9000|150",
                "90min|9000|150",
                "90 minutes|9000|150",
                "90 mins.|9000|150",
                "90'|9000|150",
                "90-minute|9000|150",
                "1 hr|6000|100",
                "1 hour|6000|100",
                "1h|6000|100",
                "1h 30|9000|150",
                "1h30|9000|150",
                "1h30m|9000|150",
                "1 hr 30 min|9000|150",
                "1 hour, 30 minutes|9000|150",
                "2 hours and 5 min|12500|208",
                "1.5 hours|9000|150",
                "1.5hrs|9000|150",
                "1 1/2 hours|9000|150",
                "1\u00BD hrs|9000|150",
                "\u00BD hour|3000|50",
                "1/2 hr|3000|50",
                "3/4 hour|4500|75",
                "20 min|2000|33",
                "50 min|5000|83"
            })
    void lengthsSayTheirUnit(String cell, long minutes, long hours) {
        assertThat(POINT.length(cell, TimeUnit.MINUTES, TimeUnit.MINUTES))
                .isEqualTo(new NumberReading.Amount(minutes, false));
        assertThat(POINT.length(cell, TimeUnit.HOURS, TimeUnit.HOURS))
                .isEqualTo(new NumberReading.Amount(hours, false));
    }

    @Test
    void aLengthWithoutUnitHasThatOfItsColumn() {
        assertThat(POINT.length("1.5", TimeUnit.HOURS, TimeUnit.MINUTES))
                .isEqualTo(new NumberReading.Amount(9000, false));
        assertThat(POINT.length("90 min", TimeUnit.HOURS, TimeUnit.MINUTES))
                .isEqualTo(new NumberReading.Amount(9000, false));
        assertThat(COMMA.length("1,5 h", TimeUnit.MINUTES, TimeUnit.MINUTES))
                .isEqualTo(new NumberReading.Amount(9000, false));
        assertThat(POINT.length("60-90 min", TimeUnit.MINUTES, TimeUnit.MINUTES))
                .isEqualTo(new NumberReading.Amount(6000, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1 h", "45:00", "90:00", "1:75", "1:30 PM", "an hour", "half", "2 days", "3/5 hour", "h"})
    void whateverIsNoLengthIsRefused(String cell) {
        assertThat(POINT.length(cell, TimeUnit.MINUTES, TimeUnit.MINUTES))
                .isEqualTo(new NumberReading.Fault(Reason.UNREADABLE_NUMBER));
    }
}
