package org.communitypartners.assessment.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.intake.csv.CsvRecord;
import org.communitypartners.assessment.intake.folder.InputChangedException;
import org.communitypartners.assessment.intake.folder.Source;
import org.communitypartners.assessment.intake.header.FileForm;
import org.communitypartners.assessment.intake.header.SourceSettings;
import org.communitypartners.assessment.intake.row.Decisions;
import org.communitypartners.assessment.intake.row.IntakeContext;
import org.communitypartners.assessment.intake.row.InterpretedBlock;
import org.communitypartners.assessment.intake.row.NamesSeen;
import org.communitypartners.assessment.intake.row.Observations;
import org.communitypartners.assessment.intake.row.RowBlock;
import org.communitypartners.assessment.intake.row.RowBlock.Around;
import org.communitypartners.assessment.intake.row.RowBlock.Begin;
import org.communitypartners.assessment.intake.row.RowBlock.Rows;
import org.communitypartners.assessment.intake.row.RowBlock.Stretch;
import org.communitypartners.assessment.intake.row.RowInterpreter;
import org.communitypartners.assessment.intake.row.RowReading;
import org.communitypartners.assessment.intake.row.SourceResult;
import org.communitypartners.assessment.intake.settle.Cohosts;
import org.communitypartners.assessment.intake.settle.DateOrders;
import org.communitypartners.assessment.intake.settle.FarDates;
import org.communitypartners.assessment.intake.settle.FileReport;
import org.communitypartners.assessment.intake.settle.FileRows;
import org.communitypartners.assessment.intake.settle.LengthUnits;
import org.communitypartners.assessment.intake.settle.Plausibility;
import org.communitypartners.assessment.intake.settle.Repetitions;
import org.communitypartners.assessment.intake.settle.SourceIds;
import org.communitypartners.assessment.intake.settle.Supersession;
import org.communitypartners.assessment.intake.settle.Totals;
import org.jspecify.annotations.Nullable;

/**
 * Reads one source: blocks of records, interpreted one by one, collected, and settled when the source ends. One thread
 * at a time; memory holds the rows of the source.
 */
public final class SourceIntake implements AutoCloseable {
    private final Source source;
    private final Observations observations = new Observations();
    private final Decisions decisions = new Decisions();
    private final NamesSeen met = new NamesSeen();
    private final RowInterpreter interpreter;
    private final SourceReader reader;
    private final List<FileRows> files = new ArrayList<>();
    private final DateOrders dates;
    private final LengthUnits lengths;
    private final SourceIds ids;
    private final IntakeContext context;
    private final PartnersElsewhere elsewhere;

    /**
     * Begins to read a source.
     *
     * @param period the report's period, of which notes are kept; null keeps all
     * @param elsewhere the partners of the other sources
     */
    SourceIntake(
            Source source,
            SourceSettings settings,
            IntakeContext context,
            @Nullable DateSpan period,
            PartnersElsewhere elsewhere) {
        this.source = source;
        this.context = context;
        this.elsewhere = elsewhere;
        dates = new DateOrders(source.name(), settings.dates(), context, decisions);
        lengths = new LengthUnits(source.name(), settings, decisions);
        ids = new SourceIds(source.name(), settings.rows(), decisions);
        interpreter = new RowInterpreter(context, settings, period, observations, met, source.name());
        reader = new SourceReader(source, settings, context.headers(), interpreter.sorter());
    }

    /**
     * The next block of records, or null after the last.
     *
     * @throws InputChangedException if a file is no longer what it was when the folder was opened
     */
    public @Nullable RowBlock read() throws IOException {
        return reader.read();
    }

    /** What the records of a block say. */
    public InterpretedBlock interpret(RowBlock block) {
        List<RowReading> rows = new ArrayList<>();
        Optional<FileForm> form = Optional.empty();
        for (Stretch stretch : block.stretches()) {
            if (stretch instanceof Begin begin) {
                form = Optional.of(begin.form());
                if (begin.form() instanceof FileForm.Usable usable) {
                    String file = source.files().get(block.fileIndex()).name();
                    observations.header(file, usable.header(), usable.nearestCounts());
                    usable.header().decisions(file).forEach(decisions::add);
                }
            } else if (stretch instanceof Around around) {
                rows.addAll(around.aside());
            } else if (stretch instanceof Rows some) {
                for (CsvRecord record : some.records()) {
                    rows.add(interpreter.interpret(record, some.file()));
                }
            }
        }
        return new InterpretedBlock(block.fileIndex(), form, rows, block.last());
    }

    /** Keeps what a block says until the source is settled. */
    public void collect(InterpretedBlock block) {
        if (block.form().isPresent()) {
            endFile();
            files.add(new FileRows(
                    source.files().get(block.fileIndex()), block.form().get()));
        }
        FileRows file = files.get(files.size() - 1);
        for (RowReading row : block.rows()) {
            file.add(row);
        }
    }

    /** What can be settled without the other files is settled while the rows are at hand. */
    private void endFile() {
        if (!files.isEmpty()) {
            FileRows file = files.get(files.size() - 1);
            lengths.settle(file);
            if (dates.isSettled(file) && !file.hasZeroLedIds()) {
                file.keys(ids);
            }
        }
    }

    /** Settles the source and tells what became of it. */
    public void settle(SourceResult result) {
        endFile();
        dates.settle(files).forEach(result::noted);
        new Supersession(files, ids).settle().forEach(result::noted);
        new Cohosts(ids, met, context.registry(), partner -> elsewhere.stands(partner, source)).settle(files);
        met.tell(result);
        Plausibility plausibility = new Plausibility();
        for (FileRows file : files) {
            new FileReport(file, source.name(), result, plausibility).report();
            plausibility.end(file);
        }
        decisions.all().forEach(result::decided);
        observations.notes().forEach(result::noted);
        plausibility.notes().forEach(result::noted);
        new FarDates(files).notes().forEach(result::noted);
        new Totals(files).notes().forEach(result::noted);
        new Repetitions(files).notes().forEach(result::noted);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
