package org.communitypartners.assessment.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.communitypartners.assessment.job.AssessOptions;
import org.communitypartners.assessment.job.PeriodChoice;
import org.communitypartners.assessment.job.failure.WrongUsageException;
import org.communitypartners.assessment.job.run.Assessor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the reports of one period, or of every period that is due. */
@Command(
        name = "assess",
        description = {
            "Reads the input, measures, and writes the reports of one period into a folder of the output.",
            "Without a period it reports the latest month before the current one that has activity."
        },
        footer = {
            "",
            "Examples:",
            "  assess --month previous            what a scheduler calls once a month",
            "  assess --quarter 2026-Q3",
            "  assess --from 2026-07-10 --to 2026-09-20 --library \"Riverton County Library\"",
            "  assess --catch-up                  every full month since the last reported one"
        },
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false)
final class AssessCommand implements Callable<Integer> {
    @Mixin
    private final FolderArguments folders = new FolderArguments();

    @Mixin
    private final PeriodArguments period = new PeriodArguments();

    @Option(
            names = "--catch-up",
            description = "Every full month since the last reported one, oldest first; stops at the first that fails.")
    private boolean catchUp;

    @Mixin
    private final SettingArguments settings = new SettingArguments();

    @Option(
            names = "--grant",
            paramLabel = "CODE",
            description = "Write files for this grant only; may be given several times."
                    + " Default: every grant active in the period.")
    private List<String> grants = List.of();

    @Option(names = "--force", description = "Run although the report is up to date.")
    private boolean force;

    @Option(names = "--quiet", description = "Print only the outcome.")
    private boolean quiet;

    private final Console console;

    AssessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        AssessOptions options = options();
        ShortRun.begin();
        try (AssessmentConversation conversation =
                        new AssessmentConversation(console, quiet, folders.output, options.preparedOn());
                StopNotice notice = StopNotice.on(console)) {
            notice.arm();
            Assessor.of(conversation).assess(options);
            return conversation.code().number();
        }
    }

    private AssessOptions options() {
        LocalDate preparedOn = settings.preparedOn(LocalDate.now(ZoneId.systemDefault()));
        return new AssessOptions(
                folders.input, folders.output, choice(preparedOn), preparedOn, settings.given(), grants, force);
    }

    private PeriodChoice choice(LocalDate preparedOn) {
        if (catchUp && period.given()) {
            throw new WrongUsageException(
                    "--catch-up finds the periods itself; leave it out, or leave out the other period.");
        }
        return catchUp
                ? new PeriodChoice.CatchUp()
                : period.choice(preparedOn).orElseGet(PeriodChoice.LatestWithActivity::new);
    }
}
