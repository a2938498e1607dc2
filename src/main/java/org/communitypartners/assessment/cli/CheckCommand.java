package org.communitypartners.assessment.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.communitypartners.assessment.activity.Decision;
import org.communitypartners.assessment.activity.Reason;
import org.communitypartners.assessment.intake.RejectionAdvice;
import org.communitypartners.assessment.intake.folder.FileReading;
import org.communitypartners.assessment.job.folder.InputCheck;
import org.communitypartners.assessment.job.folder.InputCheck.Found;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what would be rejected. */
@Command(
        name = "check",
        description = {
            "Reads the input and says what it would reject and why; makes no report.",
            "Writes check/files.csv, check/rejected.csv and check/decisions.csv into the output folder."
        },
        footer = {"", "Example:", "  check --input exports"},
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    /** The rest is in the file. */
    private static final int MOST_DECISIONS = 20;

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
        ShortRun.begin();
        LocalDate preparedOn = settings.preparedOn(LocalDate.now(ZoneId.systemDefault()));
        Found found = InputCheck.check(folders.input, folders.output, preparedOn, settings.given());
        if (!quiet) {
            files(found.files()).forEach(console::say);
        }
        console.say(String.format(
                Locale.ENGLISH,
                "Read %,d rows = %,d counted + %,d set aside + %,d rejected; each is listed in %s.",
                found.rows().rows(),
                found.rows().counted(),
                found.rows().setAside(),
                found.rows().rejected(),
                folders.output.resolve("check")));
        if (!quiet) {
            decisions(found.decisions()).forEach(console::say);
            found.remarks().forEach(console::say);
            whatToDo(found.reasons()).forEach(console::say);
            console.say("Next: " + nextStep(found));
        }
        if (found.attention().isEmpty()) {
            return ExitCode.DONE.number();
        }
        console.complain(String.join(" ", found.attention()));
        return ExitCode.NEEDS_ATTENTION.number();
    }

    private static List<String> files(List<FileReading> files) {
        List<String> lines = new ArrayList<>();
        FileReading before = null;
        for (FileReading file : files) {
            lines.add(file.account().file());
            file.sentences(before).forEach(sentence -> lines.add("  " + sentence));
            before = file;
        }
        lines.add("");
        return lines;
    }

    /** A file that cannot be read is a file, not a row. */
    private static String counted(Reason reason, long number) {
        if (reason == Reason.UNREADABLE_FILE) {
            return String.format(Locale.ENGLISH, "%,d %s that cannot be read", number, number == 1 ? "file" : "files");
        }
        if (reason == Reason.MISSING_COLUMN || reason == Reason.AMBIGUOUS_COLUMN) {
            return String.format(
                    Locale.ENGLISH,
                    "%,d %s, %s",
                    number,
                    number == 1 ? "file" : "files",
                    reason.id().replace('_', ' '));
        }
        return String.format(Locale.ENGLISH, "%,d %s", number, reason.id().replace('_', ' '));
    }

    private String nextStep(Found found) {
        boolean toMend = found.reasons().keySet().stream().anyMatch(Reason::rejected);
        if (toMend) {
            return "mend what is listed in " + folders.output.resolve("check").resolve("rejected.csv")
                    + ", and check again.";
        }
        return "make the report: assess --input " + folders.input + " --output " + folders.output;
    }

    /** How the input was read where it could mean more than one thing. */
    private static List<String> decisions(List<Decision> decisions) {
        List<String> lines = new ArrayList<>();
        if (!decisions.isEmpty()) {
            lines.add("How the input was read where it could mean more than one thing:");
            decisions.stream().limit(MOST_DECISIONS).forEach(decision -> lines.add("  " + decision.sentence()));
            if (decisions.size() > MOST_DECISIONS) {
                lines.add(String.format(
                        Locale.ENGLISH,
                        "  and %,d more; all are in decisions.csv.",
                        decisions.size() - MOST_DECISIONS));
            }
        }
        return lines;
    }

    /** What to do, the most frequent trouble first. */
    private static List<String> whatToDo(Map<Reason, Long> reasons) {
        List<String> lines = new ArrayList<>();
        reasons.entrySet().stream()
                .filter(reason -> reason.getKey().rejected())
                .sorted(Map.Entry.<Reason, Long>comparingByValue().reversed())
                .forEach(reason -> lines.add(String.format(
                        Locale.ENGLISH,
                        "  %s: %s",
                        counted(reason.getKey(), reason.getValue()),
                        RejectionAdvice.on(reason.getKey()))));
        if (!lines.isEmpty()) {
            lines.add(0, "What to do:");
            lines.add("  Each line is in rejected.csv with its file, line and value.");
        }
        return lines;
    }
}
