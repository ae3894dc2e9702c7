package dev.graphpin.generator.plan;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An edge of a node.
 *
 * @param name its own class; null when reading it without parameters is all one can do, which the runtime's class is enough for
 * @param accessor the method of the node's endpoint that leads to it
 * @param path as documented, with placeholders
 * @param isList whether it leads to any number of nodes, or to one
 * @param isRead false when the documentation tells of writing only
 * @param element one node that it leads to
 * @param parameters of reading, sorted by wire name
 * @param nested parameter objects of reading
 * @param summary facts about the whole edge; null when none are documented
 * @param requests sorted by accessor
 */
public record EdgePlan(
        String wire,
        @Nullable ClassRef name,
        String accessor,
        String path,
        boolean isList,
        boolean isRead,
        JavaType element,
        List<Property> parameters,
        List<ModelPlan> nested,
        @Nullable ModelPlan summary,
        List<Integer> errors,
        List<RequestPlan> requests,
        boolean deprecated,
        Doc doc) {
    public EdgePlan {
        parameters = List.copyOf(parameters);
        nested = List.copyOf(nested);
        errors = RequestPlan.sorted(errors);
        requests = List.copyOf(requests);
    }

    Stream<ModelPlan> models() {
        Stream<ModelPlan> asked =
                Stream.concat(nested.stream(), requests.stream().flatMap(request -> request.nested().stream()));
        return summary == null ? asked : Stream.concat(asked, Stream.of(summary));
    }
}
