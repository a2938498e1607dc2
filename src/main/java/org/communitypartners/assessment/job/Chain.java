package org.communitypartners.assessment.job;

import java.util.Iterator;

/** One iterator after the other. */
record Chain<T>(Iterator<? extends T> first, Iterator<? extends T> second) implements Iterator<T> {
    @Override
    public boolean hasNext() {
        return first.hasNext() || second.hasNext();
    }

    @Override
    public T next() {
        return first.hasNext() ? first.next() : second.next();
    }
}
