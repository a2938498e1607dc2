package org.communitypartners.assessment.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.Optional;
import org.communitypartners.assessment.intake.date.DateOrder;
import org.communitypartners.assessment.intake.folder.FileOrder;

/** A small input folder that a test writes down, and what reading it gives. The run's day is 2026-11-03. */
public final class InputText {
    private final Path folder;
    private LocalDate preparedOn = LocalDate.of(2026, 11, 3);
    private Optional<DateOrder> dateOrder = Optional.empty();
    private Optional<FileOrder> newestBy = Optional.empty();

    private InputText(Path folder) {
        this.folder = folder;
    }

    public static InputText in(Path folder) {
        return new InputText(folder);
    }

    /** A file below the folder, in UTF-8. */
    public InputText with(String name, String text) {
        return with(name, text.getBytes(UTF_8));
    }

    public InputText with(String name, String text, Charset charset) {
        return with(name, text.getBytes(charset));
    }

    public InputText with(String name, byte[] bytes) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says when a file was changed last. */
    InputText changed(String name, String instant) {
        try {
            Files.setLastModifiedTime(folder.resolve(name), FileTime.from(java.time.Instant.parse(instant)));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputText preparedOn(String day) {
        preparedOn = LocalDate.parse(day);
        return this;
    }

    InputText dateOrder(DateOrder order) {
        dateOrder = Optional.of(order);
        return this;
    }

    InputText newestBy(FileOrder order) {
        newestBy = Optional.of(order);
        return this;
    }

    InputFolder open() {
        try {
            return InputFolder.open(
                    folder,
                    new IntakeOptions(preparedOn, dateOrder, newestBy, (scope, metric) -> !metric.startsWith("no_")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads every source. */
    public InputRead read() {
        return InputRead.of(open());
    }

    /** Reads one file of a source called {@code desk}. */
    public static InputRead readOne(Path folder, String text) {
        return in(folder).with("activities/desk/log.csv", text).read();
    }
}
