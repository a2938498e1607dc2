package org.communitypartners.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.Decision;
import org.communitypartners.assessment.activity.DecisionKind;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.QualityNote.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logs and side files that are kept as workbooks. */
class WorkbooksTest {
    private final InputText input;
    private final Path folder;
    private final XSSFWorkbook workbook = new XSSFWorkbook();

    WorkbooksTest(@TempDir Path folder) {
        this.folder = folder;
        input = InputText.in(folder);
    }

    @Test
    void typedDatesAndNumbersAreTakenAsTyped() throws IOException {
        XSSFSheet october = sheet("October", "Date", "Partner", "Attendance", "Start Time", "Duration (hours)");
        row(october, 1, LocalDate.of(2026, 10, 3), "Oak Chapel", 12, 0.4375, 1.5);
        row(october, 2, LocalDate.of(2026, 9, 10), "Oak Chapel", 1200, "", "");
        style(october.getRow(1).getCell(3), "h:mm AM/PM");
        save("activities/log.xlsx");

        InputRead read = input.read();

        assertThat(read.byLine()).containsExactly("log.xlsx#October 2 counted", "log.xlsx#October 3 counted");
        assertThat(read.counted)
                .extracting(Activity::date, Activity::attendance)
                .containsExactly(tuple(LocalDate.of(2026, 10, 3), 12), tuple(LocalDate.of(2026, 9, 10), 1200));
        assertThat(read.counted.get(0).startTime()).isEqualTo("10:30");
        assertThat(read.decisions)
                .extracting(Decision::kind)
                .doesNotContain(DecisionKind.DATE_ORDER, DecisionKind.LENGTH_UNIT);
    }

    @Test
    void daysThatAreCountedFrom1904AreTheDaysThatTheSheetShows() throws IOException {
        workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
        XSSFSheet log = sheet("Log", "Date", "Partner", "Attendance");
        row(log, 1, LocalDate.of(2026, 10, 3), "Oak Chapel", 12);
        save("activities/log.xlsx");

        assertThat(input.read().only().date()).isEqualTo("2026-10-03");
    }

    @Test
    void textStaysTextAndFormulasCountByTheirLastValue() throws IOException {
        XSSFSheet log = sheet("Log", "Activity ID", "Date", "Partner", "Attendance");
        row(log, 1, "000481", "10/14/2026", "Oak Chapel", 12);
        Cell sum = log.getRow(1).getCell(3);
        sum.setCellFormula("5+8");
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        evaluator.evaluateFormulaCell(sum);
        save("activities/log.xlsx");

        Activity row = input.read().only();

        assertThat(row.id()).isEqualTo("000481");
        assertThat(row.date()).isEqualTo("2026-10-14");
        assertThat(row.attendance()).isEqualTo(13);
    }

