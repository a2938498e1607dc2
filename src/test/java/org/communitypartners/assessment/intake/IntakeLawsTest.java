package org.communitypartners.assessment.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.communitypartners.assessment.activity.Disposition;
import org.communitypartners.assessment.activity.FileAccount;
import org.communitypartners.assessment.activity.NameKind;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.activity.Term;
import org.communitypartners.assessment.measure.figure.FigureCalculator;
import org.communitypartners.assessment.measure.metric.Windows;
import org.communitypartners.assessment.measure.tally.Tally;
import org.communitypartners.assessment.measure.tally.TallyPlan;

/** What holds for the reading of any input. */
class IntakeLawsTest {
    private static final String HEADER =
            "id,date,partner,partner_type,title,class,attendance,engaged,hours,status,notes\n";

    private Path folder = Path.of("");

    @BeforeTry
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("intake-laws");
    }

    @AfterTry
    void deleteFolder() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Property(tries = 300, seed = "31")
    void anyBytesAtAllAreReadToTheEndAndTieOut(@ForAll byte[] bytes) {
        everyLineIsAccountedFor(bytes);
    }

    @Property(tries = 400, seed = "32")
    void anyTextThatLooksLikeALogTiesOut(@ForAll("logs") String log) {
        everyLineIsAccountedFor(log.getBytes(UTF_8));
    }

    @Property(tries = 200, seed = "33")
    void aLogWithItsBytesSpoiltTiesOut(@ForAll("logs") String log, @ForAll long where, @ForAll byte[] damage) {
        byte[] bytes = log.getBytes(UTF_8);
        Random random = new Random(where);
        for (byte spoilt : damage) {
            bytes[random.nextInt(bytes.length)] = spoilt;
        }
        everyLineIsAccountedFor(bytes);
    }

    private void everyLineIsAccountedFor(byte[] bytes) {
        InputRead read =
                InputText.in(folder).with("activities/desk/log.csv", bytes).read();
        FileAccount account = read.account("log.csv");
        assertThat(account.tiesOut()).isTrue();
        assertThat(account.counted()).isEqualTo(read.counted.size());
        assertThat(account.rejected() + account.setAside()).isEqualTo(read.disposed.size());
        List<Long> lines = new ArrayList<>();
        read.counted.forEach(row -> lines.add(row.line()));
        for (Disposition row : read.disposed) {
            assertThat(row.file()).isEqualTo("activities/desk/log.csv");
            assertThat(row.message()).isNotBlank();
            lines.add(row.line());
        }
        // A line is the start of one row at most, and every such line is there; a line ends with each of CR and LF.
        Set<Long> different = new HashSet<>(lines);
        assertThat(different).hasSameSizeAs(lines).allMatch(line -> line >= 1 && line <= bytes.length + 1);
    }

    @Property(tries = 100, seed = "34")
    void theOrderInWhichFilesAreWrittenAndSourcesAreCalledChangesNoFigure(
            @ForAll("logs") String first,
            @ForAll("logs") String second,
            @ForAll("logs") String third,
            @ForAll boolean backwards)
            throws IOException {
        List<String> names = new ArrayList<>(List.of("a", "b", "c"));
        List<String> logs = List.of(first, second, third);
        for (int i = 0; i < 3; i++) {
            write(names.get(i) + "/log-1.csv", logs.get(i));
            write(names.get(i) + "/log-2.csv", logs.get((i + 1) % 3));
        }
        List<String> figures = figures();
        deleteFolder();
        Files.createDirectories(folder);
        Collections.rotate(names, backwards ? 1 : 2);
        for (int i = 2; i >= 0; i--) {
            write(names.get(i) + "/log-2.csv", logs.get((i + 1) % 3));
            write(names.get(i) + "/log-1.csv", logs.get(i));
        }
        assertThat(figures()).isEqualTo(figures);
    }

    @Property(tries = 150, seed = "35")
    void addingAFileThatRepeatsAnOlderOneChangesNothing(@ForAll("logs") String older, @ForAll("logs") String other) {
        write("desk/log.csv", older);
        write("east/log.csv", other);
        List<String> figures = figures();
        write("desk/log (1).csv", older);
        assertThat(figures()).isEqualTo(figures);
    }

    @Property(tries = 150, seed = "36")
    void readingTwiceGivesTheSame(@ForAll("logs") String log) {
        InputText input = InputText.in(folder).with("activities/desk/log.csv", log);
        InputRead once = input.read();
        InputRead again = input.read();
        assertThat(again.counted).isEqualTo(once.counted);
        assertThat(again.disposed).isEqualTo(once.disposed);
        assertThat(again.notes).isEqualTo(once.notes);
    }

    private void write(String name, String log) {
        InputText.in(folder).with("activities/" + name, log);
    }

    /** Every figure of October 2026, and how many rows count in it, whatever they are called and in whatever order. */
    private List<String> figures() {
        InputFolder input = InputText.in(folder).open();
        Period period = Period.month(YearMonth.of(2026, 10));
        TallyPlan plan = TallyPlan.of(Windows.of(period, 7), List.of());
        InputRead read = InputRead.of(input);
        Tally tally = new Tally(plan);
        for (Term partner : read.partnerTerms()) {
            tally.names().meet(NameKind.PARTNER, partner);
        }
        read.counted.forEach(tally::add);
        return FigureCalculator.figures(tally, input.tables()).inOrder().stream()
                .map(Object::toString)
                .toList();
    }

    @Provide
    Arbitrary<String> logs() {
        Arbitrary<String> ids = Arbitraries.of("", "", "1", "2", "3", "n/a");
        Arbitrary<String> dates = Arbitraries.of(
                "2026-10-03",
                "2026-10-04",
                "10/5/2026",
                "10/13/2026",
                "3.10.2026",
                "2025-10-03",
                "",
                "soon",
                "2027-01-01");
        Arbitrary<String> partners = Arbitraries.of("Oak", "Elm", "Ash", "", "Total");
        Arbitrary<String> titles = Arbitraries.of("Chess", "CANCELLED: Chess", "\"Tea, and\ncake\"", "\"broken", "sum");
        Arbitrary<String> kinds = Arbitraries.of("", "program", "outreach", "1:1", "meeting");
        Arbitrary<String> counts = Arbitraries.of("", "0", "5", "~12", "1,2", "lots", "\"1,200\"", "-1", "20-25");
        Arbitrary<String> statuses = Arbitraries.of("", "held", "planned", "no");
        Arbitrary<String> notes = Arbitraries.of("", "fine", "a \"quoted\" word", "one,too many", "call 801-555-0142");
        Arbitrary<String> rows = Combinators.combine(ids, dates, partners, titles, kinds, counts, statuses, notes)
                .as((id, date, partner, title, kind, count, status, note) -> String.join(
                        ",", id, date, partner, typeOf(partner), title, kind, count, count, "1.5", status, note));
        Arbitrary<String> others = Arbitraries.of(
                "",
                ",,,,,,,,,,",
                "Total,,,,,,45,,,,",
                HEADER.strip(),
                "a remark",
                "partner,date,attendance",
                "\"",
                "\u0000");
        return Arbitraries.frequencyOf(Tuple.of(8, rows), Tuple.of(1, others))
                .list()
                .ofMaxSize(12)
                .map(lines -> HEADER + String.join("\n", lines) + "\n");
    }

    /** One type for each partner: which of two contradicting ones is newest depends on the order, and should. */
    private static String typeOf(String partner) {
        return partner.equals("Oak") ? "church" : "";
    }
}
