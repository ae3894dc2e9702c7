package dev.graphpin.runtime;

import dev.graphpin.runtime.json.GraphObject;
import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.json.Shapes;
import java.util.Optional;

/**
 * Reads an edge that leads to one node, answered as {@code {"data": {…}}}.
 *
 * @param <T> what the edge leads to
 * @param <R> the request itself
 */
public abstract class SingleEdgeRequest<T, R extends SingleEdgeRequest<T, R>> extends NodeRequest<T, R> {
    private final Operation<T> operation;

    protected SingleEdgeRequest(Operation<T> operation, Call call) {
        super(operation, call, Shapes.inData(operation.answer()));
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
        if (nested == null) {
            return Optional.empty();
        }
        boolean wrapped = nested.asMap().containsKey("data");
        return Optional.ofNullable(nested.as(wrapped ? Shapes.inData(operation.answer()) : operation.answer()));
    }
}
