package org.communitypartners.assessment.report.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.communitypartners.assessment.activity.Decision;

/** How the input was read where it could mean more than one thing: {@code decisions-<period>.csv}. */
public final class DecisionsCsv {

    private static final String[] HEADER = {"file", "line", "kind", "reading", "evidence", "overrule"};

    private DecisionsCsv() {}

    /**
     * Writes the decisions in the order in which they come.
     *
     * @throws IOException when the file cannot be written
     */
    public static void write(List<Decision> decisions, Path file) throws IOException {
        try (CsvFile csv = CsvFile.create(file, HEADER)) {
            for (Decision decision : decisions) {
                csv.line(
                        decision.file(),
                        decision.line() == 0 ? "" : Long.toString(decision.line()),
                        decision.kind().id(),
                        decision.reading(),
                        (decision.certainty() == Decision.Certainty.ASSUMED ? "assumed: " : "") + decision.evidence(),
                        decision.overrule());
            }
        }
    }
}
