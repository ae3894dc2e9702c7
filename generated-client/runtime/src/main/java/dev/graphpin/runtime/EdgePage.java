package dev.graphpin.runtime;

import dev.graphpin.runtime.json.Connection;
import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.json.Shape;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * One page of an edge's nodes. Immutable.
 *
 * @param <T> what the edge leads to
 */
public final class EdgePage<T> implements Iterable<T> {
    private final GraphClient client;
    private final GraphRequest<Connection<T>> request;
    private final Connection<T> connection;

    EdgePage(GraphClient client, GraphRequest<Connection<T>> request, Connection<T> connection) {
        this.client = client;
        this.request = request;
        this.connection = connection;
    }

    static <T> CompletableFuture<EdgePage<T>> read(GraphClient client, GraphRequest<Connection<T>> request) {
        return Futures.map(client.executeAsync(request), connection -> new EdgePage<>(client, request, connection));
    }

    /** The nodes of this page; may be empty although more pages follow. */
    public List<T> data() {
        return connection.data();
    }

    /** The page as it was answered. */
    public Connection<T> connection() {
        return connection;
    }

    /** The cursor of the first node. */
    public @Nullable String before() {
        return connection.paging() == null ? null : connection.paging().before();
    }

    /** The cursor of the last node. */
    public @Nullable String after() {
        return connection.paging() == null ? null : connection.paging().after();
    }

    /** Facts about the whole edge, where they were asked for. */
    public @Nullable JsonValue summary() {
        return connection.summary();
    }

    /** The same, read as the class that the documentation's facts have; null when they were not asked for. */
    public <S> @Nullable S summary(Shape<S> shape) {
        return connection.summary(shape);
    }

    /** How many nodes the edge has, where {@code summary("total_count")} was asked for. */
    public @Nullable Long totalCount() {
        return connection.totalCount();
    }

    /** The nodes of this page and of all that follow, each page read when its first node is wanted. */
    public Iterable<T> all() {
        return () -> new EdgeNodes<>(new EdgePages<>(client, this));
    }

    /** Like {@link #all()}. */
    public Stream<T> streamAll() {
        return StreamSupport.stream(new EdgeNodes<>(new EdgePages<>(client, this)).spliterator(), false);
    }

    /** Whether the server says that there is a next page. */
    public boolean hasNext() {
        return connection.paging() != null && connection.paging().next() != null;
    }

    /** The next page; empty on the last one, without a call. @throws dev.graphpin.runtime.error.GraphException when it cannot be read */
    public Optional<EdgePage<T>> next() {
        return nextRequest().map(next -> new EdgePage<>(client, next, client.execute(next)));
    }

    /** Like {@link #next()}. */
    public CompletableFuture<Optional<EdgePage<T>>> nextAsync() {
        return readAsync(nextRequest());
    }

    /** The page before; empty on the first one, without a call. @throws dev.graphpin.runtime.error.GraphException when it cannot be read */
    public Optional<EdgePage<T>> previous() {
        return previousRequest().map(other -> new EdgePage<>(client, other, client.execute(other)));
    }

    /** Like {@link #previous()}. */
    public CompletableFuture<Optional<EdgePage<T>>> previousAsync() {
        return readAsync(previousRequest());
    }

    private Optional<GraphRequest<Connection<T>>> previousRequest() {
        Connection.Paging paging = connection.paging();
        return Optional.ofNullable(paging == null ? null : paging.previous())
                .map(link -> PageLink.follow(request, link));
    }

    private CompletableFuture<Optional<EdgePage<T>>> readAsync(Optional<GraphRequest<Connection<T>>> other) {
        return other.map(wanted -> Futures.map(read(client, wanted), Optional::of))
                .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
    }

    CompletableFuture<EdgePage<T>> readAsync(GraphRequest<Connection<T>> following) {
        return read(client, following);
    }

    GraphRequest<Connection<T>> request() {
        return request;
    }

    /** The request for the next page: this one, continued as the server's link says. Host and token in the link are not used. */
    Optional<GraphRequest<Connection<T>>> nextRequest() {
        Connection.Paging paging = connection.paging();
        String link = paging == null ? null : paging.next();
        return Optional.ofNullable(link).map(next -> PageLink.follow(request, next));
    }

    @Override
    public Iterator<T> iterator() {
        return data().iterator();
    }
}
