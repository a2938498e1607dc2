package org.communitypartners.assessment.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.Decision;
import org.communitypartners.assessment.activity.Disposition;
import org.communitypartners.assessment.activity.FileAccount;
import org.communitypartners.assessment.activity.NameKind;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.Term;
import org.communitypartners.assessment.intake.InputFolder;
import org.communitypartners.assessment.intake.IntakeOptions;
import org.communitypartners.assessment.intake.SourceIntake;
import org.communitypartners.assessment.intake.folder.Source;
import org.communitypartners.assessment.intake.row.RowBlock;
import org.communitypartners.assessment.intake.row.SourceResult;
import org.communitypartners.assessment.measure.figure.FigureCalculator;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.measure.metric.Dimension;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Metric;
import org.communitypartners.assessment.measure.metric.Place;
import org.communitypartners.assessment.measure.metric.WindowKind;
import org.communitypartners.assessment.measure.metric.Windows;
import org.communitypartners.assessment.measure.tally.Tally;
import org.communitypartners.assessment.measure.tally.TallyPlan;

/** An input folder that a test writes down, and its figures: from the text of the rows to the numbers. */
final class MeasuredText {
    private final Path folder;

    private MeasuredText(Path folder) {
        this.folder = folder;
    }

    static MeasuredText in(Path folder) {
        return new MeasuredText(folder);
    }

    MeasuredText with(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The figures of a month, by window, place and metric: {@code period all direct_contacts}, {@code period Shelters
     * activities}, {@code period Oak Hall activities}, {@code month:2026-09 all activities}, {@code period all
     * language=Somali activities}. Each is its value with known and of, and its note: {@code 12 3/4 estimated}.
     */
    Map<String, String> month(String month) {
        return of(Period.month(YearMonth.parse(month)));
    }

    /** The figures of a month with these rows in one file. */
    Map<String, String> month(String month, String rows) {
        return with("activities/desk/log.csv", rows).month(month);
    }

    public Map<String, String> of(Period period) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Figure figure : figures(period).inOrder()) {
            String window = figure.window().kind() == WindowKind.MONTH
                    ? "month:" + YearMonth.from(figure.window().span().from())
                    : figure.window().kind().id();
            found.put(
                    window + " " + place(figure.place()) + " " + figure.metric().id(), shown(figure));
        }
        return found;
    }

    private static String place(Place place) {
        String whose =
                switch (place.scope()) {
                    case ALL -> "all";
                    case PARTNER_TYPE -> place.partnerType();
                    case PARTNER -> place.partner();
                };
        return place.dimension() == Dimension.NONE
                ? whose
                : whose + " " + place.dimension().id() + "=" + place.member();
    }

    private static String shown(Figure figure) {
        String value = Optional.ofNullable(figure.value())
                .map(number ->
                        number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString())
                .orElse("");
        String known = figure.known() == null ? "" : figure.known() + "/" + figure.of();
        return Stream.of(value, known, figure.note().id())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private Figures figures(Period period) {
        try {
            InputFolder input = InputFolder.open(
                    folder,
                    new IntakeOptions(
                            LocalDate.of(2027, 1, 1), Optional.empty(), Optional.empty(), Metric::isTargetable));
            Windows windows =
                    Windows.of(period, input.settings().fiscalYearStart().orElse(7));
            TallyPlan plan = TallyPlan.of(windows, input.tables().targets());
            Tally all = new Tally(plan);
            for (Source source : input.sources()) {
                Tally tally = new Tally(plan);
                try (SourceIntake intake = input.intake(source, period.span())) {
                    for (RowBlock block = intake.read(); block != null; block = intake.read()) {
                        intake.collect(intake.interpret(block));
                    }
                    intake.settle(new Into(tally));
                }
                all.merge(tally);
            }
            return FigureCalculator.figures(all, input.tables());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The figures whose names begin so, a line each. */
    List<String> lines(String month, String beginning) {
        return month(month).entrySet().stream()
                .filter(figure -> figure.getKey().startsWith(beginning))
                .map(figure -> figure.getKey() + " = " + figure.getValue())
                .toList();
    }

    private record Into(Tally tally) implements SourceResult {
        @Override
        public void met(NameKind kind, Term name) {
            tally.names().meet(kind, name);
        }

        @Override
        public void counted(Activity activity) {
            tally.add(activity);
        }

        @Override
        public void disposed(Disposition disposition) {
            throw new AssertionError("Every row of these tests should count, but: " + disposition);
        }

        @Override
        public void decided(Decision decision) {}

        @Override
        public void noted(QualityNote note) {}

        @Override
        public void accounted(FileAccount account) {}
    }
}
