package dev.graphpin.runtime;

import dev.graphpin.runtime.json.Shape;
import dev.graphpin.runtime.json.Shapes;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Reads several nodes of one kind by their ids, 50 in a call.
 *
 * @param <T> the node
 */
public final class NodesRequest<T> extends Request<NodesRequest<T>> implements Sendable<Map<String, T>> {
    /** As many ids as the Graph API takes in one call. */
    public static final int LIMIT = 50;

    private final Operation<T> operation;
    private final List<String> ids;
    private final List<GraphField<T>> core;
    private final List<GraphField<T>> defaults;

    /**
     * Generated code makes them.
     *
     * @param prefix what ids have before them on the wire ({@code act_}); mostly empty
     * @param ids with or without the prefix, in any order; twice the same is once
     * @param core asked for, with the default ones, when the caller names none; where there are neither, the server decides
     * @throws IllegalArgumentException when an id is blank or has a comma
     */
    public NodesRequest(
            Operation<T> operation,
            GraphClient client,
            String prefix,
            Collection<String> ids,
            List<GraphField<T>> core,
            List<GraphField<T>> defaults) {
        this(operation, Call.root(client, "/"), checked(prefix, ids), core, defaults);
    }

    /** The server decides what a caller gets who names no fields. */
    public NodesRequest(Operation<T> operation, GraphClient client, String prefix, Collection<String> ids) {
        this(operation, client, prefix, ids, List.of(), List.of());
    }

    private NodesRequest(
            Operation<T> operation,
            Call call,
            List<String> ids,
            List<GraphField<T>> core,
            List<GraphField<T>> defaults) {
        super(call);
        this.operation = operation;
        this.ids = ids;
        this.core = core;
        this.defaults = defaults;
    }

    private static List<String> checked(String prefix, Collection<String> ids) {
        Set<String> whole = new LinkedHashSet<>();
        for (String id : ids) {
            if (id.isBlank() || id.contains(",")) {
                throw new IllegalArgumentException("not an id: '" + id + "'");
            }
            whole.add(id.startsWith(prefix) ? id : prefix + id);
        }
        return List.copyOf(whole);
    }

    /** Asks for these fields of each node and no others. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is read and forgotten
    public final NodesRequest<T> fields(GraphField<T>... fields) {
        return fields(Arrays.asList(fields));
    }

    /** Asks for these fields of each node and no others; without any, the server decides. */
    public NodesRequest<T> fields(Collection<GraphField<T>> fields) {
        return asking(fields);
    }

    /**
     * The nodes by id, as the server orders those of each call; without ids, nothing is sent.
     *
     * @throws dev.graphpin.runtime.error.GraphException when one of the calls fails, which a single wrong id may cause
     */
    public Map<String, T> get() {
        Map<String, T> nodes = new LinkedHashMap<>();
        for (int from = 0; from < ids.size(); from += LIMIT) {
            nodes.putAll(call().client().execute(requestFrom(from)));
        }
        return Collections.unmodifiableMap(nodes);
    }

    /** Like {@link #get()}, one call after the other; the future fails with what that throws, and cancelling it ends the exchange. */
    public CompletableFuture<Map<String, T>> getAsync() {
        Map<String, T> nodes = new LinkedHashMap<>();
        int calls = (ids.size() + LIMIT - 1) / LIMIT;
        return Futures.map(
                Sequence.of(
                        calls,
                        number -> Futures.map(
                                call().client().executeAsync(requestFrom(number * LIMIT)), some -> put(some, nodes))),
                done -> Collections.unmodifiableMap(nodes));
    }

    private static <T> Map<String, T> put(Map<String, T> some, Map<String, T> nodes) {
        nodes.putAll(some);
        return nodes;
    }

    /**
     * The one call, to go with a batch or to be sent by hand.
     *
     * @throws IllegalStateException when there are no ids, or more than {@value #LIMIT}, which {@link #get} reads in several calls
     */
    @Override
    public GraphRequest<Map<String, T>> request() {
        if (ids.isEmpty() || ids.size() > LIMIT) {
            throw new IllegalStateException("one request reads 1 to " + LIMIT + " nodes, not " + ids.size());
        }
        return requestFrom(0);
    }

    private GraphRequest<Map<String, T>> requestFrom(int from) {
        List<String> some = ids.subList(from, Math.min(from + LIMIT, ids.size()));
        Call call = NodeRequest.withFields(call(), core, defaults);
        Shape<Map<String, T>> answer = Shapes.map(operation.answer());
        return GraphRequest.from(operation, call, answer).with("ids", String.join(",", some));
    }
}
