package dev.graphpin.runtime;

import dev.graphpin.runtime.json.Shapes;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Creates, updates, deletes or dissociates.
 *
 * @param <T> what the operation answers
 * @param <R> the request itself
 */
public abstract class WriteRequest<T, R extends WriteRequest<T, R>> extends Request<R> implements Sendable<T> {
    private final Operation<T> operation;

    /** @param call to the same place; what was asked of a reading request there is none of its parameters */
    protected WriteRequest(Operation<T> operation, Call call) {
        super(call.fresh());
        this.operation = operation;
    }

    /** What the documentation says about it: its path, the parameters that it requires, and its errors. */
    public final Operation<T> operation() {
        return operation;
    }

    @Override
    public final GraphRequest<T> request() {
        return GraphRequest.from(operation, call(), Shapes.result(operation.answer()));
    }

    /** Sets any parameter to a file, be it documented as one or not. */
    public final R raw(String name, FilePart value) {
        return set(name, value);
    }

    /** Sets any parameter to files, each of which is sent as {@code name[]}, be it documented as a list of files or not. */
    public final R raw(String name, List<FilePart> value) {
        return set(name, value);
    }

    /**
     * Sends it.
     *
     * @throws MissingParametersException before sending, naming all that is missing
     * @throws dev.graphpin.runtime.error.GraphException when it fails
     */
    public final T execute() {
        return call().client().execute(request());
    }

    /** Sends it; the future fails with what {@link #execute} throws, and cancelling it ends the exchange. */
    public final CompletableFuture<T> executeAsync() {
        return Futures.attempt(() -> call().client().executeAsync(request()));
    }
}
