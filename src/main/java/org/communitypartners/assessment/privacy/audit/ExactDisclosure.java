package org.communitypartners.assessment.privacy.audit;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.communitypartners.assessment.privacy.lp.LinearEquations;
import org.communitypartners.assessment.privacy.table.Cell;
import org.communitypartners.assessment.privacy.table.LinkedTables;

/** Finds the unknown counts that the sums of a tables determine, whatever else they leave open. */
public final class ExactDisclosure {
    private final LinkedTables tables;
    private final Predicate<Cell> unknown;

    /**
     * A reader's knowledge.
     *
     * @param tables the counts and their sums
     * @param unknown which counts the reader has not been told
     */
    public ExactDisclosure(LinkedTables tables, Predicate<Cell> unknown) {
        this.tables = tables;
        this.unknown = unknown;
    }

    /** The counts that the sums told so far determine. */
    public Set<Cell> find() {
        LinearEquations equations = tables.equations(tables.shortestFirst(), unknown);
        Set<Cell> determined = new HashSet<>();
        for (Cell count : tables.counts()) {
            int row = equations.rowOf(count.index());
            if (row != LinearEquations.NONE && equations.row(row).size() == 0) {
                determined.add(count);
            }
        }
        return determined;
    }
}
