package dev.graphpin.generator.whole;

import dev.graphpin.generator.plan.EdgePlan;
import dev.graphpin.generator.plan.EndpointPlan;
import dev.graphpin.generator.plan.EnumPlan;
import dev.graphpin.generator.plan.ModelPlan;
import dev.graphpin.generator.plan.NodePlan;
import dev.graphpin.generator.plan.Plan;
import dev.graphpin.generator.plan.RequestPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client is typed for.
 *
 * @param fields each field of a node or struct, each edge, each parameter at every depth, and each field of a result, once where it is documented
 * @param enumValues each documented value of an enum
 */
record Members(long fields, long enumValues) {
    static Members of(Plan plan) {
        long fields = 0;
        long values = 0;
        for (NodePlan node : plan.nodes()) {
            fields += model(node.model()) + endpoint(node.endpoint());
            values += values(node.enums());
        }
        return new Members(fields, values);
    }

    private static long endpoint(@Nullable EndpointPlan endpoint) {
        return endpoint == null
                ? 0
                : endpoint.parameters().size()
                        + models(endpoint.nested())
                        + requests(endpoint.requests())
                        + endpoint.edges().stream().mapToLong(Members::edge).sum();
    }

    private static long edge(EdgePlan edge) {
        return 1
                + edge.parameters().size()
                + models(edge.nested())
                + (edge.summary() == null ? 0 : model(edge.summary()))
                + requests(edge.requests());
    }

    private static long requests(List<RequestPlan> requests) {
        return requests.stream()
                .mapToLong(request -> request.parameters().size() + models(request.nested()))
                .sum();
    }

    private static long models(List<ModelPlan> models) {
        return models.stream().mapToLong(Members::model).sum();
    }

    private static long model(ModelPlan model) {
        return model.properties().size() + models(model.nested());
    }

    private static long values(List<EnumPlan> enums) {
        return enums.stream().mapToLong(one -> one.constants().size()).sum();
    }
}
