package org.communitypartners.assessment.history;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts the files of a report into their place: all or none.
 *
 * <p>The old files are kept aside first, and a journal says what is about to happen; then each new file takes the place
 * of the old one in one step. If one of them cannot, or the process dies before the history has recorded the report,
 * the old files come back: at once, or when the next run begins.
 */
public final class Publication {
    private static final String JOURNAL = "publication";
    private static final String REPLACED = "replaced ";
    private static final String ADDED = "added ";

    private final Path work;
    private final Path kept;

    /**
     * A publication that keeps its traces in a folder of work.
     *
     * @param work the folder of the run's unfinished work, on the same disk as the reports
     */
    public Publication(Path work) {
        this.work = work;
        this.kept = work.resolve("kept");
    }

    /**
     * Puts files into their place.
     *
     * @param staged the folder of the new files
     * @param names the files to move from there
     * @param target the folder of the reports
     * @param obsolete files of an earlier report there that the new one does not have
     * @throws OutputUnwritableException when one cannot be replaced; the old files are back then
     */
    public void publish(Path staged, Set<String> names, Path target, Set<String> obsolete) {
        try {
            Files.createDirectories(target);
            keep(names, obsolete, target);
            for (String name : names) {
                Files.move(staged.resolve(name), target.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            }
            for (String name : obsolete) {
                Files.deleteIfExists(target.resolve(name));
            }
            forceFolder(target);
        } catch (IOException e) {
            takeBack();
            throw new OutputUnwritableException(
                    "A file of the report cannot be put into its place (" + OutputFolder.reason(e)
                            + "); close it if it is open in a spreadsheet, and run again. The earlier report is as it was.",
                    e);
        }
    }

    /** Brings the old files back, if a publication was begun and not concluded. */
    public void takeBack() {
        Path journal = work.resolve(JOURNAL);
        try {
            if (!Files.exists(journal)) {
                return;
            }
            List<String> lines = Files.readAllLines(journal, StandardCharsets.UTF_8);
            Path target = work.resolve(lines.get(0)).normalize();
            for (String line : lines.subList(1, lines.size())) {
                if (line.startsWith(REPLACED)) {
                    String name = line.substring(REPLACED.length());
                    // It is back already when an earlier attempt was cut off here.
                    if (Files.exists(kept.resolve(name))) {
                        Files.move(kept.resolve(name), target.resolve(name), StandardCopyOption.ATOMIC_MOVE);
                    }
                } else {
                    Files.deleteIfExists(target.resolve(line.substring(ADDED.length())));
                }
            }
            Files.delete(journal);
        } catch (IOException e) {
            throw new OutputUnwritableException(
                    "The files of the earlier report cannot be brought back (" + OutputFolder.reason(e)
                            + "); close them if they are open in a spreadsheet, and run again.",
                    e);
        }
    }

    private void keep(Set<String> names, Set<String> obsolete, Path target) throws IOException {
        Files.createDirectories(kept);
        List<String> journal = new ArrayList<>();
        journal.add(work.relativize(target).toString());
        for (String name : names) {
            journal.add((keep(target.resolve(name), kept.resolve(name)) ? REPLACED : ADDED) + name);
        }
        for (String name : obsolete) {
            if (keep(target.resolve(name), kept.resolve(name))) {
                journal.add(REPLACED + name);
            }
        }
        Path draft = work.resolve(JOURNAL + ".draft");
        Files.write(draft, journal, StandardCharsets.UTF_8);
        force(draft);
        Files.move(draft, work.resolve(JOURNAL), StandardCopyOption.ATOMIC_MOVE);
        forceFolder(kept);
        forceFolder(work);
    }

    private static boolean keep(Path file, Path copy) throws IOException {
        Files.deleteIfExists(copy);
        if (!Files.exists(file)) {
            return false;
        }
        if (!Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "it is not a file");
        }
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        force(copy);
        return true;
    }

    /** Waits until the names in a folder are on the disk, too; Windows sees to that by itself. */
    private static void forceFolder(Path folder) throws IOException {
        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** Waits until a file is on the disk. */
    public static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
