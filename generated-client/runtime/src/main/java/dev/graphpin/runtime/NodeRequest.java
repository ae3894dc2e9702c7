package dev.graphpin.runtime;

import dev.graphpin.runtime.json.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Reads one node.
 *
 * @param <T> the node
 * @param <R> the request itself
 */
public abstract class NodeRequest<T, R extends NodeRequest<T, R>> extends Request<R> implements Sendable<T> {
    private final Operation<T> operation;
    private final Shape<T> answer;
    private final List<GraphField<T>> core;
    private final List<GraphField<T>> defaults;

    /** Core and default fields are asked for when the caller names none; where there are neither, the server decides. */
    protected NodeRequest(Operation<T> operation, Call call, List<GraphField<T>> core, List<GraphField<T>> defaults) {
        super(call);
        this.operation = operation;
        this.answer = operation.answer();
        this.core = core;
        this.defaults = defaults;
    }

    /** The server decides what a caller gets who names no fields. */
    protected NodeRequest(Operation<T> operation, Call call) {
        this(operation, call, operation.answer());
    }

    NodeRequest(Operation<T> operation, Call call, Shape<T> answer) {
        super(call);
        this.operation = operation;
        this.answer = answer;
        this.core = List.of();
        this.defaults = List.of();
    }

    /** What the documentation says about it: its path, the parameters that it requires, and its errors. */
    public final Operation<T> operation() {
        return operation;
    }

    /** Asks for these fields and no others. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is read and forgotten
    public final R fields(GraphField<T>... fields) {
        return fields(Arrays.asList(fields));
    }

    /** Asks for these fields and no others; without any, the server decides. */
    public final R fields(Collection<GraphField<T>> fields) {
        return asking(fields);
    }

    @Override
    public final GraphRequest<T> request() {
        return GraphRequest.from(operation, withFields(call(), core, defaults), answer);
    }

    static <T> Call withFields(Call call, List<GraphField<T>> core, List<GraphField<T>> defaults) {
        if (call.asksForFields() || (core.isEmpty() && defaults.isEmpty())) {
            return call;
        }
        Set<GraphField<T>> both = new LinkedHashSet<>(core);
        both.addAll(defaults);
        return call.asking(both);
    }

    /**
     * Reads the node with the fields chosen before, or its core and default ones.
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
        Set<String> each = new LinkedHashSet<>(); // the server refuses a field that is named twice
        for (GraphField<?> field : fields) { // no stream: it would cost more than all the rest of the request
            each.add(field.expression());
        }
        return String.join(",", each);
    }
}
