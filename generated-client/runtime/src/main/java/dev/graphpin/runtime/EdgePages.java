package dev.graphpin.runtime;

import dev.graphpin.runtime.json.Connection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Pages of an edge, one call each, none beyond the last. Used by one thread at a time. */
final class EdgePages<T> implements Iterator<EdgePage<T>> {
    private final GraphClient client;
    private final PageTrail trail = new PageTrail();
    private @Nullable EdgePage<T> read;
    private @Nullable GraphRequest<Connection<T>> following;

    EdgePages(GraphClient client, GraphRequest<Connection<T>> first) {
        this.client = client;
        this.following = first;
    }

    /** Pages from one that was read already. */
    EdgePages(GraphClient client, EdgePage<T> first) {
        this.client = client;
        this.read = first;
        trail.enter(first.request());
    }

    @Override
    public boolean hasNext() {
        return read != null || following != null;
    }

    @Override
    public EdgePage<T> next() {
        EdgePage<T> page = read == null ? readNext() : read;
        read = null;
        trail.found(page);
        following = page.nextRequest().orElse(null);
        return page;
    }

    private EdgePage<T> readNext() {
        GraphRequest<Connection<T>> request = following;
        if (request == null) {
            throw new NoSuchElementException();
        }
        trail.enter(request);
        return new EdgePage<>(client, request, client.execute(request));
    }
}
