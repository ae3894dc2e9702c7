package dev.graphpin.runtime;

import dev.graphpin.runtime.json.Shape;
import dev.graphpin.runtime.json.Shapes;
import java.util.List;

/** Reads an edge that leads to one node, answered as {@code {"data": {…}}}. */
public final class SingleEdge<T> extends NodeRequest<T, SingleEdge<T>> {
    private final Operation<T> operation;

    public SingleEdge(Operation<T> operation, Call call) {
        super(
                new Operation<>(
                        operation.method(),
                        operation.path(),
                        Shapes.inData(operation.answer()),
                        operation.required(),
                        operation.errors()),
                call,
                List.of());
        this.operation = operation;
    }

    /** An edge of a node, see {@link Edge#of}. */
    public static <T> SingleEdge<T> of(Call node, String name, String path, Shape<T> target, Integer... errors) {
        return new SingleEdge<>(Operation.get(path, target, errors), node.edge(name));
    }

    @Override
    protected SingleEdge<T> with(Call changed) {
        return new SingleEdge<>(operation, changed);
    }
}
