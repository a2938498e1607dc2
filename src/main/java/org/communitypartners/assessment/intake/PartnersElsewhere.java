package org.communitypartners.assessment.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.communitypartners.assessment.activity.Term;
import org.communitypartners.assessment.intake.csv.CsvRecord;
import org.communitypartners.assessment.intake.folder.Source;
import org.communitypartners.assessment.intake.header.Column;
import org.communitypartners.assessment.intake.header.SourceSettings;
import org.communitypartners.assessment.intake.row.IntakeContext;
import org.communitypartners.assessment.intake.row.NamesSeen;
import org.communitypartners.assessment.intake.row.Observations;
import org.communitypartners.assessment.intake.row.RowBlock;
import org.communitypartners.assessment.intake.row.RowInterpreter;

/**
 * The partner cells of the whole input, for the rare cell that can only be understood by the rows of another source.
 * The sources are read for it when it is first asked about them, and once. Safe for several threads.
 */
final class PartnersElsewhere {
    private final InputFolder folder;
    private final Map<String, Set<String>> cellsOf = new ConcurrentHashMap<>();

    PartnersElsewhere(InputFolder folder) {
        this.folder = folder;
    }

    /** Whether a partner is the whole cell of a row of another source. */
    boolean stands(Term partner, Source asking) {
        List<Source> others =
                folder.sources().stream().filter(other -> !other.equals(asking)).toList();
        return others.stream().anyMatch(other -> cellsOf.computeIfAbsent(other.name(), any -> cells(other))
                .contains(partner.key()));
    }

    private Set<String> cells(Source source) {
        SourceSettings settings = folder.settingsOf(source);
        IntakeContext context = folder.contextOf(source);
        RowInterpreter reading =
                new RowInterpreter(context, settings, null, new Observations(), new NamesSeen(), source.name());
        Set<String> cells = new HashSet<>();
        try (SourceReader reader = new SourceReader(source, settings, context.headers(), reading.sorter())) {
            for (RowBlock block = reader.read(); block != null; block = reader.read()) {
                for (RowBlock.Stretch stretch : block.stretches()) {
                    if (stretch instanceof RowBlock.Rows rows) {
                        for (CsvRecord record : rows.records()) {
                            String cell = rows.file().header().value(record.cells(), Column.PARTNER);
                            cells.add(context.registry().match(cell).key());
                        }
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return cells;
    }
}
