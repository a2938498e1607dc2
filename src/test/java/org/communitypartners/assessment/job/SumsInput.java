package org.communitypartners.assessment.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.history.FileRecord;
import org.communitypartners.assessment.history.RowCounts;
import org.jspecify.annotations.Nullable;

/**
 * The smallest work that the job can steer: each file of a folder is a source, each line a number, a block is one line,
 * and the report has the sum of each source and of all.
 */
public final class SumsInput implements OpenedInput {
    private final Path folder;
    private final List<FileRecord> files = new ArrayList<>();
    /** The lines read so far, over all runs of this input. */
    public final List<String> linesRead = new ArrayList<>();
    /** Is told each line before it is kept, and may fail. */
    public Runnable beforeEachLine = () -> {};

    public Runnable beforeWriting = () -> {};
    /** What was asked for, as one text. */
    public String options = "";

    public SumsInput(Path folder) {
        this.folder = folder;
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.sorted().toList()) {
                files.add(FileRecord.of(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public InputOpener opener() {
        SumsInput itself = this;
        return new InputOpener() {
            @Override
            public void expect(AssessOptions options) {}

            @Override
            public OpenedInput open(AssessOptions options, Progress progress) {
                return itself;
            }
        };
    }

    @Override
    public List<FileRecord> files() {
        return files;
    }

    @Override
    public String fingerprint() {
        return Integer.toHexString(files.hashCode());
    }

    @Override
    public String options() {
        return options;
    }

    @Override
    public Month fiscalYearStart() {
        return Month.JULY;
    }

    @Override
    public Optional<YearMonth> latestActiveMonth(YearMonth before) {
        return Optional.of(before.minusMonths(1));
    }

    @Override
    public PeriodWork<?, ?> work(Period period, EarlierReports earlier) {
        return new Sums(period, earlier);
    }

    private final class Sums implements PeriodWork<String, Long> {
        private final Period period;
        private final EarlierReports earlier;
        private final List<SourceWork<String, Long>> sources = new ArrayList<>();
        private long total;
        private long rows;

        Sums(Period period, EarlierReports earlier) {
            this.period = period;
            this.earlier = earlier;
            files.forEach(file -> sources.add(new Sum(file)));
        }

        @Override
        public List<SourceWork<String, Long>> sources() {
            return sources;
        }

        @Override
        public void measure(List<SettledSource> settled) throws IOException {
            for (SettledSource source : settled) {
                total += Long.parseLong(new String(source.tally(), UTF_8));
                rows += Long.parseLong(Files.readString(source.spool()));
            }
        }

        @Override
        public void write(Path target, Path scratch) throws IOException {
            Files.writeString(target.resolve("metrics-" + period.id() + ".csv"), "total," + total + "\n");
            beforeWriting.run();
            Files.writeString(
                    target.resolve("changes-" + period.id() + ".csv"), earlier.lines(ReportedKind.FIGURES) + "\n");
        }

        @Override
        public RunSummary summary() {
            return new RunSummary(
                    new RowCounts(rows, 0, 0),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    0,
                    "metrics-" + period.id() + ".csv");
        }

        @Override
        public SortedMap<String, String> reported(ReportedKind kind) {
            return new TreeMap<>(
                    kind == ReportedKind.FIGURES
                            ? java.util.Map.of("total " + period.id(), Long.toString(total))
                            : java.util.Map.of());
        }
    }

    private final class Sum implements SourceWork<String, Long> {
        private final FileRecord file;
        private List<String> lines = List.of();
        private int next;
        private long sum;
        private long rows;

        Sum(FileRecord file) {
            this.file = file;
        }

        @Override
        public String name() {
            return file.name();
        }

        @Override
        public int files() {
            return 1;
        }

        @Override
        public long size() {
            return file.size();
        }

        @Override
        public void open() {
            try {
                lines = Files.readAllLines(folder.resolve(file.name()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            next = 0;
            sum = 0;
            rows = 0;
        }

        @Override
        public @Nullable String read() {
            return next < lines.size() ? lines.get(next++) : null;
        }

        @Override
        public Long interpret(String line) {
            synchronized (linesRead) {
                linesRead.add(line);
            }
            beforeEachLine.run();
            return Long.valueOf(line);
        }

        @Override
        public boolean keep(Long number) {
            sum += number;
            rows++;
            return rows == lines.size();
        }

        @Override
        public byte[] settle(Path spool) throws IOException {
            Files.createDirectories(spool.getParent());
            Files.writeString(spool, Long.toString(rows));
            return Long.toString(sum).getBytes(UTF_8);
        }

        @Override
        public void close() {}
    }
}
