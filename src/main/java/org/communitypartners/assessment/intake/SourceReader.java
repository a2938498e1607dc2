package org.communitypartners.assessment.intake;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.intake.csv.CsvRecord;
import org.communitypartners.assessment.intake.csv.RecordReader;
import org.communitypartners.assessment.intake.folder.ActivityFile;
import org.communitypartners.assessment.intake.folder.InputChangedException;
import org.communitypartners.assessment.intake.folder.Source;
import org.communitypartners.assessment.intake.header.FileForm;
import org.communitypartners.assessment.intake.header.FormFinder;
import org.communitypartners.assessment.intake.header.Header;
import org.communitypartners.assessment.intake.header.HeaderReader;
import org.communitypartners.assessment.intake.header.SourceSettings;
import org.communitypartners.assessment.intake.row.FileContext;
import org.communitypartners.assessment.intake.row.RowBlock;
import org.communitypartners.assessment.intake.row.RowBlock.Around;
import org.communitypartners.assessment.intake.row.RowBlock.Begin;
import org.communitypartners.assessment.intake.row.RowBlock.Rows;
import org.communitypartners.assessment.intake.row.RowBlock.Stretch;
import org.communitypartners.assessment.intake.row.RowClassifier;
import org.communitypartners.assessment.intake.row.RowReading;
import org.communitypartners.assessment.intake.value.Folding;
import org.communitypartners.assessment.intake.value.NumberReader;
import org.jspecify.annotations.Nullable;

/** Reads the files of a source, oldest first, in blocks of records. Not for several threads. */
final class SourceReader implements AutoCloseable {
    private static final int RECORDS_IN_A_BLOCK = 2000;

    private final Source source;
    private final FormFinder forms;
    private final RowClassifier sorter;
    private int next;
    private @Nullable OpenFile open;

    SourceReader(Source source, SourceSettings settings, HeaderReader headers, RowClassifier sorter) {
        this.source = source;
        this.forms = new FormFinder(headers, settings);
        this.sorter = sorter;
    }

    private static final class OpenFile {
        private final ActivityFile file;
        private final RecordReader reader;
        private final long headerLine;
        private final long lastHeaderLine;
        private FileContext context;

        OpenFile(ActivityFile file, RecordReader reader, FileForm.Usable form, FileContext context) {
            this.file = file;
            this.reader = reader;
            this.headerLine = form.headerLine();
            this.lastHeaderLine = form.lastHeaderLine();
            this.context = context;
        }
    }

    /** The next block, or null after the last. */
    @Nullable
    RowBlock read() throws IOException {
        if (open == null && next >= source.files().size()) {
            return null;
        }
        List<Stretch> stretches = new ArrayList<>();
        if (open == null) {
            stretches.add(begin(source.files().get(next)));
            next++;
        }
        OpenFile file = open;
        if (file != null) {
            readRecords(file, stretches);
        }
        return new RowBlock(
                source,
                next - 1,
                stretches,
                open == null && next >= source.files().size());
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.reader.close();
            open = null;
        }
    }

    private Begin begin(ActivityFile file) throws IOException {
        try {
            FileForm form = forms.find(file);
            if (form instanceof FileForm.Usable usable) {
                FileContext context = new FileContext(
                        next, file.name(), usable.dialect(), usable.header(), new NumberReader(usable.decimalMark()));
                open = new OpenFile(
                        file, new RecordReader(file.content(), file.examination(), usable.dialect()), usable, context);
            }
            return new Begin(form);
        } catch (NoSuchFileException gone) {
            throw InputChangedException.of(file.name());
        }
    }

    private void readRecords(OpenFile file, List<Stretch> stretches) throws IOException {
        FileContext context = file.context;
        List<CsvRecord> records = new ArrayList<>(RECORDS_IN_A_BLOCK);
        for (int i = 0; i < RECORDS_IN_A_BLOCK; i++) {
            CsvRecord record = file.reader.read();
            if (record == null) {
                finish(file);
                break;
            }
            if (record.line() <= file.lastHeaderLine) {
                aboveHeader(file, context, record, stretches);
                continue;
            }
            Optional<Header> again = sorter.header(record.cells(), context.header());
            if (again.isPresent()) {
                stretches.add(new Rows(context, records));
                stretches.add(aside(context, record, Reason.REPEATED_HEADER));
                records = new ArrayList<>();
                context = context.with(again.get());
                file.context = context;
                expect(file, context.header());
            } else {
                records.add(record);
            }
        }
        stretches.add(new Rows(context, records));
    }

    private void aboveHeader(OpenFile file, FileContext context, CsvRecord record, List<Stretch> stretches) {
        if (record.line() == file.lastHeaderLine) {
            expect(file, context.header());
        }
        if (record.line() > file.headerLine) {
            stretches.add(aside(context, record, Reason.REPEATED_HEADER));
        } else if (record.line() < file.headerLine) {
            boolean blank = Arrays.stream(record.cells())
                    .allMatch(cell -> Folding.trim(cell).isEmpty());
            stretches.add(aside(context, record, blank ? Reason.BLANK_ROW : Reason.PREAMBLE));
        }
    }

    private void expect(OpenFile file, Header header) {
        file.reader.expect(header.width(), cells -> sorter.isActivity(cells, header));
    }

    private void finish(OpenFile file) throws IOException {
        String fingerprint = file.reader.fingerprint();
        close();
        if (!fingerprint.equals(file.file.examination().fingerprint())) {
            throw InputChangedException.of(file.file.name());
        }
    }

    private static Around aside(FileContext context, CsvRecord record, Reason reason) {
        return new Around(List.of(new RowReading.Aside(context, record.line(), record.text(), reason)));
    }
}
