package org.communitypartners.assessment.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a command reads and writes. */
final class FolderArguments {
    @Option(
            names = "--input",
            paramLabel = "DIR",
            defaultValue = "input",
            description = "The folder with activities/ and the side files. Default: ${DEFAULT-VALUE}.")
    Path input = Path.of("input");

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "The folder for reports and their history. Default: ${DEFAULT-VALUE}.")
    Path output = Path.of("output");
}
