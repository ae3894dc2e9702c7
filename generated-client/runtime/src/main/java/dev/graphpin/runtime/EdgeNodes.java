package dev.graphpin.runtime;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;

/** The nodes of pages, one after the other. Used by one thread at a time. */
final class EdgeNodes<T> implements Iterator<T> {
    private final EdgePages<T> pages;
    private Iterator<T> nodes = Collections.emptyIterator();

    EdgeNodes(EdgePages<T> pages) {
        this.pages = pages;
    }

    Spliterator<T> spliterator() {
        return Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL);
    }

    @Override
    public boolean hasNext() {
        while (!nodes.hasNext() && pages.hasNext()) {
            nodes = pages.next().iterator();
        }
        return nodes.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return nodes.next();
    }
}
