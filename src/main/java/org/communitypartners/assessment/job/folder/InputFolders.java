package org.communitypartners.assessment.job.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.communitypartners.assessment.intake.InputFolder;
import org.communitypartners.assessment.intake.IntakeOptions;
import org.communitypartners.assessment.job.GivenSettings;
import org.communitypartners.assessment.job.failure.AssessmentFailedException;
import org.communitypartners.assessment.job.failure.NoActivityFilesException;
import org.communitypartners.assessment.measure.metric.Metric;

/** Opens input folders. */
public final class InputFolders {
    private InputFolders() {}

    /**
     * Looks whether a folder can have activity files.
     *
     * @throws NoActivityFilesException when it cannot
     */
    static void expect(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new NoActivityFilesException(
                    "There is no input folder " + folder + "; name the folder with the exports with --input.");
        }
        if (!Files.isDirectory(folder.resolve("activities"))) {
            throw noFiles(folder);
        }
    }

    /**
     * Opens a folder with activity files.
     *
     * @throws NoActivityFilesException when there are none
     */
    public static InputFolder open(Path folder, LocalDate preparedOn, GivenSettings given) {
        expect(folder);
        try {
            InputFolder opened = InputFolder.open(
                    folder, new IntakeOptions(preparedOn, given.dateOrder(), given.newestBy(), Metric::isTargetable));
            if (opened.sources().isEmpty()) {
                throw noFiles(folder);
            }
            return opened;
        } catch (IOException e) {
            throw new AssessmentFailedException(
                    "The input folder " + folder + " cannot be read (" + e.getMessage()
                            + "); ask for the right to read it.",
                    e);
        }
    }

    private static NoActivityFilesException noFiles(Path folder) {
        return new NoActivityFilesException("There are no activity files in " + folder.resolve("activities")
                + "; put the exports there, or name another folder with --input.");
    }
}
