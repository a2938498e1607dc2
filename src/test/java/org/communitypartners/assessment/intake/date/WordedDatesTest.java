package org.communitypartners.assessment.intake.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as people write them (src/docs/reading.md, rule 12). */
class WordedDatesTest {
    private final DateReader dates = new DateReader();

    private DateReading in2026(String cell) {
        return dates.read(cell).with(2026);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oct 10-12|2026-10-10|2026-10-12",
                "October 16-18|2026-10-16|2026-10-18",
                "Oct. 10 - 12|2026-10-10|2026-10-12",
                "Oct 10\u201312|2026-10-10|2026-10-12",
                "Oct-10-12|2026-10-10|2026-10-12",
                "Oct 10 to 12|2026-10-10|2026-10-12",
                "Oct 10 thru Oct 12|2026-10-10|2026-10-12",
                "Oct 10-12, 2026|2026-10-10|2026-10-12",
                "Oct 10-12 2026|2026-10-10|2026-10-12",
                "Oct 30 - Nov 2, 2026|2026-10-30|2026-11-02",
                "Oct 30-Nov 2|2026-10-30|2026-11-02",
                "October 30th to November 2nd, 2026|2026-10-30|2026-11-02",
                "Oct 30, 2026 - Nov 2, 2026|2026-10-30|2026-11-02",
                "Dec 30 - Jan 2, 2027|2026-12-30|2027-01-02",
                "Dec 30, 2026 - Jan 2|2026-12-30|2027-01-02",
                "Dec 30 - Jan 2|2026-12-30|2027-01-02",
                "10-12 Oct|2026-10-10|2026-10-12",
                "10 - 12 October 2026|2026-10-10|2026-10-12",
                "30 Oct - 2 Nov 2026|2026-10-30|2026-11-02",
                "Fri Oct 9 - Sun Oct 11|2026-10-09|2026-10-11",
                "Fri-Sun, Oct 9-11, 2026|2026-10-09|2026-10-11",
                "from October 3 to October 5, 2026|2026-10-03|2026-10-05",
                "Oct 3, 2026 10:00 AM - Oct 5, 2026 4:00 PM|2026-10-03|2026-10-05",
                "2026-10-03 to 2026-10-05|2026-10-03|2026-10-05",
                "2026-10-03 - 2026-10-05|2026-10-03|2026-10-05",
                "2026-10-03/2026-10-05|2026-10-03|2026-10-05",
                "2026-10-03T10:00 - 2026-10-05T16:00|2026-10-03|2026-10-05",
                "del 3 al 5 de octubre de 2026|2026-10-03|2026-10-05",
                "du 3 au 5 octobre 2026|2026-10-03|2026-10-05",
                "3 a 5 de outubro de 2026|2026-10-03|2026-10-05",
                "vom 3. bis 5. Oktober 2026|2026-10-03|2026-10-05",
                "3.-5. Oktober 2026|2026-10-03|2026-10-05",
                "dal 3 al 5 ottobre 2026|2026-10-03|2026-10-05",
                "3 \u0111\u1EBFn 5 th\u00E1ng 10 n\u0103m 2026|2026-10-03|2026-10-05"
            })
    void ofARangeTheFirstDayIsTheDate(String cell, LocalDate first, LocalDate last) {
        for (DateOrder order : new DateOrder[] {DateOrder.MDY, DateOrder.DMY}) {
            assertThat(in2026(cell).in(order)).contains(first);
            assertThat(in2026(cell).last(order)).contains(last);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "10/3-10/5/2026|2026-10-03|2026-03-10",
                "10/3/2026 to 10/5/2026|2026-10-03|2026-03-10",
                "10/3/2026 - 10/5/2026|2026-10-03|2026-03-10",
                "10/3/26-10/5/26|2026-10-03|2026-03-10",
                "10/30-11/2/2026|2026-10-30|-",
                "10/3-10/5|2026-10-03|2026-03-10",
                "10/3-5/2026|2026-10-03|-",
                "3-5/10/2026|-|2026-10-03",
                "10-3-2026 - 10-5-2026|2026-10-03|2026-03-10",
                "3.10.2026 - 5.10.2026|2026-03-10|2026-10-03",
                "3.10.-5.10.2026|2026-03-10|2026-10-03",
                "3.-5.10.2026|-|2026-10-03",
                "12/30-1/2/2027|2026-12-30|-"
            })
    void aRangeOfNumericDatesFollowsTheOrderOfItsFile(String cell, LocalDate monthFirst, LocalDate dayFirst) {
        assertThat(in2026(cell).in(DateOrder.MDY)).isEqualTo(Optional.ofNullable(monthFirst));
        assertThat(in2026(cell).in(DateOrder.DMY)).isEqualTo(Optional.ofNullable(dayFirst));
        assertThat(in2026(cell).last(monthFirst == null ? DateOrder.DMY : DateOrder.MDY))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oct 10/17",
                "Oct 3, 10 and 17",
                "Oct 3 & 10",
                "Oct 10/17, 2026",
                "Oct 3, Oct 10",
                "Oct 3 and Oct 10, 2026",
                "10/3 & 10/10",
                "10/3, 10/10/2026",
                "10/3/2026; 10/10/2026",
                "10/3/2026\n10/10/2026",
                "3 y 10 de octubre",
                "3., 10. und 17. Oktober 2026",
                "Oct 3-5, 10-12"
            })
    void severalDatesAreNoDate(String cell) {
        assertThat(dates.read(cell)).isInstanceOf(DateReading.Several.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "10/3|2026-10-03|2026-03-10",
                "10/14|2026-10-14|-",
                "14/10|-|2026-10-14",
                "3.10.|2026-03-10|2026-10-03",
                "Oct 10|2026-10-10|2026-10-10",
                "Sat Oct 10|2026-10-10|2026-10-10",
                "Saturday, October 10th|2026-10-10|2026-10-10",
                "10 Oct|2026-10-10|2026-10-10",
                "10-Oct|2026-10-10|2026-10-10",
                "Oct-3|2026-10-03|2026-10-03",
                "Sat 10/3|2026-10-03|2026-03-10",
                "Oct 10 6:30 pm|2026-10-10|2026-10-10",
                "le 1er octobre|2026-10-01|2026-10-01"
            })
    void aDateWithoutAYearTakesOne(String cell, LocalDate monthFirst, LocalDate dayFirst) {
        assertThat(dates.read(cell).lacksYear()).isTrue();
        assertThat(dates.read(cell).in(DateOrder.MDY)).isEmpty();
        assertThat(in2026(cell).in(DateOrder.MDY)).isEqualTo(Optional.ofNullable(monthFirst));
        assertThat(in2026(cell).in(DateOrder.DMY)).isEqualTo(Optional.ofNullable(dayFirst));
    }

    @Test
    void aDayThatAYearDoesNotHaveIsNoDateInIt() {
        assertThat(dates.read("Feb 29").with(2024).in(DateOrder.MDY)).contains(LocalDate.of(2024, 2, 29));
        assertThat(dates.read("Feb 29").with(2026)).isInstanceOf(DateReading.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oct-26",
                "Oct-03",
                "Oct/26",
                "Oct '26",
                "October 2026",
                "Oct 28-26",
                "Oct 12-10, 2026",
                "Oct 10 - Oct 3, 2026",
                "10-12",
                "10-3",
                "Jun 31",
                "Jui 3, 2026",
                "Week of Oct 3",
                "Oct 3 or 4",
                "every Tuesday",
                "3rd graders",
                "room 10/3",
                "Mon",
                "1-2 pm",
                "100 Oct 3"
            })
    void whatCouldBeAMonthOrIsNoDateIsNotRead(String cell) {
        assertThat(dates.read(cell)).isInstanceOf(DateReading.Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 de octubre de 2026|2026-10-03",
                "s\u00E1bado, 3 de octubre de 2026|2026-10-03",
                "3-oct-2026|2026-10-03",
                "3 ene. 2026|2026-01-03",
                "15 sept. 2026|2026-09-15",
                "1 set 2026|2026-09-01",
                "1er octobre 2026|2026-10-01",
                "le samedi 3 octobre 2026|2026-10-03",
                "4 mars 2025|2025-03-04",
                "mar. 10 mars 2026|2026-03-10",
                "3 f\u00E9vr. 2026|2026-02-03",
                "3 FEVRIER 2026|2026-02-03",
                "15 ao\u00FBt 2026|2026-08-15",
                "15 juil. 2026|2026-07-15",
                "s\u00E1bado, 3 de outubro de 2026|2026-10-03",
                "1\u00BA de mar\u00E7o de 2026|2026-03-01",
                "segunda-feira, 5 de outubro de 2026|2026-10-05",
                "3. Oktober 2026|2026-10-03",
                "Samstag, den 3. Oktober 2026|2026-10-03",
                "Sa., 3. Okt. 2026|2026-10-03",
                "3. M\u00E4rz 2026, 18.30 Uhr|2026-03-03",
                "sabato 3 ottobre 2026|2026-10-03",
                "3 gen 2026|2026-01-03",
                "ng\u00E0y 3 th\u00E1ng 10 n\u0103m 2026|2026-10-03",
                "Th\u1EE9 B\u1EA3y, 3 th\u00E1ng 10, 2026|2026-10-03",
                "3 thg 10, 2026|2026-10-03",
                "3 octobre 2026 \u00E0 18h30|2026-10-03"
            })
    void monthsAndDaysAreReadInTheLanguagesThatStaffWrite(String cell, LocalDate day) {
        assertThat(dates.read(cell)).isEqualTo(new DateReading.Definite(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the 3rd of October, 2026|2026-10-03",
                "October the 3rd, 2026|2026-10-03",
                "Octo 3, 2026|2026-10-03",
                "Oct 3 '26|2026-10-03",
                "Oct 3 26|2026-10-03",
                "Oct 28, 26|2026-10-28",
                "2026-Oct-03|2026-10-03",
                "03OCT2026|2026-10-03",
                "Oct 3, 2026 (Sat)|2026-10-03",
                "10:00 AM Oct 3, 2026|2026-10-03",
                "Sat Oct  3 23:30:00 MDT 2026|2026-10-03",
                "Oct 3, 2026, 10 - 11 AM|2026-10-03"
            })
    void manyOrdersOfWordsAreRead(String cell, LocalDate day) {
        assertThat(dates.read(cell)).isEqualTo(new DateReading.Definite(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|January,February,March,April,May,June,July,August,September,October,November,December",
                "es|enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre",
                "fr|janvier,f\u00E9vrier,mars,avril,mai,juin,juillet,ao\u00FBt,septembre,octobre,novembre,d\u00E9cembre",
                "pt|janeiro,fevereiro,mar\u00E7o,abril,maio,junho,julho,agosto,setembro,outubro,novembro,dezembro",
                "de|Januar,Februar,M\u00E4rz,April,Mai,Juni,Juli,August,September,Oktober,November,Dezember",
                "it|gennaio,febbraio,marzo,aprile,maggio,giugno,luglio,agosto,settembre,ottobre,novembre,dicembre",
                "vi|th\u00E1ng 1,th\u00E1ng 2,th\u00E1ng 3,th\u00E1ng 4,th\u00E1ng 5,th\u00E1ng 6,th\u00E1ng 7,th\u00E1ng 8,th\u00E1ng 9,th\u00E1ng 10,th\u00E1ng 11,th\u00E1ng 12"
            })
    void everyMonthIsReadByItsName(String language, String names) {
        String[] months = names.split(",", -1);
        for (int i = 0; i < months.length; i++) {
            DateReading day = new DateReading.Definite(LocalDate.of(2026, i + 1, 3));
            assertThat(dates.read("3 " + months[i] + " 2026")).as(language).isEqualTo(day);
            if (!language.equals("vi")) {
                assertThat(dates.read("3 " + months[i].substring(0, Math.min(4, months[i].length())) + ". 2026"))
                        .as(months[i])
                        .isEqualTo(day);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oct 3, 10", "Oct 3, 26", "Oct. 3, 31"})
    void aSecondNumberBehindACommaIsAYearOnlyWhereTheFileSaysSo(String cell) {
        assertThat(dates.read(cell).lacksYear()).isTrue();
        assertThat(dates.read(cell).with(2003)).isInstanceOf(DateReading.Several.class);
        int year = 2000 + Integer.parseInt(cell.substring(cell.length() - 2));
        assertThat(dates.read(cell).with(year)).isEqualTo(new DateReading.Definite(LocalDate.of(year, 10, 3)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon Oct 3, 2026|MONDAY",
                "Monday 10/3/2026|MONDAY",
                "lunes, 3 de octubre de 2026|MONDAY",
                "Oct 3, 2026 (Mon)|MONDAY",
                "Mon Oct 3-5, 2026|MONDAY"
            })
    void aWeekdayIsRemembered(String cell, DayOfWeek day) {
        assertThat(dates.read(cell).weekdays()).containsExactly(day);
        assertThat(dates.read(cell).in(DateOrder.MDY)).contains(LocalDate.of(2026, 10, 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-01T00:30:00Z|00:30",
                "2026-11-01T00:30Z|00:30",
                "2026-11-01 00:30:00.000Z|00:30",
                "2026-11-01T00:30:00+00:00|00:30",
                "2026-11-01 00:30:00+00|00:30",
                "2026-11-01 00:30:00 UTC|00:30",
                "20261101T003000Z|00:30",
                "11/1/2026 12:30 AM UTC|00:30",
                "Sun, 01 Nov 2026 12:30:00 GMT|12:30",
                "Sun Nov 01 2026 00:30:00 GMT+0000 (Coordinated Universal Time)|00:30"
            })
    void anInstantInUtcKeepsItsTime(String cell, LocalTime time) {
        assertThat(dates.read(cell).utc()).contains(time);
        assertThat(dates.read(cell).in(DateOrder.MDY)).contains(LocalDate.of(2026, 11, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-01T00:30:00-06:00",
                "2026-11-01 00:30",
                "2026-11-01T10:00+02:00[Europe/Berlin]",
                "Sat Oct 03 2026 23:30:00 GMT-0600 (Mountain Daylight Time)",
                "2026-11-01 12:30 PM PST"
            })
    void otherTimesAreNoInstantsInUtc(String cell) {
        assertThat(dates.read(cell).utc()).isEmpty();
    }
}
