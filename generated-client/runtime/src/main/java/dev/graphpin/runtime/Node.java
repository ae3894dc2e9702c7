package dev.graphpin.runtime;

import java.util.List;

/** Reads a node that has no parameters, edges or writing operations of its own. */
public final class Node<T> extends NodeRequest<T, Node<T>> {
    /** The server decides what a caller gets who names no fields. */
    public Node(Operation<T> operation, Call call) {
        super(operation, call);
    }

    /** Core and default fields are asked for when the caller names none. */
    public Node(Operation<T> operation, Call call, List<GraphField<T>> core, List<GraphField<T>> defaults) {
        super(operation, call, core, defaults);
    }
}
