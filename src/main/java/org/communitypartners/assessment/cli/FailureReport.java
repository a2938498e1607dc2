package org.communitypartners.assessment.cli;

import java.util.List;
import org.communitypartners.assessment.history.HistoryUnreadableException;
import org.communitypartners.assessment.history.OutputBusyException;
import org.communitypartners.assessment.history.OutputUnwritableException;
import org.communitypartners.assessment.intake.folder.InputChangedException;
import org.communitypartners.assessment.job.failure.AssessmentFailedException;
import org.communitypartners.assessment.job.failure.NoActivityFilesException;
import org.communitypartners.assessment.job.failure.NothingToReportException;
import org.communitypartners.assessment.job.failure.RunStoppedException;
import org.communitypartners.assessment.job.failure.WrongUsageException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells a person in one plain sentence why a command failed, and a script by its exit code. */
final class FailureReport {
    private final Console console;

    FailureReport(Console console) {
        this.console = console;
    }

    /** The command line cannot be understood. */
    ExitCode tell(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unknown) {
            return wrongUsage(sentence(unknown), wrong.getCommandLine());
        }
        return wrongUsage(sentence(wrong).strip(), wrong.getCommandLine());
    }

    /** The command ran and failed. */
    ExitCode tell(Exception failure, CommandLine command) {
        if (failure instanceof WrongUsageException) {
            return wrongUsage(sentence(failure), command);
        }
        if (failure instanceof NoActivityFilesException) {
            return tell(failure, ExitCode.NO_ACTIVITY_FILES);
        }
        if (failure instanceof NothingToReportException) {
            return tell(failure, ExitCode.NEEDS_ATTENTION);
        }
        if (failure instanceof OutputBusyException) {
            return tell(failure, ExitCode.BUSY);
        }
        if (failure instanceof OutputUnwritableException) {
            return tell(failure, ExitCode.CANNOT_WRITE);
        }
        if (failure instanceof HistoryUnreadableException
                || failure instanceof InputChangedException
                || failure instanceof AssessmentFailedException) {
            return tell(failure, ExitCode.FAILED);
        }
        if (failure instanceof RunStoppedException) {
            // The notice of the stop has said so already.
            return ExitCode.FAILED;
        }
        console.complain("The program failed in a way that it does not know ("
                + failure.getClass().getSimpleName() + "); please report this with what you did before.");
        return ExitCode.FAILED;
    }

    private ExitCode tell(Exception failure, ExitCode code) {
        console.complain(sentence(failure));
        return code;
    }

    private ExitCode wrongUsage(String sentence, CommandLine command) {
        console.complain(sentence.endsWith(".") || sentence.endsWith("?") ? sentence : sentence + ".");
        console.complain("See " + command.getCommandSpec().qualifiedName() + " --help.");
        return ExitCode.WRONG_USAGE;
    }

    private static String sentence(UnmatchedArgumentException unknown) {
        String first = unknown.getUnmatched().get(0);
        List<String> near = unknown.getSuggestions();
        String hint = near.isEmpty() ? "." : "; did you mean " + String.join(" or ", near) + "?";
        if (first.startsWith("-")) {
            return "There is no option " + first + hint;
        }
        return unknown.getCommandLine().getParent() == null
                ? "There is no command " + first + hint
                : "The word " + first + " is not expected here" + hint;
    }

    private static String sentence(Exception failure) {
        return String.valueOf(failure.getMessage());
    }
}
