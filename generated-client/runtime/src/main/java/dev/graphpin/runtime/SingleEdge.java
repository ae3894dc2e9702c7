package dev.graphpin.runtime;

import dev.graphpin.runtime.json.Shape;

/** Reads an edge that leads to one node and has no parameters of its own and no writing operations. */
public final class SingleEdge<T> extends SingleEdgeRequest<T, SingleEdge<T>> {
    public SingleEdge(Operation<T> operation, Call call) {
        super(operation, call);
    }

    /** An edge of a node, see {@link Edge#of}. */
    public static <T> SingleEdge<T> of(Call node, String name, String path, Shape<T> target, Integer... errors) {
        return new SingleEdge<>(Operation.get(path, target, errors), node.edge(name));
    }
}
