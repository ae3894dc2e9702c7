package dev.graphpin.runtime;

import dev.graphpin.runtime.json.Shape;

/** Reads an edge that has no parameters of its own and no writing operations. */
public final class Edge<T> extends EdgeRequest<T, Edge<T>> {
    public Edge(Operation<T> operation, Call call) {
        super(operation, call);
    }

    /**
     * An edge of a node.
     *
     * @param node the call to the node
     * @param path as documented, with placeholders
     * @param element how one of its nodes is read
     * @param errors the documented error codes
     */
    public static <T> Edge<T> of(Call node, String name, String path, Shape<T> element, Integer... errors) {
        return new Edge<>(Operation.get(path, element, errors), node.edge(name));
    }
}
