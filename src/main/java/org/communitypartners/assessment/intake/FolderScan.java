package org.communitypartners.assessment.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitypartners.assessment.intake.folder.FileStem;
import org.communitypartners.assessment.intake.table.SideColumns;
import org.communitypartners.assessment.intake.value.Folding;

/**
 * Lists the files of an input folder. Hidden files and what is no file are passed over; links that lead out of the
 * folder are not followed.
 */
final class FolderScan {
    static final String ACTIVITIES = "activities";

    private final Path folder;
    private final Path real;
    private final Map<String, List<Path>> bySource = new TreeMap<>();
    private final Map<String, List<Path>> byStem = new TreeMap<>();
    private final Set<String> loose = new HashSet<>();
    private final List<String> leadingOut = new ArrayList<>();

    FolderScan(Path folder) throws IOException {
        this.folder = folder;
        this.real = folder.toRealPath();
        Path activities = folder.resolve(ACTIVITIES);
        if (Files.isDirectory(activities) && isInside(activities)) {
            Files.walkFileTree(activities, new Visitor(activities));
            addLooseFiles();
        }
    }

    /** Files that lie in no sub-folder are one source for each stem of their names. */
    private void addLooseFiles() {
        Set<String> folders = bySource.keySet().stream().map(Folding::name).collect(Collectors.toSet());
        byStem.forEach((stem, files) -> {
            String source = stem.isEmpty() ? ACTIVITIES : stem;
            if (!stem.isEmpty() && folders.contains(Folding.name(stem))) {
                source = ACTIVITIES + "/" + stem;
            }
            loose.add(source);
            bySource.computeIfAbsent(source, any -> new ArrayList<>()).addAll(files);
        });
    }

    /** Whether the files of a source lie in no sub-folder. */
    boolean isLoose(String source) {
        return loose.contains(source);
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
            String name = below.getName(0).toString();
            boolean inFolder = below.getNameCount() > 1;
            (inFolder ? bySource : byStem)
                    .computeIfAbsent(inFolder ? name : FileStem.of(name), any -> new ArrayList<>())
                    .add(file);
            return FileVisitResult.CONTINUE;
        }
    }

    private static boolean isHidden(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") || name.startsWith("~$");
    }
}
