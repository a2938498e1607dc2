package org.communitypartners.assessment.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.Disposition;
import org.communitypartners.assessment.activity.FileAccount;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.measure.figure.FigureOrder;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.measure.metric.Dimension;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Note;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.Window;
import org.communitypartners.assessment.measure.metric.WindowKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvFilesTest {

    private static final Window OCTOBER = new Window(WindowKind.PERIOD, DateSpan.of(YearMonth.of(2026, 10)));

    @Test
    void figuresAreWrittenAsTheFormatSays(@TempDir Path folder) throws IOException {
        Figures figures = figures(
                new Figure(
                        OCTOBER, Place.all(), Metric.DIRECT_CONTACTS, new BigDecimal("1283"), 42L, 46L, Note.ESTIMATED),
                figure(Place.all(), Metric.ENGAGEMENT_RATE, null, Note.NO_DENOMINATOR),
                figure(Place.all(), Metric.IN_KIND_VALUE, "1.50E+3", Note.NONE),
                figure(Place.ofPartner("Churches", "=Zion, \"Chapel\""), Metric.STAFF_HOURS, "0.00", Note.NONE));

        MetricsCsv.write(figures, folder.resolve("m.csv"));

        assertThat(folder.resolve("m.csv"))
                .content(StandardCharsets.UTF_8)
                .isEqualTo(
                        """
                        window,from,to,scope,partner_type,partner,dimension,member,metric,value,unit,known,of,note
                        period,2026-10-01,2026-10-31,all,,,,,direct_contacts,1283,people,42,46,estimated
                        period,2026-10-01,2026-10-31,all,,,,,in_kind_value,1500,money,,,
                        period,2026-10-01,2026-10-31,all,,,,,engagement_rate,,share,,,no_denominator
                        period,2026-10-01,2026-10-31,partner,Churches,"'=Zion, ""Chapel""\",,,staff_hours,0,hours,,,
                        """);
    }

    @Test
    void aSuppressedFigureIsWrittenWithoutAnyOfItsNumbers(@TempDir Path folder) throws IOException {
        Figures figures = figures(new Figure(
                OCTOBER,
                Place.ofType("Churches"),
                Metric.DIRECT_CONTACTS,
                new BigDecimal("7"),
                3L,
                5L,
                Note.SUPPRESSED));

        MetricsCsv.write(figures, folder.resolve("m.csv"));

        assertThat(Files.readAllLines(folder.resolve("m.csv")).get(1))
                .isEqualTo(
                        "period,2026-10-01,2026-10-31,partner_type,Churches,,,,direct_contacts,,people,,,suppressed");
    }

    @Test
    void aTargetHasTheUnitOfItsMetric(@TempDir Path folder) throws IOException {
        Place place = Place.all().within(Dimension.TARGET, "NEA-9 staff_hours");

        MetricsCsv.write(figures(figure(place, Metric.TARGET, "12.5", Note.NONE)), folder.resolve("m.csv"));

        assertThat(Files.readAllLines(folder.resolve("m.csv")).get(1))
                .endsWith("NEA-9 staff_hours,target,12.5,hours,,,");
    }

    @Test
    void whatDoesNotCountIsWrittenWithPlaceReasonAndRow(@TempDir Path folder) throws IOException {
        Disposition rejected = new Disposition(
                "activities/a.csv", 7, Reason.NEGATIVE_COUNT, "attendance", "-5", "Below zero.", "10/3/2026,Zion,-5");
        Disposition setAside =
                new Disposition("activities/a.csv", 9, Reason.TOTAL_ROW, "", "", "A total.", "=SUM(A1),\r,x");

        RejectedCsv.write(List.of(rejected, setAside), folder.resolve("r.csv"));

        assertThat(Files.readString(folder.resolve("r.csv")).split("\n", -1))
                .containsExactly(
                        "file,line,disposition,reason,column,value,message,row",
                        "activities/a.csv,7,rejected,negative_count,attendance,-5,Below zero.,\"10/3/2026,Zion,-5\"",
                        "\"activities/a.csv\",\"9\",\"set_aside\",\"total_row\",\"\",\"\",\"A total.\",\"'=SUM(A1),\r,x\"",
                        "");
    }

    @Test
    void filesAreWrittenWithTheirCounts(@TempDir Path folder) throws IOException {
        FileAccount read = new FileAccount(
                "activities/a.csv",
                "central",
                10,
                7,
                2,
                1,
                123,
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 10, 31),
                "UTF-8",
                ",",
                "MDY",
                "");
        FileAccount unread =
                new FileAccount("activities/b.xlsx", "central", 1, 0, 0, 1, 0, null, null, "", "", "", "A workbook.");

        FilesCsv.write(List.of(read, unread), folder.resolve("f.csv"));

        assertThat(folder.resolve("f.csv"))
                .content(StandardCharsets.UTF_8)
                .isEqualTo(
                        """
                        file,source,rows,counted,set_aside,rejected,contacts,first_date,last_date,encoding,delimiter,date_order,problem
                        activities/a.csv,central,10,7,2,1,123,2026-10-01,2026-10-31,UTF-8,",",MDY,
                        activities/b.xlsx,central,1,0,0,1,0,,,,,,A workbook.
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "=1+1|'=1+1",
                "+1 Youth Alliance|'+1 Youth Alliance",
                "@sum|'@sum",
                "-|'-",
                "-5|-5",
                "+12.75|+12.75",
                "-5,5|'-5,5",
                "1+1|1+1",
                "''|''"
            })
    void onlyWhatASpreadsheetWouldRunGetsAnApostrophe(String cell, String written) {
        assertThat(CsvFile.harmless(cell)).isEqualTo(written);
    }

    @Property(seed = "2026", tries = 200)
    void whateverIsWrittenIsReadBackAsItWas(@ForAll @Size(min = 2, max = 4) List<String> cells)
            throws IOException, CsvException {
        Path file = Files.createTempFile("cells", ".csv");
        try {
            try (CsvFile csv = CsvFile.create(file, "h")) {
                csv.line(cells.toArray(String[]::new));
            }
            try (CSVReader reader = new CSVReaderBuilder(Files.newBufferedReader(file))
                    .withCSVParser(new RFC4180ParserBuilder().build())
                    .withKeepCarriageReturn(true)
                    .withSkipLines(1)
                    .build()) {
                assertThat(reader.readNext())
                        .containsExactly(cells.stream().map(CsvFile::harmless).toArray(String[]::new));
            }
        } finally {
            Files.delete(file);
        }
    }

    private static Figures figures(Figure... figures) {
        return new Figures(List.of(figures), FigureOrder.of(List.of(new PartnerType("Churches", 0, false))));
    }

    private static Figure figure(Place place, Metric metric, @Nullable String value, Note note) {
        return new Figure(OCTOBER, place, metric, value == null ? null : new BigDecimal(value), null, null, note);
    }
}
