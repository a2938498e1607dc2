package org.communitypartners.assessment.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communitypartners.assessment.activity.DateSpan;
import org.communitypartners.assessment.activity.Disposition;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.QualityNote.Kind;
import org.communitypartners.assessment.activity.SideTables;
import org.communitypartners.assessment.intake.text.Examination;
import org.jspecify.annotations.Nullable;

/**
 * An input folder (MEASURES section 1): its sources and their files, its side tables, and what was wrong with those.
 * The folder is the whole truth of a run; opening it reads every side file and examines every activity file once.
 */
public final class InputFolder {
    private final IntakeOptions options;
    private final FolderScan scan;
    private final Path folder;
    private final ColumnNames columns = new ColumnNames();
    private final PartnerTypes types = new PartnerTypes();
    private final Languages languages = new Languages();
    private final Registry registry = new Registry();
    private final Map<String, SourceSettings> sourceSettings = new HashMap<>();
    private final List<Disposition> dispositions = new ArrayList<>();
    private final List<QualityNote> notes = new ArrayList<>();
    private final TreeMap<String, InputFile> files = new TreeMap<>();
    private final Settings settings;
    private final SideTables tables;
    private final List<Source> sources;

    private InputFolder(Path folder, IntakeOptions options) throws IOException {
        this.folder = folder;
        this.options = options;
        scan = new FolderScan(folder);
        settings = readSettings();
        readNames();
        tables = readTables();
        sources = examineSources();
        scan.leadingOut()
                .forEach(link -> notes.add(new QualityNote(
                        Kind.SETTINGS,
                        link,
                        0,
                        link,
                        "The link " + link + " leads out of the input folder and is not followed. Copy the file.")));
        noteUnusedSettings();
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
        return settings;
    }

    /** The sources by name; empty when there is no activity file. */
    public List<Source> sources() {
        return sources;
    }

    /** The side tables. */
    public SideTables tables() {
        return tables;
    }

    /** The rows of side files that do not count. */
    public List<Disposition> dispositions() {
        return List.copyOf(dispositions);
    }

    /** What a person should know about settings and side files. */
    public List<QualityNote> notes() {
        return List.copyOf(notes);
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
        IntakeContext context =
                new IntakeContext(columns, types, languages, registry, options.preparedOn(), dateOrder(), period);
        return new SourceIntake(source, settingsOf(source.name()), context);
    }

    private DateOrder dateOrder() {
        return options.dateOrder().or(settings::dateOrder).orElse(DateOrder.MDY);
    }

    private FileOrder newestBy() {
        return options.newestBy().or(settings::newestBy).orElse(FileOrder.NAME);
    }

    private SourceSettings settingsOf(String source) {
        return sourceSettings.getOrDefault(source, SourceSettings.NONE);
    }

    private Settings readSettings() throws IOException {
        Path path = folder.resolve(SettingsFile.NAME);
        Optional<Examination> examination = examineSide(path);
        return examination.isPresent()
                ? new SettingsFile().read(path, examination.get(), side(SettingsFile.NAME, 2, "setting", "value"))
                : Settings.NONE;
    }

    private void readNames() throws IOException {
        read("columns.csv", 2, (row, file) -> Tables.columnName(row, file, columns), "column", "also_called");
        read(
                "sources.csv",
                3,
                (row, file) -> Tables.sourceSetting(row, file, sourceSettings),
                "source",
                "setting",
                "value");
    }

    private SideTables readTables() throws IOException {
        Tables all = new Tables(types, languages, registry);
        read("partner-types.csv", 2, all::partnerType, "partner_type", "also_called");
        read(
                "partners.csv",
                1,
                all::partner,
                "partner",
                "partner_type",
                "also_called",
                "legal_type",
                "approached_date",
                "agreement_type",
                "agreement_date",
                "status",
                "may_be_named");
        read("grants.csv", 1, all::grant, "grant_code", "grant_name", "funder", "start_date", "end_date");
        read(
                "targets.csv",
                3,
                (row, file) -> all.target(row, file, options.metrics()),
                "scope",
                "metric",
                "target",
                "name",
                "start_date",
                "end_date");
        read("populations.csv", 2, all::population, "scope", "population", "name", "source", "year");
        read("unduplicated.csv", 2, all::unduplicated, "scope", "count", "name", "start_date", "end_date", "method");
        read(
                "outcomes.csv",
                2,
                all::outcome,
                "survey_date",
                "question",
                "partner",
                "instrument",
                "participants",
                "strongly_agree",
                "agree",
                "neutral",
                "disagree",
                "strongly_disagree",
                "no_answer",
                "grant_code");
        read("partner-assessments.csv", 5, all::assessment, "partner", "date", "scale", "level", "rater");
        return all.all();
    }

    private interface TableUse {
        void take(SideRow row, SideFile file) throws RowFault;
    }

    private void read(String name, int required, TableUse use, String... columnsOfFile) throws IOException {
        Path path = folder.resolve(name);
        Optional<Examination> examination = examineSide(path);
        if (examination.isPresent()) {
            SideFile file = side(name, required, columnsOfFile);
            file.read(path, examination.get(), row -> use.take(row, file));
        }
    }

    private SideFile side(String name, int required, String... columnsOfFile) {
        DateOrder order = settings == null ? DateOrder.MDY : dateOrder();
        return new SideFile(name, order, dispositions, required, columnsOfFile);
    }

    private Optional<Examination> examineSide(Path path) throws IOException {
        if (!Files.isRegularFile(path) || !scan.isInside(path)) {
            return Optional.empty();
        }
        Examination examination = Examination.of(path);
        keep(scan.name(path), examination);
        return Optional.of(examination);
    }

    private List<Source> examineSources() throws IOException {
        List<Source> found = new ArrayList<>();
        for (Map.Entry<String, List<Path>> source : scan.bySource().entrySet()) {
            Charset forced = settingsOf(source.getKey()).encoding();
            List<ActivityFile> inOrder = new ArrayList<>(source.getValue().parallelStream()
                    .map(path -> examine(path, forced))
                    .toList());
            inOrder.sort(newestBy().oldestFirst());
            inOrder.forEach(file -> keep(file.name(), file.examination()));
            found.add(new Source(source.getKey(), inOrder));
        }
        return List.copyOf(found);
    }

    private ActivityFile examine(Path path, @Nullable Charset forced) {
        try {
            long modified = Files.getLastModifiedTime(path).toMillis();
            return new ActivityFile(scan.name(path), path, Examination.of(path, forced), modified);
        } catch (IOException unreadable) {
            Examination trouble =
                    Examination.impossible("cannot be opened; check that it exists and that you may read it");
            return new ActivityFile(scan.name(path), path, trouble, 0);
        }
    }

    private void keep(String name, Examination examination) {
        files.put(name, new InputFile(name, examination.size(), examination.fingerprint()));
    }

    private void noteUnusedSettings() {
        sourceSettings.keySet().stream()
                .filter(name ->
                        sources.stream().noneMatch(source -> source.name().equals(name)))
                .sorted()
                .forEach(name -> notes.add(new QualityNote(
                        Kind.SETTINGS,
                        "sources.csv",
                        0,
                        name,
                        "sources.csv settles something for the source \"" + name
                                + "\", but activities has no such folder. Correct the name.")));
    }
}
