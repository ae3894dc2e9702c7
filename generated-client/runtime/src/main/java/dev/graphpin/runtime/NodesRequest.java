package dev.graphpin.runtime;

import dev.graphpin.runtime.json.Shape;
import dev.graphpin.runtime.json.Shapes;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Reads several nodes of one kind by their ids, 50 in a call.
 *
 * @param <T> the node
 */
public final class NodesRequest<T> extends Request<NodesRequest<T>> {
    /** As many ids as the Graph API takes in one call. */
    public static final int LIMIT = 50;

    private final Operation<T> operation;
    private final List<String> ids;
    private final List<GraphField<T>> defaults;

    /**
     * Generated code makes them.
     *
     * @param ids in any order; twice the same is once
     * @param defaults the fields that are asked for when the caller names none; empty leaves it to the server
     * @throws IllegalArgumentException when an id is blank or has a comma
     */
    public NodesRequest(
            Operation<T> operation, GraphClient client, Collection<String> ids, List<GraphField<T>> defaults) {
        this(operation, Call.root(client, "/"), checked(ids), defaults);
    }

    private NodesRequest(Operation<T> operation, Call call, List<String> ids, List<GraphField<T>> defaults) {
        super(call);
        this.operation = operation;
        this.ids = ids;
        this.defaults = defaults;
    }

    private static List<String> checked(Collection<String> ids) {
        for (String id : ids) {
            if (id.isBlank() || id.contains(",")) {
                throw new IllegalArgumentException("not an id: '" + id + "'");
            }
        }
        return List.copyOf(new LinkedHashSet<>(ids));
    }

    @Override
    protected NodesRequest<T> with(Call changed) {
        return new NodesRequest<>(operation, changed, ids, defaults);
    }

    /** Asks for these fields of each node and no others. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is read and forgotten
    public final NodesRequest<T> fields(GraphField<T>... fields) {
        return set("fields", NodeRequest.expression(Arrays.asList(fields)));
    }

    /**
     * The nodes by id, in the order in which they were asked for; without ids, nothing is sent.
     *
     * @throws dev.graphpin.runtime.error.GraphException when one of the calls fails, which a single wrong id may cause
     */
    public Map<String, T> get() {
        Map<String, T> nodes = new LinkedHashMap<>();
        for (int from = 0; from < ids.size(); from += LIMIT) {
            List<String> some = ids.subList(from, Math.min(from + LIMIT, ids.size()));
            nodes.putAll(call().client().execute(request(some)));
        }
        return Collections.unmodifiableMap(nodes);
    }

    private GraphRequest<Map<String, T>> request(List<String> some) {
        boolean chosen = defaults.isEmpty() || call().parameters().containsKey("fields");
        Call call = chosen ? call() : call().with("fields", NodeRequest.expression(defaults));
        Shape<Map<String, T>> answer = Shapes.map(operation.answer());
        return GraphRequest.from(operation, call, answer).with("ids", String.join(",", some));
    }
}
