package dev.graphpin.runtime;

import dev.graphpin.runtime.error.GraphException;
import dev.graphpin.runtime.json.Connection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Pages of an edge, one call each, none beyond the last. Used by one thread at a time. */
final class EdgePages<T> implements Iterator<EdgePage<T>> {
    private final GraphClient client;
    private final PageTrail trail = new PageTrail();
    /** What is asked for first; null once it was answered. */
    private @Nullable GraphRequest<Connection<T>> first;
    /** A page that nobody has seen yet. */
    private @Nullable EdgePage<T> read;
    /** The page that was handed out last. */
    private @Nullable EdgePage<T> last;

    EdgePages(GraphClient client, GraphRequest<Connection<T>> first) {
        this.client = client;
        this.first = first;
    }

    /** Pages from one that was read already. */
    EdgePages(GraphClient client, EdgePage<T> first) {
        this.client = client;
        this.read = first;
        trail.enter(first.request());
    }

    @Override
    public boolean hasNext() {
        return read != null || first != null || (last != null && last.hasNext());
    }

    /** A link that leads nowhere fails when it is followed, and not the page that it is on. */
    @Override
    public EdgePage<T> next() {
        EdgePage<T> page = read == null ? readNext() : read;
        read = null;
        first = null;
        trail.found(page);
        last = page;
        return page;
    }

    private EdgePage<T> readNext() {
        GraphRequest<Connection<T>> request = first;
        if (request == null && last != null) {
            request = last.nextRequest().orElse(null);
        }
        if (request == null) {
            throw new NoSuchElementException();
        }
        trail.enter(request);
        try {
            return new EdgePage<>(client, request, client.execute(request));
        } catch (GraphException e) { // the caller may try again
            trail.leave(request);
            throw e;
        }
    }
}
