package dev.graphpin.runtime;

/** Reads an edge that has no parameters of its own and no writing operations. */
public final class Edge<T> extends EdgeRequest<T, Edge<T>> {
    private final Operation<T> operation;

    public Edge(Operation<T> operation, Call call) {
        super(operation, call);
        this.operation = operation;
    }

    @Override
    protected Edge<T> with(Call changed) {
        return new Edge<>(operation, changed);
    }
}
