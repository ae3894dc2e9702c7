package dev.graphpin.runtime;

/** Creates, updates, deletes or dissociates, and has no parameters of its own. */
public final class Write<T> extends WriteRequest<T, Write<T>> {
    public Write(Operation<T> operation, Call call) {
        super(operation, call);
    }
}
