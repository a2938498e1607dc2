package org.communitypartners.assessment.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.Disposition;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.QualityNote.Kind;
import org.communitypartners.assessment.activity.SideTables;
import org.communitypartners.assessment.intake.csv.FileProfile;
import org.communitypartners.assessment.intake.folder.ActivityFile;
import org.communitypartners.assessment.intake.folder.FileOrder;
import org.communitypartners.assessment.intake.folder.InputFile;
import org.communitypartners.assessment.intake.folder.Source;
import org.communitypartners.assessment.intake.header.FormFinder;
import org.communitypartners.assessment.intake.header.SourceSettings;
import org.communitypartners.assessment.intake.row.IntakeContext;
import org.communitypartners.assessment.intake.table.InputProblems;
import org.communitypartners.assessment.intake.table.Settings;
import org.communitypartners.assessment.intake.table.SideColumns;
import org.jspecify.annotations.Nullable;

/**
 * An input folder (src/docs/measures.md section 1): its sources and their files, its side tables, and what was wrong
 * with those. The folder is the whole truth of a run; opening it reads every side file and examines every activity file
 * once.
 */
public final class InputFolder {
    private final IntakeOptions options;
    private final FolderScan scan;
    private final InputProblems problems = new InputProblems();
    private final FolderTables side;
    private final TreeMap<String, InputFile> files = new TreeMap<>();
    private final List<Source> sources;
    private final PartnersElsewhere elsewhere = new PartnersElsewhere(this);

    private InputFolder(Path folder, IntakeOptions options) throws IOException {
        this.options = options;
        scan = new FolderScan(folder);
        side = new FolderTables(scan, options, problems);
        side.files().forEach(file -> files.put(file.name(), file));
        sources = examineSources();
        noteWhatIsNotRead();
        noteSameFiles();
    }

    /**
     * Opens an input folder.
     *
     * @throws IOException if the folder cannot be listed or a side file cannot be read
     */
    public static InputFolder open(Path folder, IntakeOptions options) throws IOException {
        return new InputFolder(folder, options);
    }

    /** What {@code settings.csv} says. */
    public Settings settings() {
        return side.settings();
    }

    /** The sources by name; empty when there is no activity file. */
    public List<Source> sources() {
        return sources;
    }

    /** The side tables. */
    public SideTables tables() {
        return side.tables();
    }

    /** The rows of side files that do not count. */
    public List<Disposition> dispositions() {
        return problems.dispositions();
    }

    /** What a person should know about settings and side files. */
    public List<QualityNote> notes() {
        return problems.notes();
    }

    /** Every file that was read, by name. */
    public List<InputFile> files() {
        return List.copyOf(files.values());
    }

    /** SHA-256 over the names and fingerprints of all files: it changes when any of them does. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (InputFile file : files.values()) {
                digest.update((file.name() + "\n" + file.fingerprint() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            if (newestBy() == FileOrder.MODIFIED) {
                for (Source source : sources) {
                    source.files()
                            .forEach(file -> digest.update((file.name() + "\n").getBytes(StandardCharsets.UTF_8)));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * Reads a source.
     *
     * @param source one of the sources
     * @param period the report's period, of which notes are kept; null keeps all
     */
    public SourceIntake intake(Source source, @Nullable DateSpan period) {
        return new SourceIntake(source, settingsOf(source.name()), side.context(source.name()), period, elsewhere);
    }

    SourceSettings settingsOf(Source source) {
        return settingsOf(source.name());
    }

    IntakeContext contextOf(Source source) {
        return side.context(source.name());
    }

    /** What is settled for a source; what is settled for the folder activities holds for all files right in it. */
    private SourceSettings settingsOf(String source) {
        return scan.isLoose(source)
                ? side.sources().of(FolderScan.ACTIVITIES, source)
                : side.sources().of(source);
    }

    private List<String> namesOfSources() {
        List<String> names = new ArrayList<>(sources.stream().map(Source::name).toList());
        if (names.stream().anyMatch(scan::isLoose)) {
            names.add(FolderScan.ACTIVITIES);
        }
        return names;
    }

    private FileOrder newestBy() {
        return options.newestBy().or(settings()::newestBy).orElse(FileOrder.NAME);
    }

    private List<Source> examineSources() throws IOException {
        List<Source> found = new ArrayList<>();
        for (Map.Entry<String, List<Path>> source : scan.bySource().entrySet()) {
            SourceSettings settings = settingsOf(source.getKey());
            ActivityFiles files = new ActivityFiles(
                    new FormFinder(side.context(source.getKey()).headers(), settings), settings.encoding());
            List<ActivityFiles.Examined> examined = source.getValue().parallelStream()
                    .map(path -> files.examine(scan.name(path), path))
                    .toList();
            examined.forEach(file -> file.notes().forEach(problems::note));
            List<ActivityFile> inOrder = new ArrayList<>(
                    examined.stream().flatMap(file -> file.files().stream()).toList());
            inOrder.sort(newestBy().oldestFirst());
            inOrder.forEach(file -> keep(file.name(), file.examination()));
            found.add(new Source(source.getKey(), inOrder));
        }
        return List.copyOf(found);
    }

    private void keep(String name, FileProfile examination) {
        files.put(name, new InputFile(name, examination.size(), examination.fingerprint()));
    }

    private void noteWhatIsNotRead() throws IOException {
        for (String link : scan.leadingOut()) {
            note(link, link, "The link " + link + " leads out of the input folder and is not followed. Copy the file.");
        }
        List<String> strays = scan.strayFiles().stream()
                .filter(name -> !files.containsKey(name))
                .toList();
        for (String stray : strays) {
            note(stray, stray, new StrayFile(stray).advice());
        }
        for (String source : side.sources().unknown(namesOfSources())) {
            note(
                    SideColumns.SOURCES.file(),
                    source,
                    "sources.csv settles something for the source \"" + source
                            + "\", but activities has no such folder. Correct the name.");
        }
    }

    /** The same file in two sources counts twice, since sources never supersede each other. */
    private void noteSameFiles() {
        Map<String, Source> sourceOf = new HashMap<>();
        Map<String, String> nameOf = new HashMap<>();
        for (Source source : sources) {
            for (ActivityFile file : source.files()) {
                String content = file.examination().fingerprint();
                String same = nameOf.putIfAbsent(content, file.name());
                Source first = sourceOf.putIfAbsent(content, source);
                if (same != null
                        && !source.equals(first)
                        && file.examination().trouble().isEmpty()) {
                    problems.note(
                            new QualityNote(
                                    Kind.PLAUSIBILITY,
                                    file.name(),
                                    0,
                                    file.name(),
                                    "The file " + file.name() + " is the same as " + same
                                            + ", but lies in another source, so that its rows count twice. Remove one of them."));
                }
            }
        }
    }

    private void note(String file, String subject, String message) {
        problems.note(new QualityNote(Kind.SETTINGS, file, 0, subject, message));
    }
}
