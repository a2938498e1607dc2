package org.communitypartners.assessment.intake;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.intake.csv.CsvRecord;
import org.communitypartners.assessment.intake.csv.CsvText;
import org.communitypartners.assessment.intake.csv.Fault;
import org.communitypartners.assessment.intake.date.DateOrder;
import org.communitypartners.assessment.intake.folder.ActivityFile;
import org.communitypartners.assessment.intake.folder.Source;
import org.communitypartners.assessment.intake.header.ColumnNames;
import org.communitypartners.assessment.intake.header.FileForm;
import org.communitypartners.assessment.intake.header.FormFinder;
import org.communitypartners.assessment.intake.header.HeaderReader;
import org.communitypartners.assessment.intake.header.SourceSettings;
import org.communitypartners.assessment.intake.row.FileContext;
import org.communitypartners.assessment.intake.row.IntakeContext;
import org.communitypartners.assessment.intake.row.NamesSeen;
import org.communitypartners.assessment.intake.row.Observations;
import org.communitypartners.assessment.intake.row.Registry;
import org.communitypartners.assessment.intake.row.RowBlock;
import org.communitypartners.assessment.intake.row.RowBlock.Around;
import org.communitypartners.assessment.intake.row.RowBlock.Begin;
import org.communitypartners.assessment.intake.row.RowBlock.Rows;
import org.communitypartners.assessment.intake.row.RowBlock.Stretch;
import org.communitypartners.assessment.intake.row.RowInterpreter;
import org.communitypartners.assessment.intake.row.RowReading;
import org.communitypartners.assessment.intake.table.InputProblems;
import org.communitypartners.assessment.intake.value.Languages;
import org.communitypartners.assessment.intake.value.PartnerTypes;

/**
 * An activity file as a check reads it, written as plain CSV: the header once, on one line, then every row in the cells
 * that it is read by; only what stands above the header and empty lines are left out. In an input folder the folder's
 * side files hold for it.
 */
public final class ShownFile {
    private static final String ACTIVITIES = FolderScan.ACTIVITIES;

    private static final IntakeOptions NO_OPTIONS =
            new IntakeOptions(LocalDate.EPOCH, Optional.empty(), Optional.empty(), (scope, metric) -> true);

    private final Source source;
    private final SourceSettings settings;
    private final IntakeContext context;

    private ShownFile(Source source, SourceSettings settings, IntakeContext context) {
        this.source = source;
        this.settings = settings;
        this.context = context;
    }

    /**
     * The file, if it has activities: a header that names a date and a partner.
     *
     * @throws IOException if the file or its folder's side files cannot be read
     */
    public static Optional<ShownFile> of(Path file) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        Optional<Path> activities = activitiesAbove(whole);
        String name =
                activities.map(folder -> sourceOf(folder.relativize(whole))).orElse(ACTIVITIES);
        SourceSettings settings = SourceSettings.NONE;
        IntakeContext context = alone();
        Optional<Path> input = activities.map(Path::getParent);
        if (input.isPresent()) {
            FolderTables side = new FolderTables(new FolderScan(input.get()), NO_OPTIONS, new InputProblems());
            settings = side.sources().of(name);
            context = side.context(name);
        }
        FormFinder forms = new FormFinder(context.headers(), settings);
        List<ActivityFile> files = new ActivityFiles(forms, settings.encoding())
                .examine(whole.getFileName().toString(), whole)
                .files();
        for (ActivityFile each : files) {
            if (!(forms.find(each) instanceof FileForm.Usable)) {
                return Optional.empty();
            }
        }
        return Optional.of(new ShownFile(new Source(name, files), settings, context));
    }

    /** What a file is read by that lies in no input folder. */
    private static IntakeContext alone() {
        PartnerTypes types = new PartnerTypes();
        HeaderReader headers = new HeaderReader(new ColumnNames(), "", types);
        return new IntakeContext(
                headers, types, new Languages(), new Registry(), NO_OPTIONS.preparedOn(), DateOrder.MDY);
    }

    private static Optional<Path> activitiesAbove(Path file) {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            Path name = folder.getFileName();
            if (name != null && name.toString().equals(ACTIVITIES) && folder.getParent() != null) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    private static String sourceOf(Path below) {
        return below.getNameCount() == 1 ? ACTIVITIES : below.getName(0).toString();
    }

    /**
     * Writes the file.
     *
     * @throws IOException if it cannot be read or the target not be written
     */
    public void writeTo(Writer target) throws IOException {
        CsvText csv = new CsvText(target);
        RowInterpreter reading =
                new RowInterpreter(context, settings, null, new Observations(), new NamesSeen(), source.name());
        try (SourceReader reader = new SourceReader(source, settings, context.headers(), reading.sorter())) {
            for (RowBlock block = reader.read(); block != null; block = reader.read()) {
                for (Stretch stretch : block.stretches()) {
                    write(stretch, csv);
                }
            }
        }
    }

    private static void write(Stretch stretch, CsvText csv) throws IOException {
        if (stretch instanceof Begin begin && begin.form() instanceof FileForm.Usable usable) {
            csv.write(usable.header().onOneLine());
        } else if (stretch instanceof Around around) {
            for (RowReading.Aside aside : around.aside()) {
                boolean above = aside.reason() == Reason.PREAMBLE
                        || aside.reason() == Reason.BLANK_ROW
                        || aside.file().header().isAgain(aside.cells());
                if (!above) {
                    csv.write(aside.cells());
                }
            }
        } else if (stretch instanceof Rows rows) {
            for (CsvRecord record : rows.records()) {
                write(record, rows.file(), csv);
            }
        }
    }

    /** A quote that is never closed spoils several lines; each is shown as well as it can be read. */
    private static void write(CsvRecord record, FileContext file, CsvText csv) throws IOException {
        if (record.fault() == Fault.UNTERMINATED_QUOTE) {
            for (String line : record.text().lines().toList()) {
                csv.write(file.dialect().split(line, file.header().width()));
            }
        } else if (record.cells().length > 1 || !record.text().isBlank()) {
            csv.write(record.cells());
        }
    }
}
