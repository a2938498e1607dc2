package org.communitypartners.assessment.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.communitypartners.assessment.activity.FileAccount;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.job.InputCheck;
import org.communitypartners.assessment.job.InputCheck.Found;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what would be rejected. */
@Command(
        name = "check",
        description = {
            "Reads the input and says what it would reject and why; makes no report.",
            "Writes check/files.csv and check/rejected.csv into the output folder."
        },
        footer = {"", "Example:", "  check --input exports"},
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private static final int NAME_WIDTH = 39;

    @Mixin
    private final FolderArguments folders = new FolderArguments();

    @Mixin
    private final SettingArguments settings = new SettingArguments();

    @Option(names = "--quiet", description = "Print only the outcome.")
    private boolean quiet;

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LocalDate preparedOn = settings.preparedOn(LocalDate.now(ZoneId.systemDefault()));
        Found found = InputCheck.check(folders.input, folders.output, preparedOn, settings.given());
        if (!quiet) {
            files(found.files()).forEach(console::say);
            reasons(found.reasons()).forEach(console::say);
        }
        console.say(String.format(
                Locale.ENGLISH,
                "Read %,d rows = %,d counted + %,d set aside + %,d rejected; each is listed in %s.",
                found.rows().rows(),
                found.rows().counted(),
                found.rows().setAside(),
                found.rows().rejected(),
                folders.output.resolve("check")));
        if (found.attention().isEmpty()) {
            return ExitCode.DONE.number();
        }
        console.complain(String.join(" ", found.attention()));
        return ExitCode.NEEDS_ATTENTION.number();
    }

    private static List<String> files(List<FileAccount> files) {
        List<String> lines = new ArrayList<>();
        lines.add(line("file", "rows", "counted", "set aside", "rejected"));
        for (FileAccount file : files) {
            lines.add(line(
                    shortened(file.file()),
                    number(file.rows()),
                    number(file.counted()),
                    number(file.setAside()),
                    number(file.rejected())));
            if (!file.problem().isEmpty()) {
                lines.add("    " + file.problem());
            }
        }
        return lines;
    }

    private static List<String> reasons(Map<Reason, Long> reasons) {
        List<String> lines = new ArrayList<>();
        reasons.forEach((reason, count) -> lines.add(String.format(
                Locale.ENGLISH,
                "  %s: %s, %,d",
                reason.rejected() ? "rejected" : "set aside",
                reason.id().replace('_', ' '),
                count)));
        return lines;
    }

    private static String line(String file, String rows, String counted, String setAside, String rejected) {
        return String.format("%-39s %9s %9s %10s %9s", file, rows, counted, setAside, rejected);
    }

    /** The end of a path tells files apart better than its beginning. */
    private static String shortened(String path) {
        return path.length() <= NAME_WIDTH ? path : "..." + path.substring(path.length() - NAME_WIDTH + 3);
    }

    private static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
