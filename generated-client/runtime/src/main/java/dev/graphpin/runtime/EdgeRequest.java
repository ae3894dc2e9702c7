package dev.graphpin.runtime;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.Connection;
import dev.graphpin.runtime.json.GraphObject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads the nodes of an edge. Iterating reads page after page, each when its first node is wanted; it ends where the server names no next page.
 *
 * @param <T> what the edge leads to
 * @param <R> the request itself
 */
public abstract class EdgeRequest<T, R extends EdgeRequest<T, R>> extends Request<R>
        implements Sendable<Connection<T>>, Iterable<T> {
    private final Operation<T> operation;

    protected EdgeRequest(Operation<T> operation, Call call) {
        super(call);
        this.operation = operation;
    }

    /** What the documentation says about it: its path, the parameters that it requires, and its errors. */
    public final Operation<T> operation() {
        return operation;
    }

    /** Asks for these fields of each node and no others. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is read and forgotten
    public final R fields(GraphField<T>... fields) {
        return fields(Arrays.asList(fields));
    }

    /** Asks for these fields of each node and no others; without any, the server decides. */
    public final R fields(Collection<GraphField<T>> fields) {
        return asking(fields);
    }

    /** At most so many nodes a page. The server may give fewer, also when more follow. */
    public final R limit(int limit) {
        return set("limit", limit);
    }

    /** The page behind this cursor. */
    public final R after(String cursor) {
        return set("after", cursor);
    }

    /** The page before this cursor. */
    public final R before(String cursor) {
        return set("before", cursor);
    }

    /** Skips so many nodes, on edges that page by offset. */
    public final R offset(int offset) {
        return set("offset", offset);
    }

    /** From this second on, on edges that page by time. */
    public final R since(Instant time) {
        return set("since", time.getEpochSecond());
    }

    /** Up to this second, on edges that page by time. */
    public final R until(Instant time) {
        return set("until", time.getEpochSecond());
    }

    /** Asks for facts about the whole edge: {@code total_count} … See {@link EdgePage#summary()}. */
    public final R summary(String... facts) {
        return set("summary", facts.length == 0 ? "true" : String.join(",", facts));
    }

    /** Asks for all facts about the whole edge that are documented: {@code summary(UserEdgeAccounts.Summary.CODEC)}. See {@link EdgePage#summary(Shape)}. */
    public final R summary(Codec<?> facts) {
        return set("summary", String.join(",", facts.names()));
    }

    /** What will be sent for the first page; the others follow it, see {@link #from}. */
    @Override
    public final GraphRequest<Connection<T>> request() {
        return GraphRequest.from(operation, call(), Connection.of(operation.answer()));
    }

    /** The first page. @throws dev.graphpin.runtime.error.GraphException when it cannot be read */
    public final EdgePage<T> page() {
        GraphRequest<Connection<T>> request = request();
        return new EdgePage<>(call().client(), request, call().client().execute(request));
    }

    /** The first page; the future fails with what {@link #page()} throws, and cancelling it ends the exchange. */
    public final CompletableFuture<EdgePage<T>> pageAsync() {
        return Futures.attempt(() -> EdgePage.read(call().client(), request()));
    }

    /** Asks for what was asked for when this edge was read with its node, so that {@link #from} goes on with the same fields, limit and order. */
    public final R like(NestedField<?, T> asked) {
        Call changed = call();
        for (Map.Entry<String, String> modifier : asked.modifiers().entrySet()) {
            changed = changed.with(modifier.getKey(), modifier.getValue());
        }
        return with(asked.fields().isEmpty() ? changed : changed.asking(asked.fields()));
    }

    /**
     * A first page that came nested in a node, so that {@link EdgePage#all()} goes on from there, with the fields that the server names in its link,
     * or those of this request:
     *
     * <pre>{@code
     * NestedField<User, Album> albums = UserField.ALBUMS.limit(5).fields(AlbumField.ID, AlbumField.NAME);
     * User me = graph.user("me").get(UserField.ID, albums);
     * for (Album album : graph.user(me.id()).albums().like(albums).from(me.albums()).all()) …
     * }</pre>
     */
    public final EdgePage<T> from(Connection<T> nested) {
        return new EdgePage<>(call().client(), request(), nested);
    }

    /**
     * The first page of this edge as it came nested in a node that was read with it; empty when it did not come.
     *
     * <pre>{@code
     * User user = graph.user("me").get(UserField.ID, UserField.ALBUMS.limit(5));
     * graph.user(user.id()).albums().nestedIn(user).ifPresent(page -> page.all().forEach(…));
     * }</pre>
     */
    public final Optional<EdgePage<T>> nestedIn(GraphObject node) {
        return Optional.ofNullable(Connection.nestedIn(node, call().name(), operation.answer()))
                .map(this::from);
    }

    /** Hands on every node, page after page, without blocking; ends early when {@code nodes} answers false. Cancelling ends the exchange. */
    public final CompletableFuture<@Nullable Void> forEachAsync(Predicate<? super T> nodes) {
        return Futures.attempt(() -> new AsyncNodes<T>(nodes).start(pageAsync()));
    }

    /** All pages, each read when it is wanted. */
    public final Iterable<EdgePage<T>> pages() {
        return () -> new EdgePages<>(call().client(), request());
    }

    /** All nodes, page after page; failures come out of {@code hasNext()}. */
    @Override
    public final Iterator<T> iterator() {
        return nodes();
    }

    /** The same, in the server's order also in parallel streams. */
    @Override
    public final Spliterator<T> spliterator() {
        return nodes().spliterator();
    }

    private EdgeNodes<T> nodes() {
        return new EdgeNodes<>(new EdgePages<>(call().client(), request()));
    }

    /** All nodes, page after page, each page read when its first node is wanted. */
    public final Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }
}
