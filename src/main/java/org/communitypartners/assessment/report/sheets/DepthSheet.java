package org.communitypartners.assessment.report.sheets;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.activity.PartnerAssessment;
import org.communitypartners.assessment.measure.figure.DepthLevel;
import org.communitypartners.assessment.measure.figure.FigureOrder;
import org.communitypartners.assessment.measure.figure.RatingPair;
import org.communitypartners.assessment.measure.tally.ReportedPartner;
import org.communitypartners.assessment.report.ReportContents;
import org.communitypartners.assessment.report.model.Cell;
import org.communitypartners.assessment.report.model.Column;
import org.communitypartners.assessment.report.model.Gap;
import org.communitypartners.assessment.report.model.Row;
import org.communitypartners.assessment.report.model.Sheet;
import org.communitypartners.assessment.report.model.Sheet.Page;
import org.communitypartners.assessment.report.model.Table;
import org.communitypartners.assessment.report.part.ReportSheet;
import org.communitypartners.assessment.report.part.Words;
import org.jspecify.annotations.Nullable;

/** How deep each partnership is, as the library and the partner see it; scales stand apart and are not ranked. */
final class DepthSheet implements ReportSheet {

    private static final Column SCALE = Column.words("Scale");

    private static final List<Column> LEVELS = List.of(
            SCALE,
            Column.words("Level"),
            Column.numbers("By the library (partners)"),
            Column.numbers("By the partner (partners)"));

    private static final List<Column> PARTNERSHIPS = List.of(
            SCALE,
            Column.words("Partner", 36),
            Column.words("Library's rating", 20),
            Column.days("Rated on"),
            Column.words("Partner's rating", 20),
            Column.days("Partner rated on"),
            Column.words("Partner type"));

    @Override
    public Optional<Sheet> from(ReportContents contents) {
        List<RatingPair> pairs = RatingPair.newest(
                contents.tables().partnerAssessments(), contents.period().span().to());
        if (contents.shareable() || pairs.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Sheet(
                "Depth",
                Words.title("Depth of partnerships", contents),
                Words.subtitle(contents),
                "The newest rating of each partnership on each scale, the library's beside the partner's. Scales are not"
                        + " comparable with each other.",
                List.of(levels(pairs), partnerships(contents, pairs)),
                Page.LANDSCAPE));
    }

    private static Table levels(List<RatingPair> pairs) {
        List<Row> rows = DepthLevel.of(pairs).stream()
                .map(level -> Row.of(
                        Cell.text(PartnerAssessment.nameOf(level.scale())),
                        Cell.text(level.level()),
                        Cell.count(level.byLibrary()),
                        Cell.count(level.byPartner())))
                .toList();
        return Table.plain("DepthLevels", "Partnerships at each level", LEVELS, rows);
    }

    private static Table partnerships(ReportContents contents, List<RatingPair> pairs) {
        List<Row> rows = pairs.stream()
                .sorted(Comparator.comparing(RatingPair::scale, FigureOrder::byCodePoint)
                        .thenComparing(pair -> name(contents, pair), FigureOrder::byCodePoint))
                .map(pair -> row(contents, pair))
                .toList();
        return Table.plain("Depth", "Each partnership", PARTNERSHIPS, rows).withFilters();
    }

    private static Row row(ReportContents contents, RatingPair pair) {
        ReportedPartner known = contents.partners().get(pair.partner().key());
        return Row.of(
                Cell.text(PartnerAssessment.nameOf(pair.scale())),
                Cell.text(name(contents, pair)),
                level(pair.byLibrary()),
                date(pair.byLibrary()),
                level(pair.byPartner()),
                date(pair.byPartner()),
                known == null ? Cell.blank(Gap.EMPTY) : Cell.text(known.type().name()));
    }

    private static String name(ReportContents contents, RatingPair pair) {
        ReportedPartner known = contents.partners().get(pair.partner().key());
        return known == null ? pair.partner().text() : known.name();
    }

    private static Cell level(@Nullable PartnerAssessment rating) {
        return rating == null ? Cell.blank(Gap.NOT_COLLECTED) : Cell.text(rating.level());
    }

    private static Cell date(@Nullable PartnerAssessment rating) {
        return rating == null ? Cell.blank(Gap.EMPTY) : Cell.day(rating.date());
    }
}
