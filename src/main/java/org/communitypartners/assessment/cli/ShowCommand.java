package org.communitypartners.assessment.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.communitypartners.assessment.intake.ShownFile;
import org.communitypartners.assessment.intake.csv.Conversion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what the program sees in any CSV file: the file as it is read, written as plain UTF-8 CSV. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        description = {
            "Shows a CSV file as the program reads it: UTF-8, separated by commas, header first.",
            "Works on any CSV file, whatever its encoding, delimiter or quotes; no special columns are needed."
        },
        footer = {
            "",
            "Examples:",
            "  show input/activities/downtown/2026-10.csv",
            "  show exports/*.csv --output converted"
        })
final class ShowCommand implements Callable<Integer> {
    private static final String UNREADABLE = "Application Error";

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files to show.")
    private List<Path> files = List.of();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = {
                "The folder to write to: a.csv is written to DIR/a.csv_converted.csv. A file that cannot be read gives the one"
                        + " line \"" + UNREADABLE + "\". Without it, the one FILE is printed."
            })
    private @Nullable Path output;

    @Spec
    private @Nullable CommandSpec spec;

    private final OutputStream standardOutput;

    /** Prints to standard output. */
    ShowCommand() {
        this(System.out);
    }

    ShowCommand(OutputStream standardOutput) {
        this.standardOutput = standardOutput;
    }

    @Override
    public Integer call() throws IOException {
        if (output != null) {
            return convert(output).number();
        }
        if (files.size() > 1) {
            throw usage("Only one file can be printed at a time; name a folder with --output DIR to convert several.");
        }
        return print(files.get(0)).number();
    }

    private ExitCode print(Path file) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(standardOutput, UTF_8));
        Optional<String> trouble = write(file, out);
        out.flush();
        trouble.ifPresent(errors()::println);
        return trouble.isPresent() ? ExitCode.NEEDS_ATTENTION : ExitCode.DONE;
    }

    private ExitCode convert(Path folder) {
        checkNames();
        List<String> troubles = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (Path file : files) {
                try (Writer out = Files.newBufferedWriter(folder.resolve(nameOf(file) + "_converted.csv"))) {
                    Optional<String> trouble = write(file, out);
                    if (trouble.isPresent()) {
                        out.write(UNREADABLE + System.lineSeparator());
                        troubles.add(trouble.get());
                    }
                }
            }
        } catch (IOException e) {
            errors().println("The folder " + folder + " cannot be written to: " + reason(e)
                    + ". Close programs that use its files, or name another folder.");
            return ExitCode.CANNOT_WRITE;
        }
        troubles.forEach(errors()::println);
        return troubles.isEmpty() ? ExitCode.DONE : ExitCode.NEEDS_ATTENTION;
    }

    /** Writes a file as it is read, or nothing when it cannot be read; then the sentence that says why. */
    private static Optional<String> write(Path file, Writer out) throws IOException {
        Conversion conversion;
        Optional<ShownFile> activities;
        try {
            activities = ShownFile.of(file);
            conversion = Conversion.of(file);
        } catch (IOException e) {
            return Optional.of(file + " cannot be read: " + reason(e) + '.');
        }
        if (activities.isPresent()) {
            activities.get().writeTo(out);
            return Optional.empty();
        }
        if (!conversion.trouble().isEmpty()) {
            return Optional.of(file + " " + conversion.trouble() + '.');
        }
        conversion.writeTo(out);
        return Optional.empty();
    }

    private void checkNames() {
        Set<String> names = new HashSet<>();
        for (Path file : files) {
            if (!names.add(nameOf(file))) {
                throw usage("Two of the files are called " + nameOf(file)
                        + ", and one conversion would overwrite the other; convert them into two folders.");
            }
        }
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        String message = e.getMessage();
        return message == null ? "the disk reports an error" : message;
    }

    private PrintWriter errors() {
        return command().commandLine().getErr();
    }

    private ParameterException usage(String message) {
        return new ParameterException(command().commandLine(), message);
    }

    private CommandSpec command() {
        return Objects.requireNonNull(spec, "picocli sets the spec before it calls a command");
    }
}
