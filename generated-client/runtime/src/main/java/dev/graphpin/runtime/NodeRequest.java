package dev.graphpin.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * Reads one node.
 *
 * @param <T> the node
 * @param <R> the request itself
 */
public abstract class NodeRequest<T, R extends NodeRequest<T, R>> extends Request<R> {
    private final Operation<T> operation;
    private final List<GraphField<T>> defaults;

    /** @param defaults the fields that are asked for when the caller names none; empty leaves it to the server */
    protected NodeRequest(Operation<T> operation, Call call, List<GraphField<T>> defaults) {
        super(call);
        this.operation = operation;
        this.defaults = defaults;
    }

    /** Asks for these fields and no others. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is read and forgotten
    public final R fields(GraphField<T>... fields) {
        return fields(Arrays.asList(fields));
    }

    /** Asks for these fields and no others. */
    public final R fields(Collection<GraphField<T>> fields) {
        return set("fields", expression(fields));
    }

    /** What will be sent. */
    public final GraphRequest<T> request() {
        Call call = defaults.isEmpty() || call().parameters().containsKey("fields")
                ? call()
                : call().with("fields", expression(defaults));
        return GraphRequest.from(operation, call);
    }

    /**
     * Reads the node with the fields chosen before, or its default ones.
     *
     * @throws dev.graphpin.runtime.error.GraphException when it fails
     */
    public final T get() {
        return call().client().execute(request());
    }

    /** Reads the node with these fields. @throws dev.graphpin.runtime.error.GraphException when it fails */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final T get(GraphField<T> first, GraphField<T>... more) {
        return fields(join(first, more)).get();
    }

    /** Like {@link #get()}; the future fails with what that throws, and cancelling it ends the exchange. */
    public final CompletableFuture<T> getAsync() {
        return Futures.attempt(() -> call().client().executeAsync(request()));
    }

    /** Like {@link #get(GraphField, GraphField[])}; the future fails with what that throws, and cancelling it ends the exchange. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final CompletableFuture<T> getAsync(GraphField<T> first, GraphField<T>... more) {
        return fields(join(first, more)).getAsync();
    }

    @SafeVarargs
    private static <T> List<GraphField<T>> join(GraphField<T> first, GraphField<T>... more) {
        List<GraphField<T>> all = new ArrayList<>(more.length + 1);
        all.add(first);
        for (GraphField<T> field : more) {
            all.add(field);
        }
        return all;
    }

    static String expression(Collection<? extends GraphField<?>> fields) {
        return fields.stream().map(GraphField::expression).collect(Collectors.joining(","));
    }
}