    @Test
    void cellsMergedOverSeveralRowsCarryTheirValueDown() throws IOException {
        XSSFSheet log = sheet("Log", "Date", "Partner", "Title", "Attendance");
        row(log, 1, LocalDate.of(2026, 10, 3), "Oak Chapel", "Storytime", 12);
        row(log, 2, "", "", "Card drive", 9);
        log.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
        log.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
        save("activities/log.xlsx");

        assertThat(input.read().counted)
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.date()).isEqualTo("2026-10-03"))
                .allSatisfy(row -> assertThat(row.partner().text()).isEqualTo("Oak Chapel"));
    }

    @Test
    void everyVisibleSheetWithAHeaderIsReadAndTheOthersAreTold() throws IOException {
        XSSFSheet september = sheet("September", "Date", "Partner", "Attendance");
        row(september, 1, LocalDate.of(2026, 9, 3), "Oak Chapel", 12);
        XSSFSheet october = sheet("October", "Date", "Partner", "Attendance");
        row(october, 1, LocalDate.of(2026, 10, 3), "Oak Chapel", 14);
        row(october, 2, LocalDate.of(2026, 10, 4), "Elm Clinic", 5);
        october.getRow(2).setZeroHeight(true);
        row(sheet("How to", "Fill in one line for each visit."), 1, "Thank you!");
        row(sheet("Old", "Date", "Partner", "Attendance"), 1, LocalDate.of(2020, 10, 3), "Oak Chapel", 99);
        workbook.setSheetHidden(3, true);
        save("activities/log.xlsx");

        InputRead read = input.read();

        assertThat(read.byLine())
                .containsExactly(
                        "log.xlsx#October 2 counted", "log.xlsx#October 3 counted", "log.xlsx#September 2 counted");
        assertThat(read.notes.stream()
                        .filter(note -> note.kind() == Kind.SHEETS)
                        .map(QualityNote::message))
                .containsExactlyInAnyOrder(
                        "The sheet activities/log.xlsx#Old is hidden and is not read. Show it if it counts.",
                        "Hidden rows of the sheet activities/log.xlsx#October: 1. They are read like all others.",
                        "The sheet activities/log.xlsx#How to is not read, because it has no header that names a date and"
                                + " a partner.");
    }

    @Test
    void aSideFileMayBeAWorkbookAndACsvBesideItWins() throws IOException {
        row(sheet("Partners", "partner", "partner_type"), 1, "Oak House", "Shelters");
        save("partners.xlsx");
        input.with("activities/log.csv", "Date,Partner,Attendance\n2026-10-03,Oak House,12\n");
        assertThat(input.read().folder.tables().partners())
                .singleElement()
                .satisfies(partner -> assertThat(partner.type()).hasToString("Shelters"));

        input.with("partners.csv", "partner,partner_type\nOak House,Clinics\n");
        InputRead read = input.read();
        assertThat(read.folder.tables().partners()).singleElement().satisfies(partner -> assertThat(partner.type())
                .hasToString("Clinics and hospitals"));
        assertThat(read.notes)
                .extracting(QualityNote::message)
                .contains("The file partners.xlsx is not read, because partners.csv lies beside it.");
    }

    @Test
    void aWorkbookThatCannotBeReadIsOneSentence() throws Exception {
        Files.createDirectories(folder.resolve("activities"));
        Files.writeString(folder.resolve("activities/text.xlsx"), "Date,Partner\n2026-10-03,Oak Chapel\n");
        Files.write(folder.resolve("activities/empty.xlsx"), new byte[0]);
        encrypted(folder.resolve("activities/secret.xlsx"));
        row(sheet("Log", "Date", "Partner"), 1, LocalDate.of(2026, 10, 3), "Oak Chapel");
        save("activities/cut.xlsx");
        byte[] whole = Files.readAllBytes(folder.resolve("activities/cut.xlsx"));
        Files.write(folder.resolve("activities/cut.xlsx"), Arrays.copyOf(whole, whole.length / 2));

        assertThat(input.read().disposed)
                .extracting(row -> row.file() + ": " + row.message())
                .containsExactlyInAnyOrder(
                        "activities/text.xlsx: The file activities/text.xlsx is a damaged workbook; open it, save it again"
                                + " as .xlsx, and replace it.",
                        "activities/cut.xlsx: The file activities/cut.xlsx is a damaged workbook; open it, save it again"
                                + " as .xlsx, and replace it.",
                        "activities/empty.xlsx: The file activities/empty.xlsx is empty.",
                        "activities/secret.xlsx: The file activities/secret.xlsx is protected by a password, or is an old"
                                + " workbook (.xls) under another name; open it and save it as .xlsx without a password.");
    }

    private static void encrypted(Path file) throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("open sesame");
            try (OutputStream content = encryptor.getDataStream(container);
                    XSSFWorkbook inside = new XSSFWorkbook()) {
                inside.createSheet("Log");
                inside.write(content);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }
    }

    private XSSFSheet sheet(String name, String... headings) {
        XSSFSheet sheet = workbook.createSheet(name);
        row(sheet, 0, (Object[]) headings);
        return sheet;
    }

    private void row(XSSFSheet sheet, int number, Object... values) {
        XSSFRow row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            Cell cell = row.createCell(i);
            if (values[i] instanceof LocalDate day) {
                cell.setCellValue(LocalDateTime.of(day, LocalTime.MIDNIGHT));
                style(cell, "m/d/yyyy");
            } else if (values[i] instanceof Number count) {
                cell.setCellValue(count.doubleValue());
            } else if (!values[i].equals("")) {
                cell.setCellValue(String.valueOf(values[i]));
            }
        }
    }

    private void style(Cell cell, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    private void save(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }
}
