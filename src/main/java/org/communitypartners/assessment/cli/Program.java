package org.communitypartners.assessment.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program as a person calls it: a command and its options, {@code assess} when no command is named. */
@Command(
        name = Program.NAME,
        description = {
            "Turns a library's logs of work with community partners into assessment reports.",
            "Without a command it does assess."
        },
        synopsisSubcommandLabel = "[COMMAND] [options]",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        footer = {
            "",
            "Exit codes:",
            "  0  done",
            "  1  failed",
            "  2  wrong usage",
            "  3  the input needs attention: the report says so, or there is nothing to report",
            "  4  no activity files",
            "  5  another run is using the output folder",
            "  6  the output cannot be written",
            "",
            "See " + Program.NAME + " COMMAND --help for the options of a command."
        })
public final class Program {
    static final String NAME = "partnership-assessment";
    private static final String DEFAULT_COMMAND = "assess";
    private static final List<String> OF_THE_PROGRAM = List.of("-h", "--help", "-V", "--version");

    private Program() {}

    /**
     * Does what the arguments say.
     *
     * @param arguments the command line
     * @return the number to exit with
     */
    public static int run(String... arguments) {
        return run(Console.ofProcess(), arguments);
    }

    static int run(Console console, String... arguments) {
        CommandLine commandLine = new CommandLine(new Program())
                .addSubcommand(new AssessCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new RunsCommand(console))
                .addSubcommand(new ShowCommand())
                .setOut(console.out())
                .setErr(console.err())
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(
                        (wrong, all) -> new FailureReport(console).tell(wrong).number())
                .setExecutionExceptionHandler((failure, command, parsed) ->
                        new FailureReport(console).tell(failure, command).number());
        return commandLine.execute(withCommand(arguments));
    }

    private static String[] withCommand(String... arguments) {
        boolean named =
                arguments.length > 0 && (!arguments[0].startsWith("-") || OF_THE_PROGRAM.contains(arguments[0]));
        if (named) {
            return arguments;
        }
        String[] completed = new String[arguments.length + 1];
        completed[0] = DEFAULT_COMMAND;
        System.arraycopy(arguments, 0, completed, 1, arguments.length);
        return completed;
    }
}
