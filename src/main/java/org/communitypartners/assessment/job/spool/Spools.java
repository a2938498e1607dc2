package org.communitypartners.assessment.job.spool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.communitypartners.assessment.activity.Activity;
import org.communitypartners.assessment.activity.Decision;
import org.communitypartners.assessment.activity.Disposition;
import org.communitypartners.assessment.activity.FileAccount;
import org.communitypartners.assessment.activity.PartnerType;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.measure.tally.Names;
import org.jspecify.annotations.Nullable;

/**
 * The spools of all sources, in the order of the sources. Rows and dispositions are read from the disk each time.
 *
 * @param paths their files
 * @param types the partner types of the run
 * @param names how the names in rows are shown
 */
public record Spools(List<Path> paths, List<PartnerType> types, Names names) {

    /** The rows of the partners that are wanted. */
    public Iterable<Activity> activities(Predicate<String> wantedPartner) {
        return () -> new Records<>(spool -> spool.activity(wantedPartner));
    }

    /** The held rows under a running grant from before the period, from the grant's first day on. */
    public Iterable<Activity> earlier() {
        return () -> new Records<>(SpoolReader::earlier);
    }

    /** What does not count. */
    Iterable<Disposition> dispositions() {
        return () -> new Records<>(SpoolReader::disposition);
    }

    /** How the input was read where it could mean more than one thing. */
    public List<Decision> decisions() {
        return all(SpoolReader::decision);
    }

    /** The remarks. */
    public List<QualityNote> notes() {
        return all(SpoolReader::note);
    }

    /** The accounts of all files. */
    public List<FileAccount> accounts() {
        return all(SpoolReader::account);
    }

    private <T> List<T> all(Read<T> read) {
        List<T> all = new ArrayList<>();
        new Records<>(read).forEachRemaining(all::add);
        return all;
    }

    @FunctionalInterface
    private interface Read<T> {
        @Nullable
        T from(SpoolReader spool) throws IOException;
    }

    /** Goes through the spools one after the other; each is closed when its end is reached. */
    private final class Records<T> implements Iterator<T> {
        private final Read<T> read;
        private final Iterator<Path> left = paths.iterator();
        private @Nullable SpoolReader spool;
        private @Nullable T next;

        Records(Read<T> read) {
            this.read = read;
        }

        @Override
        public boolean hasNext() {
            if (next == null) {
                next = find();
            }
            return next != null;
        }

        @Override
        public T next() {
            T found = hasNext() ? next : null;
            if (found == null) {
                throw new NoSuchElementException();
            }
            next = null;
            return found;
        }

        private @Nullable T find() {
            try {
                while (true) {
                    if (spool == null) {
                        if (!left.hasNext()) {
                            return null;
                        }
                        spool = new SpoolReader(left.next(), types, names);
                    }
                    T found = read.from(spool);
                    if (found != null) {
                        return found;
                    }
                    spool.close();
                    spool = null;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
