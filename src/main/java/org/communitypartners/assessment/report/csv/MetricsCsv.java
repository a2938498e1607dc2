package org.communitypartners.assessment.report.csv;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.communitypartners.assessment.measure.figure.Figures;
import org.communitypartners.assessment.measure.metric.Figure;
import org.communitypartners.assessment.measure.metric.Note;
import org.communitypartners.assessment.measure.metric.Place;
import org.jspecify.annotations.Nullable;

/** The figures as data: {@code metrics-<period>.csv} (src/docs/measures.md section 6). One line is one figure. */
public final class MetricsCsv {

    private static final String[] HEADER = {
        "window",
        "from",
        "to",
        "scope",
        "partner_type",
        "partner",
        "dimension",
        "member",
        "metric",
        "value",
        "unit",
        "known",
        "of",
        "note"
    };

    private MetricsCsv() {}

    /**
     * Writes all figures in their order.
     *
     * @throws IOException when the file cannot be written
     */
    public static void write(Figures figures, Path file) throws IOException {
        try (CsvFile csv = CsvFile.create(file, HEADER)) {
            for (Figure figure : figures.inOrder()) {
                csv.line(cells(figure));
            }
        }
    }

    private static String[] cells(Figure figure) {
        Place place = figure.place();
        boolean suppressed = figure.note() == Note.SUPPRESSED;
        return new String[] {
            figure.window().kind().id(),
            figure.window().span().from().toString(),
            figure.window().span().to().toString(),
            place.scope().id(),
            place.partnerType(),
            place.partner(),
            place.dimension().id(),
            place.member(),
            figure.metric().id(),
            suppressed ? "" : number(figure.value()),
            figure.unit().id(),
            suppressed ? "" : count(figure.known()),
            suppressed ? "" : count(figure.of()),
            figure.note().id()
        };
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : plain(value);
    }

    /** Without an exponent and without trailing zeros. */
    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String count(@Nullable Long count) {
        return count == null ? "" : count.toString();
    }
}
