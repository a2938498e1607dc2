package org.communitypartners.assessment.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitypartners.assessment.intake.table.SideColumns;

/**
 * Lists the files of an input folder. Hidden files and what is no file are passed over; links that lead out of the
 * folder are not followed.
 */
final class FolderScan {
    static final String ACTIVITIES = "activities";

    private final Path folder;
    private final Path real;
    private final Map<String, List<Path>> bySource = new TreeMap<>();
    private final List<String> leadingOut = new ArrayList<>();

    FolderScan(Path folder) throws IOException {
        this.folder = folder;
        this.real = folder.toRealPath();
        Path activities = folder.resolve(ACTIVITIES);
        if (Files.isDirectory(activities) && isInside(activities)) {
            Files.walkFileTree(activities, new Visitor(activities));
        }
    }

    /** The files of each source, sources by name. */
    Map<String, List<Path>> bySource() {
        return bySource;
    }

    /** The links that were not followed. */
    List<String> leadingOut() {
        return leadingOut;
    }

    /** A file right below the input folder. */
    Path inFolder(String name) {
        return folder.resolve(name);
    }

    /** The files right below the input folder that are none of ours, by name. */
    List<String> strayFiles() throws IOException {
        Set<String> ours = SideColumns.ALL.stream().map(SideColumns::file).collect(Collectors.toSet());
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> Files.isRegularFile(path) && !isHidden(path))
                    .map(this::name)
                    .filter(name -> !ours.contains(name))
                    .sorted()
                    .toList();
        }
    }

    /** The path below the input folder, with {@code /}. */
    String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Whether a file lies within the input folder, links resolved. */
    boolean isInside(Path file) throws IOException {
        return file.toRealPath().startsWith(real);
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path activities;

        Visitor(Path activities) {
            this.activities = activities;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return isHidden(directory) && !directory.equals(activities)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            // A pipe or a device would be waited for without end.
            if (isHidden(file) || attributes.isOther()) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink() && !(Files.exists(file) && isInside(file) && Files.isRegularFile(file))) {
                leadingOut.add(name(file));
                return FileVisitResult.CONTINUE;
            }
            Path below = activities.relativize(file);
            String source =
                    below.getNameCount() == 1 ? ACTIVITIES : below.getName(0).toString();
            bySource.computeIfAbsent(source, any -> new ArrayList<>()).add(file);
            return FileVisitResult.CONTINUE;
        }
    }

    private static boolean isHidden(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") || name.startsWith("~$");
    }
}
