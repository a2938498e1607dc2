package org.communitypartners.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communitypartners.assessment.intake.header.Column;
import org.communitypartners.assessment.measure.metric.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages in {@code src/docs} are what code cites, and every link to a page or file leads somewhere. */
class SpecificationTest {
    private static final Path DOCS = Path.of("src/docs");
    private static final Pattern SECTION_CITED =
            Pattern.compile("measures\\.md,?( sections? \\d+(?:,?(?: and)?(?: section)? (?:\\d+|\"[^\"]+\"))*)");
    private static final Pattern RULE_CITED =
            Pattern.compile("reading\\.md,? rules? (\\d+)(?: to (\\d+))?((?:(?:,| and) \\d+)*)");
    private static final Pattern HEADING = Pattern.compile("(?m)^##(?: (\\d+)\\.|#) (.+)$");
    private static final Pattern PART_CITED = Pattern.compile("reading\\.md, ([A-Z]\\w+)");
    private static final Pattern RULE = Pattern.compile("(?m)^(\\d+)\\. \\*\\*");
    /** Told as a range. */
    private static final Pattern CROSSWALK = Pattern.compile("pls_6\\d\\d");

    private static final Pattern LINK = Pattern.compile("\\[[^\\]]+]\\(([^)#\\s]+)[^)]*\\)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern SECTION_OR_TITLE = Pattern.compile("(\\d+)|\"([^\"]+)\"");

    @Test
    void everySectionThatCodeCitesExists() throws IOException {
        Set<String> places = sections(Files.readString(DOCS.resolve("measures.md")));
        for (MatchResult cited : citations(SECTION_CITED)) {
            String section = "";
            for (MatchResult part :
                    SECTION_OR_TITLE.matcher(cited.group(1)).results().toList()) {
                section = part.group(1) == null ? section : part.group(1);
                assertThat(places)
                        .as(cited.group())
                        .contains(part.group(2) == null ? section : section + ", " + part.group(2));
            }
        }
    }

    @Test
    void everyRuleThatCodeCitesExists() throws IOException {
        Set<String> rules = numbers(RULE, Files.readString(DOCS.resolve("reading.md")));
        for (MatchResult cited : citations(RULE_CITED)) {
            assertThat(rules).as(cited.group()).containsAll(rulesOf(cited));
        }
    }

    @Test
    void everyPartOfReadingThatCodeCitesExists() throws IOException {
        String reading = Files.readString(DOCS.resolve("reading.md"));
        for (MatchResult cited : citations(PART_CITED)) {
            assertThat(reading).contains("\n## " + cited.group(1) + "\n");
        }
    }

    @Test
    void theRulesOfReadingAreNumberedWithoutAGap() throws IOException {
        assertThat(RULE.matcher(Files.readString(DOCS.resolve("reading.md")))
                        .results()
                        .map(rule -> rule.group(1)))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 31).mapToObj(Integer::toString).toList());
    }

    @Test
    void everyMetricIsDefined() throws IOException {
        assertThat(Files.readString(DOCS.resolve("measures.md")))
                .contains(Metric.all().stream()
                        .map(Metric::id)
                        .filter(id -> !CROSSWALK.matcher(id).matches())
                        .map(id -> "`" + id + "`")
                        .toList());
    }

    @Test
    void everyColumnOfAnActivityIsDefined() throws IOException {
        assertThat(Files.readString(DOCS.resolve("measures.md")))
                .contains(Arrays.stream(Column.values())
                        .map(column -> "`" + column.id() + "`")
                        .toList());
    }

    @Test
    void everyCitationOfAPageSaysWhere() throws IOException {
        Pattern vague =
                Pattern.compile("src/docs/(?:measures\\.md(?!,? section)|reading\\.md(?!,? rule|, [A-Z])).{0,20}");
        assertThat(citations(vague).stream().map(MatchResult::group)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkOfAPageLeadsToAFile(Path page) throws IOException {
        Path folder = page.toAbsolutePath().getParent();
        assertThat(LINK.matcher(Files.readString(page))
                        .results()
                        .map(link -> link.group(1))
                        .filter(target -> !target.contains("://"))
                        .map(folder::resolve))
                .allSatisfy(target -> assertThat(target).exists());
    }

    @Test
    void everyPageIsReachedFromTheReadme() throws IOException {
        List<Path> reached = new ArrayList<>(List.of(Path.of("README.md").toAbsolutePath()));
        for (int i = 0; i < reached.size(); i++) {
            Path page = reached.get(i);
            if (page.toString().endsWith(".md")) {
                LINK.matcher(Files.readString(page))
                        .results()
                        .map(link -> page.resolveSibling(link.group(1))
                                .toAbsolutePath()
                                .normalize())
                        .filter(target -> Files.isRegularFile(target) && !reached.contains(target))
                        .forEach(reached::add);
            }
        }
        assertThat(reached)
                .containsAll(
                        pages().map(page -> page.toAbsolutePath().normalize()).toList());
    }

    static Stream<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md")));
        for (Path folder : List.of(DOCS, Path.of(".github"), Path.of("findings"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(file -> file.toString().endsWith(".md"))
                            .sorted()
                            .forEach(pages::add);
                }
            }
        }
        return pages.stream();
    }

    private static List<MatchResult> citations(Pattern citation) throws IOException {
        List<MatchResult> found = new ArrayList<>();
        for (Path folder : List.of(Path.of("src/main"), Path.of("src/test"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                        .filter(path -> !path.endsWith("SpecificationTest.java"))
                        .toList()) {
                    String flowing = Files.readString(file).replaceAll("\\s*\\n\\s*(?://+|\\*+)?\\s*", " ");
                    found.addAll(citation.matcher(flowing).results().toList());
                }
            }
        }
        return found;
    }

    private static Set<String> rulesOf(MatchResult cited) {
        int first = Integer.parseInt(cited.group(1));
        int last = cited.group(2) == null ? first : Integer.parseInt(cited.group(2));
        Set<String> rules = IntStream.rangeClosed(first, last)
                .mapToObj(Integer::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        NUMBER.matcher(cited.group(3)).results().map(MatchResult::group).forEach(rules::add);
        return rules;
    }

    private static Set<String> numbers(Pattern heading, String page) {
        return heading.matcher(page).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /** Sections by number, and their parts as in {@code 2, Dates}. */
    private static Set<String> sections(String page) {
        Set<String> places = new TreeSet<>();
        String section = "";
        for (MatchResult heading : HEADING.matcher(page).results().toList()) {
            section = heading.group(1) == null ? section : heading.group(1);
            places.add(heading.group(1) == null ? section + ", " + heading.group(2) : section);
        }
        return places;
    }
}
