package org.communitypartners.assessment.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.communitypartners.assessment.job.failure.WrongUsageException;
import org.communitypartners.assessment.job.run.PastRuns;
import org.communitypartners.assessment.job.run.PastRuns.PastRun;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what was run. */
@Command(
        name = "runs",
        description = "Lists earlier runs: period, when, outcome, rows, and how many figures were restated.",
        footer = {
            "",
            "Examples:",
            "  runs",
            "  runs --period 2026-10            the files that its reports were made from"
        },
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false)
final class RunsCommand implements Callable<Integer> {
    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "The folder of the reports. Default: ${DEFAULT-VALUE}.")
    private Path output = Path.of("output");

    @Option(
            names = "--period",
            paramLabel = "P",
            description = "Only this period, named as its folder, such as 2026-10 or 2026-Q3;"
                    + " with the files that each report was made from.")
    private @Nullable String period;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, or csv for scripts. Default: ${DEFAULT-VALUE}.")
    private String format = "table";

    private final Console console;

    RunsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RunsView view = view();
        List<PastRun> runs = period == null ? PastRuns.all(output) : PastRuns.of(output, period);
        if (period == null) {
            view.list(runs).forEach(console::say);
        } else {
            view.details(runs).forEach(console::say);
        }
        return ExitCode.DONE.number();
    }

    private RunsView view() {
        return switch (format.toLowerCase(Locale.ROOT)) {
            case "table" -> new RunsTable();
            case "csv" -> new RunsCsv();
            default -> throw new WrongUsageException("--format is table or csv; \"" + format + "\" is neither.");
        };
    }
}
