package org.communitypartners.assessment;

/** Starts here. */
public final class AssessmentApplication {
    private AssessmentApplication() {}

    /**
     * Runs a command.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        System.out.println("hello");
    }
}
