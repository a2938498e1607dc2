package org.communitypartners.assessment.history;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;
import org.communitypartners.assessment.activity.Period;

/**
 * The output folder, held by one run at a time: the reports, one folder a period, and {@code .history} beside them,
 * which its owner alone can read.
 */
public final class OutputFolder implements AutoCloseable {
    private static final Set<PosixFilePermission> OWNER_ENTERS = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWNER_READS = PosixFilePermissions.fromString("rw-------");

    private final Path root;
    private final FolderLock lock;

    private OutputFolder(Path root, FolderLock lock) {
        this.root = root.toAbsolutePath().normalize();
        this.lock = lock;
    }

    /**
     * Takes hold of the folder, and makes it if it is missing.
     *
     * @throws OutputBusyException when another run holds it
     * @throws OutputUnwritableException when it cannot be made or written
     */
    public static OutputFolder open(Path root) {
        Path history = historyOf(root);
        try {
            Files.createDirectories(history);
            restrict(history, OWNER_ENTERS);
            return new OutputFolder(root, FolderLock.acquire(history.resolve("run.lock"), root));
        } catch (IOException e) {
            throw new OutputUnwritableException(
                    "The output folder " + root + " cannot be written (" + reason(e)
                            + "); choose another with --output, or ask for the right to write there.",
                    e);
        }
    }

    /** Whether a history stands in a folder. */
    public static boolean hasHistory(Path root) {
        return Files.isDirectory(historyOf(root));
    }

    /** The folder itself. */
    public Path root() {
        return root;
    }

    /** The folder of the history, the log and unfinished work. */
    public Path history() {
        return historyOf(root);
    }

    /** The folder of unfinished work; it may be missing. */
    public Path work() {
        return history().resolve("work");
    }

    /** The folder of the reports of a period; it may be missing. */
    public Path reports(Period period) {
        return root.resolve(period.id());
    }

    /** Whether the run before this one was cut off on this very machine, so that what it held is free. */
    boolean abandoned() {
        return lock.abandoned();
    }

    /** Lets the folder go. */
    @Override
    public void close() {
        try {
            try (Stream<Path> files = Files.list(history())) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    restrict(file, OWNER_READS);
                }
            }
            lock.release();
        } catch (IOException e) {
            throw new OutputUnwritableException(
                    "The history in " + history() + " could not be closed (" + reason(e) + ").", e);
        }
    }

    /** What a failed file operation says, in a few words. */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return "access to " + denied.getFile() + " is denied";
        }
        if (e instanceof FileSystemException failed && failed.getReason() != null) {
            String file = failed.getOtherFile() == null ? failed.getFile() : failed.getOtherFile();
            return file + ": " + failed.getReason();
        }
        if (e instanceof NoSuchFileException missing) {
            return missing.getFile() + " does not exist";
        }
        return String.valueOf(e.getMessage());
    }

    private static Path historyOf(Path root) {
        return root.resolve(".history");
    }

    private static void restrict(Path path, Set<PosixFilePermission> permissions) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view != null && !view.readAttributes().permissions().equals(permissions)) {
            view.setPermissions(permissions);
        }
    }
}
