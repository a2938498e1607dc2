package org.communitypartners.assessment.report.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communitypartners.assessment.activity.PartnerAssessment;
import org.communitypartners.assessment.activity.PartnerAssessment.Rater;
import org.communitypartners.assessment.measure.FigureOrder;
import org.communitypartners.assessment.measure.ReportedPartner;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Gap;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Sheet.Page;
import org.communitypartners.assessment.report.model.Table;
import org.jspecify.annotations.Nullable;

/** How deep each partnership is, as the library and the partner see it; scales stand apart and are not ranked. */
final class DepthSheet implements ReportSheet {

    private static final List<Column> COLUMNS = List.of(
            Column.words("Scale"),
            Column.words("Partner", 36),
            Column.words("Partner type"),
            Column.words("Library's rating", 20),
            Column.days("Rated on"),
            Column.words("Partner's rating", 20),
            Column.days("Partner rated on"));

    private record Subject(String scale, String name, String key) {}

    @Override
    public Optional<Sheet> from(ReportContents contents) {
        LocalDate end = contents.period().span().to();
        List<PartnerAssessment> ratings = contents.tables().partnerAssessments().stream()
                .filter(rating -> !rating.date().isAfter(end))
                .toList();
        if (contents.shareable() || ratings.isEmpty()) {
            return Optional.empty();
        }
        Map<Subject, Map<Rater, PartnerAssessment>> latest =
                new TreeMap<>(Comparator.comparing(Subject::scale, FigureOrder::byCodePoint)
                        .thenComparing(Subject::name, FigureOrder::byCodePoint)
                        .thenComparing(Subject::key, FigureOrder::byCodePoint));
        for (PartnerAssessment rating : ratings) {
            Subject subject = new Subject(
                    rating.scale(), name(contents, rating), rating.partner().key());
            latest.computeIfAbsent(subject, any -> new TreeMap<>())
                    .merge(
                            rating.rater(),
                            rating,
                            (older, newer) -> newer.date().isBefore(older.date()) ? older : newer);
        }
        List<Row> rows = new ArrayList<>();
        latest.forEach((subject, byRater) -> rows.add(row(contents, subject, byRater)));
        return Optional.of(new Sheet(
                "Depth",
                Words.title("Depth of partnerships", contents),
                Words.subtitle(contents),
                "The newest rating of each partnership on each scale, the library's beside the partner's. Scales are not"
                        + " comparable with each other.",
                List.of(Table.plain("Depth", "", COLUMNS, rows).withFilters()),
                Page.LANDSCAPE));
    }

    private static Row row(ReportContents contents, Subject subject, Map<Rater, PartnerAssessment> byRater) {
        PartnerAssessment library = byRater.get(Rater.LIBRARY);
        PartnerAssessment partner = byRater.get(Rater.PARTNER);
        ReportedPartner known = contents.partners().get(subject.key());
        return Row.of(
                Cell.text(subject.scale()),
                Cell.text(subject.name()),
                known == null ? Cell.blank(Gap.EMPTY) : Cell.text(known.type().name()),
                level(library),
                date(library),
                level(partner),
                date(partner));
    }

    private static String name(ReportContents contents, PartnerAssessment rating) {
        ReportedPartner known = contents.partners().get(rating.partner().key());
        return known == null ? rating.partner().text() : known.name();
    }

    private static Cell level(@Nullable PartnerAssessment rating) {
        return rating == null ? Cell.blank(Gap.NOT_COLLECTED) : Cell.text(rating.level());
    }

    private static Cell date(@Nullable PartnerAssessment rating) {
        return rating == null ? Cell.blank(Gap.EMPTY) : Cell.day(rating.date());
    }
}
