package org.communitypartners.assessment.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.activity.SideTables;
import org.communitypartners.assessment.intake.csv.FileContent;
import org.communitypartners.assessment.intake.csv.FileProfile;
import org.communitypartners.assessment.intake.date.DateOrder;
import org.communitypartners.assessment.intake.folder.InputFile;
import org.communitypartners.assessment.intake.header.ColumnNames;
import org.communitypartners.assessment.intake.header.HeaderReader;
import org.communitypartners.assessment.intake.header.PersonsWords;
import org.communitypartners.assessment.intake.row.IntakeContext;
import org.communitypartners.assessment.intake.row.Registry;
import org.communitypartners.assessment.intake.row.RowFault;
import org.communitypartners.assessment.intake.table.InputProblems;
import org.communitypartners.assessment.intake.table.NameTables;
import org.communitypartners.assessment.intake.table.PartnerTable;
import org.communitypartners.assessment.intake.table.Settings;
import org.communitypartners.assessment.intake.table.SettingsFile;
import org.communitypartners.assessment.intake.table.SideColumns;
import org.communitypartners.assessment.intake.table.SideFile;
import org.communitypartners.assessment.intake.table.SideRow;
import org.communitypartners.assessment.intake.table.SideTableReader;
import org.communitypartners.assessment.intake.table.SourceTable;
import org.communitypartners.assessment.intake.value.Languages;
import org.communitypartners.assessment.intake.value.PartnerTypes;
import org.communitypartners.assessment.intake.workbook.ExcelWorkbook;
import org.communitypartners.assessment.intake.workbook.UnreadableWorkbookException;
import org.communitypartners.assessment.intake.workbook.WorkbookSheet;

/** Reads everything of an input folder but the activities: the settings, the names and the side tables. */
final class FolderTables {
    private static final List<String> WORKBOOKS = List.of(".xlsx", ".xlsm");

    private final IntakeOptions options;
    private final FolderScan scan;
    private final InputProblems problems;
    private final PersonsWords said = new PersonsWords();
    private final ColumnNames columns = new ColumnNames(said);
    private final PartnerTypes types = new PartnerTypes();
    private final Languages languages = new Languages();
    private final Registry registry = new Registry();
    private final SourceTable sources = new SourceTable(types);
    private final List<InputFile> files = new ArrayList<>();
    private Settings settings = Settings.NONE;
    private final SideTables tables;

    FolderTables(FolderScan scan, IntakeOptions options, InputProblems problems) throws IOException {
        this.scan = scan;
        this.options = options;
        this.problems = problems;
        readSettings();
        read(SideColumns.COLUMNS, (row, file) -> NameTables.columnName(row, file, said));
        read(SideColumns.PARTNER_TYPES, (row, file) -> NameTables.partnerType(row, file, types));
        read(SideColumns.SOURCES, sources::take);
        tables = readTables();
    }

    private interface TableUse {
        void take(SideRow row, SideFile file) throws RowFault;
    }

    Settings settings() {
        return settings;
    }

    SourceTable sources() {
        return sources;
    }

    SideTables tables() {
        return tables;
    }

    /** The files that were read. */
    List<InputFile> files() {
        return files;
    }

    DateOrder dateOrder() {
        return options.dateOrder().or(settings::dateOrder).orElse(DateOrder.MDY);
    }

    /** What the rows of a source's activity files are read by. */
    IntakeContext context(String source) {
        HeaderReader headers =
                new HeaderReader(columns.in(source), settings.library().orElse(""), types);
        return new IntakeContext(headers, types, languages, registry, options.preparedOn(), dateOrder());
    }

    private void readSettings() throws IOException {
        Optional<Found> found = find(SideColumns.SETTINGS);
        if (found.isPresent()) {
            settings =
                    new SettingsFile().read(found.get().content(), found.get().examination(), open(found.get()));
        }
    }

    private SideTables readTables() throws IOException {
        PartnerTable partners = new PartnerTable(types, registry);
        Optional<SideFile> registered = read(SideColumns.PARTNERS, partners::take);
        registered.ifPresent(partners::addOtherNames);
        SideTableReader all = new SideTableReader(types, languages, registry);
        read(SideColumns.GRANTS, all::grant);
        read(SideColumns.TARGETS, (row, file) -> all.target(row, file, options.metrics()));
        read(SideColumns.POPULATIONS, all::population);
        read(SideColumns.UNDUPLICATED, all::unduplicated);
        read(SideColumns.OUTCOMES, all::outcome);
        read(SideColumns.PARTNER_ASSESSMENTS, all::assessment);
        read(SideColumns.RATES, all::rate);
        return all.all();
    }

    private Optional<SideFile> read(SideColumns which, TableUse use) throws IOException {
        Optional<Found> found = find(which);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        SideFile file = open(found.get());
        file.read(found.get().content(), found.get().examination(), row -> use.take(row, file));
        return Optional.of(file);
    }

    private SideFile open(Found found) {
        return new SideFile(found.columns(), dateOrder(), problems);
    }

    /** A side file that is there: a CSV, or else a workbook of the same name, of which the first sheet counts. */
    private record Found(SideColumns columns, FileContent content, FileProfile examination) {}

    private Optional<Found> find(SideColumns which) throws IOException {
        Path csv = scan.inFolder(which.file());
        if (Files.isRegularFile(csv) && scan.isInside(csv)) {
            FileContent content = FileContent.of(csv);
            return Optional.of(keep(new Found(which, content, FileProfile.of(content))));
        }
        for (String extension : WORKBOOKS) {
            Path workbook = scan.inFolder(which.stem() + extension);
            if (Files.isRegularFile(workbook) && scan.isInside(workbook)) {
                return Optional.of(keep(firstSheet(which.in(which.stem() + extension), workbook)));
            }
        }
        return Optional.empty();
    }

    private static Found firstSheet(SideColumns columns, Path workbook) throws IOException {
        try {
            Optional<WorkbookSheet> first = ExcelWorkbook.sheets(workbook).stream()
                    .filter(sheet -> !sheet.hidden())
                    .findFirst();
            if (first.isPresent()) {
                FileContent content = first.get().content();
                return new Found(columns, content, FileProfile.of(content));
            }
            return new Found(
                    columns, FileContent.of(workbook), FileProfile.impossible("has no sheet with anything in it"));
        } catch (UnreadableWorkbookException unreadable) {
            return new Found(columns, FileContent.of(workbook), FileProfile.impossible(unreadable.trouble()));
        }
    }

    private Found keep(Found found) {
        files.add(new InputFile(
                found.columns().file(),
                found.examination().size(),
                found.examination().fingerprint()));
        return found;
    }
}
