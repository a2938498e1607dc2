package org.communitypartners.assessment;

import org.communitypartners.assessment.cli.Program;

/** Starts here: the command line is read first, and Spring starts only for a command that needs it. */
public final class AssessmentApplication {
    private AssessmentApplication() {}

    /**
     * Runs a command.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        System.exit(Program.run(arguments));
    }
}
