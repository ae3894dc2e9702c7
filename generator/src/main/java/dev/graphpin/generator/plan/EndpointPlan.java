package dev.graphpin.generator.plan;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one can do with a node whose id is known, or that stands at a path without one.
 *
 * @param name the endpoint's class; null for a node without a page of its own of which nothing is told but its fields: to read it, the runtime's class
 *     is enough
 * @param accessor the client's method that leads to it
 * @param plural the client's method that leads to several of them
 * @param idPrefix what stands before the id in paths: {@code act_}; mostly empty
 * @param path of reading, as documented, with placeholders
 * @param isRead false when no page tells how to read it
 * @param parameters of reading, sorted by wire name
 * @param nested parameter objects of reading
 */
public record EndpointPlan(
        @Nullable ClassRef name,
        String accessor,
        String plural,
        String idPrefix,
        String path,
        ClassRef model,
        ClassRef fieldNames,
        boolean isRead,
        List<Property> parameters,
        List<ModelPlan> nested,
        List<Integer> errors,
        List<EdgePlan> edges,
        List<RequestPlan> requests,
        boolean deprecated,
        Doc doc) {
    /** Of words alone. Pages also give an example for the path of a node: {@code /me}, {@code /1234}, {@code /page_id}. */
    private static final Pattern PLACE = Pattern.compile("(/(?!me(?:/|$))(?!\\w*id(?:/|$))[a-z][a-z_]*)+");

    public EndpointPlan {
        parameters = List.copyOf(parameters);
        nested = List.copyOf(nested);
        errors = RequestPlan.sorted(errors);
        edges = List.copyOf(edges);
        requests = List.copyOf(requests);
    }

    /** Whether there is one for each id; otherwise it is a place of its own: {@code /debug_token}. */
    public boolean hasId() {
        return !PLACE.matcher(path).matches();
    }

    Stream<ModelPlan> models() {
        return Stream.of(
                        nested.stream(),
                        requests.stream().flatMap(request -> request.nested().stream()),
                        edges.stream().flatMap(EdgePlan::models))
                .flatMap(models -> models);
    }

    /** The type of the node that is read. */
    public JavaType type() {
        return new JavaType.Model(model);
    }
}
