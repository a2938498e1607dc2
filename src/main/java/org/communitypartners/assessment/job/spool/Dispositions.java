package org.communitypartners.assessment.job.spool;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.communitypartners.assessment.activity.Disposition;
import org.communitypartners.assessment.activity.Reason;

/**
 * Everything of an input that does not count: first of the side files, then of the activity files.
 *
 * @param ofSideFiles the rows of side files
 * @param spools the rows and files of the sources; read from the disk each time
 */
public record Dispositions(List<Disposition> ofSideFiles, Spools spools) implements Iterable<Disposition> {

    /** How many rows and files do not count, by reason. */
    public Map<Reason, Long> countByReason() {
        Map<Reason, Long> counts = new EnumMap<>(Reason.class);
        forEach(disposition -> counts.merge(disposition.reason(), 1L, Long::sum));
        return counts;
    }

    @Override
    public Iterator<Disposition> iterator() {
        Iterator<Disposition> first = ofSideFiles.iterator();
        Iterator<Disposition> second = spools.dispositions().iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return first.hasNext() || second.hasNext();
            }

            @Override
            public Disposition next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return first.hasNext() ? first.next() : second.next();
            }
        };
    }
}
