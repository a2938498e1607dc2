package org.communitypartners.assessment.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.communitypartners.assessment.activity.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class HistoryDatabaseTest {
    private static final Duration NO_PATIENCE = Duration.ZERO;

    private Path root;
    private Path history;

    @BeforeEach
    void place(@TempDir Path folder) {
        root = folder.resolve("output");
        history = root.resolve(".history");
    }

    @Test
    void aHistoryOfTheFirstVersionIsUpgradedAndKeepsWhatItHas() throws IOException {
        // Made by the first version that kept a history: only the job repository, with one finished job in it.
        restore("version-1");

        try (HistoryDatabase database = HistoryDatabase.open(history, false, NO_PATIENCE)) {
            JdbcClient jdbc = JdbcClient.create(database.dataSource());
            assertThat(jdbc.sql("SELECT status FROM batch_job_execution")
                            .query(String.class)
                            .list())
                    .containsExactly("COMPLETED");
            assertThat(new RunHistory(database.dataSource()).all()).isEmpty();
        }
    }

    @Test
    void aHistoryOfTheSecondVersionIsReadAsItWasWritten() throws IOException {
        restore("version-2");

        try (HistoryDatabase database = HistoryDatabase.open(history, false, NO_PATIENCE)) {
            assertThat(new RunHistory(database.dataSource()).all())
                    .extracting(run -> run.number() + " " + run.period().id() + " " + run.outcome() + " " + run.rows())
                    .containsExactly(
                            "1 2026-09 REPORTED RowCounts[counted=40, setAside=3, rejected=2]",
                            "2 2026-10 NOT_WRITTEN null");
            assertThat(new ReportedLines(database.dataSource()).asOf("FIGURES", 1))
                    .isEqualTo(Map.of("2026-09-01|2026-09-30||direct_contacts", "812"));
            assertThat(new RunFiles(database.dataSource()).read(1))
                    .extracting(FileRecord::name)
                    .containsExactly("activities/central/2026-09.csv");
        }
    }

    @Test
    void aHistoryOfANewerVersionIsRefusedAndLeftAsItIs() {
        try (HistoryDatabase database = open()) {
            JdbcClient.create(database.dataSource())
                    .sql(
                            """
                            INSERT INTO "flyway_schema_history"
                            VALUES (99, '99', 'of the future', 'SQL', 'V99.sql', 0, 'SA', NOW(), 1, TRUE)""")
                    .update();
        }

        assertThatExceptionOfType(HistoryUnreadableException.class)
                .isThrownBy(this::open)
                .withMessageContaining("a newer version of this program")
                .withMessageContaining("99");
    }

    @Test
    void aMigrationThatWasCutOffIsBegunAgain() {
        try (HistoryDatabase database = open()) {
            // As if the process had died before the second migration was recorded, with some of its tables made.
            JdbcClient jdbc = JdbcClient.create(database.dataSource());
            jdbc.sql("DELETE FROM \"flyway_schema_history\" WHERE \"version\" = '2'")
                    .update();
            jdbc.sql("DROP TABLE finished_part").update();
        }

        try (HistoryDatabase database = open()) {
            assertThat(new FinishedParts(database.dataSource()).of(1)).isEmpty();
        }
    }

    @Test
    void aLockThatAnotherMachineSeemsToHoldIsExplained() throws IOException {
        // Held by this very process, as a living program on another machine would.
        try (HistoryDatabase held = open()) {
            Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
            Files.createLink(elsewhere.resolve("history.lck"), history.resolve("history.lck"));

            assertThatExceptionOfType(HistoryUnreadableException.class)
                    .isThrownBy(() -> HistoryDatabase.open(elsewhere, false, NO_PATIENCE))
                    .withMessageContaining("history.lck")
                    .withMessageContaining("delete that file");
            assertThat(held.dataSource()).isNotNull();
        }
    }

    @Test
    void aStaleLockIsWaitedOut() throws IOException {
        Path copy = Files.createDirectories(root.resolve("copy"));
        try (HistoryDatabase held = open()) {
            ByteBuffer lock = ByteBuffer.wrap(Files.readAllBytes(history.resolve("history.lck")));
            // Behind eight letters stands when its holder was last alive; after some ten seconds it counts as dead.
            lock.putLong(Long.BYTES, lock.getLong(Long.BYTES) - 4_000);
            Files.write(copy.resolve("history.lck"), lock.array());
            assertThatExceptionOfType(HistoryUnreadableException.class)
                    .isThrownBy(() -> HistoryDatabase.open(copy, false, NO_PATIENCE));
            assertThat(held.dataSource()).isNotNull();
        }

        try (HistoryDatabase opened = HistoryDatabase.open(copy, false, Duration.ofMinutes(10))) {
            assertThat(new RunHistory(opened.dataSource()).all()).isEmpty();
        }
    }

    @Test
    void theLockOfARunThatDiedOnThisMachineIsNoObstacle() throws IOException {
        try (HistoryDatabase held = open()) {
            Path copy = Files.createDirectories(root.resolve("copy"));
            Files.copy(history.resolve("history.lck"), copy.resolve("history.lck"));

            HistoryDatabase.open(copy, true, NO_PATIENCE).close();
            assertThat(held.dataSource()).isNotNull();
        }
    }

    @Test
    void theHistoryIsForItsOwnerOnly() throws IOException {
        try (OutputFolder folder = OutputFolder.open(root);
                HistoryDatabase database = HistoryDatabase.open(folder)) {
            assertThat(database.dataSource()).isNotNull();
        }

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(history)))
                .isEqualTo("rwx------");
        try (var files = Files.list(history)) {
            assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------"));
        }
    }

    @Test
    void aRunThatRepeatsTheStandingReportIsComparedWithTheSameReportAsThat() {
        try (HistoryDatabase database = open()) {
            RunHistory runs = new RunHistory(database.dataSource());
            Run september = publish(runs, "september", YearMonth.of(2026, 9));
            Run october = publish(runs, "october", YearMonth.of(2026, 10));
            Run octoberAgain = publish(runs, "october", YearMonth.of(2026, 10));
            Run changed = publish(runs, "changed", YearMonth.of(2026, 10));
            Run changedBack = publish(runs, "october", YearMonth.of(2026, 10));

            assertThat(september.basis()).isZero();
            assertThat(october.basis()).isEqualTo(september.number());
            assertThat(octoberAgain.basis()).isEqualTo(september.number());
            assertThat(changed.basis()).isEqualTo(octoberAgain.number());
            assertThat(changedBack.basis()).isEqualTo(changed.number());
            assertThat(changedBack.repetition()).isEqualTo(2);
        }
    }

    @Test
    void aFailedRunIsTakenUpUnlessSomethingWasPublishedSince() {
        try (HistoryDatabase database = open()) {
            RunHistory runs = new RunHistory(database.dataSource());
            RunIdentity identity = identity("october", YearMonth.of(2026, 10));
            Run failed = runs.begin(identity);
            runs.fail(failed, RunOutcome.NOT_WRITTEN);
            assertThat(runs.unfinished(identity))
                    .hasValueSatisfying(run -> assertThat(run.number()).isEqualTo(failed.number()));

            publish(runs, "september", YearMonth.of(2026, 9));
            assertThat(runs.unfinished(identity)).isEmpty();
        }
    }

    private static Run publish(RunHistory runs, String input, YearMonth month) {
        Run run = runs.begin(identity(input, month));
        runs.publish(run, RunOutcome.REPORTED, new RowCounts(1, 0, 0), 0);
        return run;
    }

    private static RunIdentity identity(String input, YearMonth month) {
        return new RunIdentity(Period.month(month), LocalDate.of(2026, 11, 3), "options", input, "1.0.0");
    }

    private HistoryDatabase open() {
        try {
            Files.createDirectories(history);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return HistoryDatabase.open(history, false, NO_PATIENCE);
    }

    private void restore(String version) throws IOException {
        Files.createDirectories(history);
        Map<String, String> files = new TreeMap<>();
        for (String name : new String[] {"history.script", "history.properties"}) {
            try (var in = HistoryDatabaseTest.class.getResourceAsStream("/history/" + version + "/" + name)) {
                files.put(
                        name,
                        new String(
                                java.util.Objects.requireNonNull(in).readAllBytes(),
                                java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(history.resolve(file.getKey()), file.getValue());
        }
    }
}
