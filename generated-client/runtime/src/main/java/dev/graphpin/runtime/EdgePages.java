package dev.graphpin.runtime;

import dev.graphpin.runtime.json.Connection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pages of an edge, one call each, none beyond the last. Used by one thread at a time. */
final class EdgePages<T> implements Iterator<EdgePage<T>> {
    private final GraphClient client;
    private final Set<Map<String, Object>> seen = new HashSet<>();
    private @Nullable GraphRequest<Connection<T>> following;

    EdgePages(GraphClient client, GraphRequest<Connection<T>> first) {
        this.client = client;
        this.following = first;
    }

    @Override
    public boolean hasNext() {
        return following != null;
    }

    @Override
    public EdgePage<T> next() {
        GraphRequest<Connection<T>> request = following;
        if (request == null) {
            throw new NoSuchElementException();
        }
        if (!seen.add(request.parameters())) {
            throw PageLink.cycle(request);
        }
        EdgePage<T> page = new EdgePage<>(client, request, client.execute(request));
        Optional<GraphRequest<Connection<T>>> next = page.nextRequest();
        following = next.orElse(null);
        return page;
    }
}
