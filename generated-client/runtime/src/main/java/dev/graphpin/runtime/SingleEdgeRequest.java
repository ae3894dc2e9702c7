package dev.graphpin.runtime;

import dev.graphpin.runtime.json.GraphObject;
import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.json.Shapes;
import java.util.Optional;

/**
 * Reads an edge that leads to one node, answered as {@code {"data": {…}}}, or as it is.
 *
 * @param <T> what the edge leads to
 * @param <R> the request itself
 */
public abstract class SingleEdgeRequest<T, R extends SingleEdgeRequest<T, R>> extends NodeRequest<T, R> {
    private final Operation<T> operation;

    protected SingleEdgeRequest(Operation<T> operation, Call call) {
        super(operation, call, Shapes.single(operation.answer()));
        this.operation = operation;
    }

    /**
     * What this edge leads to, as it came nested in a node that was read with it; empty when it did not come. Nothing is sent.
     *
     * <pre>{@code
     * User me = graph.user("me").get(UserField.PICTURE);
     * String url = graph.user("me").picture().nestedIn(me).map(ProfilePictureSource::url).orElse(null);
     * }</pre>
     */
    public final Optional<T> nestedIn(GraphObject node) {
        JsonValue nested = node.get(call().name());
        return nested == null ? Optional.empty() : Optional.ofNullable(nested.as(Shapes.single(operation.answer())));
    }
}
