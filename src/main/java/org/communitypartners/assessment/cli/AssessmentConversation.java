package org.communitypartners.assessment.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.job.Progress;
import org.communitypartners.assessment.job.RunSummary;
import org.communitypartners.assessment.job.RunSummary.Headline;
import org.communitypartners.assessment.job.run.AssessmentListener;

/** Says in plain words how an assessment goes. */
final class AssessmentConversation implements AssessmentListener, AutoCloseable {
    private final Console console;
    private final boolean quiet;
    private final Path output;
    private final LocalDate preparedOn;
    private Optional<ProgressDisplay> display = Optional.empty();
    private ExitCode code = ExitCode.DONE;

    /**
     * A conversation.
     *
     * @param console where it is held
     * @param quiet whether only the outcome is told
     * @param output the output folder as it was named
     * @param preparedOn the day of the report
     */
    AssessmentConversation(Console console, boolean quiet, Path output, LocalDate preparedOn) {
        this.console = console;
        this.quiet = quiet;
        this.output = output;
        this.preparedOn = preparedOn;
    }

    /** How it ended, if nothing failed. */
    ExitCode code() {
        return code;
    }

    @Override
    public void begins(Period period, boolean chosen) {
        if (!quiet) {
            console.say("Assessing " + period.title() + (chosen ? ", the latest month with activity." : "."));
            if (!period.span().to().isBefore(preparedOn)) {
                console.say((period.span().from().isAfter(preparedOn) ? "It has not begun" : "It is not over")
                        + " on the day of the report, " + preparedOn + "; later activities will be missing.");
            }
        }
    }

    @Override
    public void works(Progress progress) {
        if (!quiet) {
            display = Optional.of(new ProgressDisplay(console, progress));
        }
    }

    @Override
    public void published(Period period, RunSummary summary, List<String> files) {
        close();
        if (!quiet) {
            console.say(String.format(
                    Locale.ENGLISH,
                    "Read %,d rows = %,d counted + %,d set aside + %,d rejected.",
                    summary.rows().rows(),
                    summary.rows().counted(),
                    summary.rows().setAside(),
                    summary.rows().rejected()));
            summary.notCounted().forEach(line -> console.say("  " + line));
            summary.remarks().forEach(console::say);
            int width = summary.headlines().stream()
                    .mapToInt(headline -> headline.label().length())
                    .max()
                    .orElse(0);
            for (Headline headline : summary.headlines()) {
                console.say(String.format(
                                "  %-" + width + "s  %s  %s", headline.label(), headline.value(), headline.previous())
                        .stripTrailing());
            }
            if (summary.restated() > 0) {
                console.say(String.format(
                        Locale.ENGLISH,
                        "Restated since the last report: %,d figures; the sheet Changes lists them.",
                        summary.restated()));
            }
        }
        console.say("The workbook is " + output.resolve(period.id()).resolve(summary.workbook()) + ".");
        if (!quiet) {
            list("For sharing:", files, name -> name.contains("-shareable"));
            list("For grants:", files, name -> name.startsWith("grant-"));
        }
        if (!summary.attention().isEmpty()) {
            console.complain(String.join(" ", summary.attention()));
            code = ExitCode.NEEDS_ATTENTION;
        }
    }

    private void list(String title, List<String> files, Predicate<String> which) {
        List<String> listed = files.stream().filter(which).sorted().toList();
        if (!listed.isEmpty()) {
            console.say(title + " " + String.join(", ", listed) + ".");
        }
    }

    @Override
    public void upToDate(Period period, Path folder, List<String> restored) {
        close();
        String place = output.resolve(period.id()).toString();
        if (restored.isEmpty()) {
            console.say("The report of " + period.title() + " in " + place + " is up to date.");
        } else {
            console.say("The report of " + period.title() + " in " + place
                    + " is up to date; what was missing is back: " + String.join(", ", restored) + ".");
        }
    }

    @Override
    public void nothingDue() {
        console.say("Nothing to catch up with: the latest full month is reported.");
    }

    /** Ends the display of progress. */
    @Override
    public void close() {
        display.ifPresent(ProgressDisplay::close);
        display = Optional.empty();
    }
}
