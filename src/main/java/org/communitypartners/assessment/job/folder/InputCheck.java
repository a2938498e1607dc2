package org.communitypartners.assessment.job.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import org.communitypartners.assessment.activity.Decision;
import org.communitypartners.assessment.activity.FileAccount;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.history.OutputFolder;
import org.communitypartners.assessment.history.OutputUnwritableException;
import org.communitypartners.assessment.history.RowCounts;
import org.communitypartners.assessment.intake.InputFolder;
import org.communitypartners.assessment.intake.SourceIntake;
import org.communitypartners.assessment.intake.folder.FileReading;
import org.communitypartners.assessment.intake.folder.Source;
import org.communitypartners.assessment.intake.row.RowBlock;
import org.communitypartners.assessment.job.GivenSettings;
import org.communitypartners.assessment.job.WorkFolders;
import org.communitypartners.assessment.job.failure.AssessmentFailedException;
import org.communitypartners.assessment.job.failure.NoActivityFilesException;
import org.communitypartners.assessment.job.spool.Dispositions;
import org.communitypartners.assessment.job.spool.Spool;
import org.communitypartners.assessment.job.spool.SpooledResult;
import org.communitypartners.assessment.job.spool.Spools;
import org.communitypartners.assessment.measure.tally.Names;
import org.communitypartners.assessment.report.csv.DecisionsCsv;
import org.communitypartners.assessment.report.csv.FilesCsv;
import org.communitypartners.assessment.report.csv.RejectedCsv;

/** The command {@code check}: reads the whole input and says what would be rejected, without making a report. */
public final class InputCheck {
    private static final String FOLDER = "check";

    private final InputFolder input;
    private final SettledOptions options;
    private final Path folder;
    private final Path work;
    /** How each file was read, by its name; sources are read in parallel. */
    private final SortedMap<String, FileReading> readings = new ConcurrentSkipListMap<>();

    private InputCheck(InputFolder input, SettledOptions options, Path folder) {
        this.input = input;
        this.options = options;
        this.folder = folder;
        this.work = folder.resolve(".work");
    }

    /**
     * What a check found.
     *
     * @param files how each file was read and what became of it, by name
     * @param rows what became of all rows
     * @param reasons how many rows and files do not count, by reason
     * @param decisions how the input was read where it could mean more than one thing
     * @param remarks what else a person should know of settings and side files, one plain sentence each
     * @param attention why the input needs attention, one plain sentence each; empty when it does not
     * @param folder where the lists are
     */
    public record Found(
            List<FileReading> files,
            RowCounts rows,
            Map<Reason, Long> reasons,
            List<Decision> decisions,
            List<String> remarks,
            List<String> attention,
            Path folder) {}

    /**
     * Reads an input and lists what would be rejected.
     *
     * @param input the input folder
     * @param output the output folder; the lists go into its folder {@code check}
     * @param preparedOn the day of the check
     * @param given the settings that were given on the command line
     * @throws NoActivityFilesException when there is nothing to check
     * @throws OutputUnwritableException when the lists cannot be written
     */
    public static Found check(Path input, Path output, LocalDate preparedOn, GivenSettings given) {
        InputFolder opened = InputFolders.open(input, preparedOn, given);
        return new InputCheck(
                        opened,
                        SettledOptions.of(preparedOn, given, List.of(), opened.settings()),
                        output.resolve(FOLDER))
                .perform();
    }

    private Found perform() {
        try {
            WorkFolders.delete(work);
            Files.createDirectories(work);
            Spools spools = new Spools(read(), input.tables().partnerTypes(), new Names());
            List<FileAccount> files = spools.accounts();
            FilesCsv.write(files, work.resolve("files.csv"));
            Dispositions dispositions = new Dispositions(input.dispositions(), spools);
            RejectedCsv.write(dispositions, work.resolve("rejected.csv"));
            List<Decision> decisions = spools.decisions();
            DecisionsCsv.write(decisions, work.resolve("decisions.csv"));
            for (String name : List.of("files.csv", "rejected.csv", "decisions.csv")) {
                Files.move(work.resolve(name), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            }
            Found found = found(files, dispositions.countByReason(), decisions);
            WorkFolders.delete(work);
            return found;
        } catch (IOException e) {
            throw unwritable(e);
        } catch (UncheckedIOException e) {
            throw unwritable(Objects.requireNonNull(e.getCause()));
        }
    }

    private OutputUnwritableException unwritable(IOException e) {
        return new OutputUnwritableException(
                "The lists in " + folder + " cannot be written (" + OutputFolder.reason(e)
                        + "); close them if they are open in a spreadsheet, or make room, and run again.",
                e);
    }

    private List<Path> read() {
        List<Source> sources = input.sources();
        return IntStream.range(0, sources.size())
                .parallel()
                .mapToObj(i -> read(sources.get(i), work.resolve("source-" + i)))
                .toList();
    }

    private Path read(Source source, Path path) {
        try (SourceIntake intake = input.intake(source, SpooledResult.NO_PERIOD)) {
            collect(intake, source);
            try (Spool spool = new Spool(path)) {
                intake.settle(SpooledResult.checked(spool, readings));
            }
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(SourceIntake intake, Source source) {
        try {
            for (RowBlock block = intake.read(); block != null; block = intake.read()) {
                intake.collect(intake.interpret(block));
            }
        } catch (IOException e) {
            throw AssessmentFailedException.unreadable(source, e);
        }
    }

    private Found found(List<FileAccount> files, Map<Reason, Long> reasons, List<Decision> decisions) {
        RowCounts rows = RowCounts.of(files);
        return new Found(
                List.copyOf(readings.values()),
                rows,
                reasons,
                decisions,
                input.notes().stream()
                        .filter(note -> note.kind() == QualityNote.Kind.SETTINGS)
                        .map(QualityNote::message)
                        .toList(),
                new AttentionNeeded(files, rows, options.maxRejected()).sentences(),
                folder);
    }
}
