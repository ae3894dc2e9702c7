package dev.graphpin.generator.whole;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.generator.plan.EdgePlan;
import dev.graphpin.generator.plan.EndpointPlan;
import dev.graphpin.generator.plan.JavaType;
import dev.graphpin.generator.plan.Plan;
import dev.graphpin.generator.plan.PlanOptions;
import dev.graphpin.generator.plan.Planner;
import dev.graphpin.generator.plan.Property;
import dev.graphpin.generator.plan.RequestPlan;
import dev.graphpin.generator.scrape.Project;
import dev.graphpin.generator.sdkspec.SdkImporter;
import dev.graphpin.generator.sdkspec.SdkSpecs;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The parameters of all of v25.0 that take models of nodes, or files, and those that do not. */
final class SentTypesTest {
    @Test
    void asManyParametersTakeModelsAsTheReadmeSays() throws Exception {
        Plan plan = Planner.plan(
                        Objects.requireNonNull(
                                SdkImporter.read(SdkSpecs.meta("v25.0"), null).spec()),
                        PlanOptions.undocumented("p"))
                .plan();
        Map<String, Long> types = plan.nodes().stream()
                .map(node -> node.endpoint())
                .filter(Objects::nonNull)
                .flatMap(SentTypesTest::parameters)
                .map(parameter -> text(parameter.type()))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        types.keySet().removeIf(type -> !type.startsWith("model") && !type.contains("FILE"));

        assertThat(types)
                .containsExactly(
                        "model AdCreative", 5L,
                        "model AdCreativeObjectStorySpec", 1L,
                        "model AdSet", 2L,
                        "model Targeting", 9L,
                        "FILE", 30L,
                        "list FILE", 1L);
        assertThat(Files.readString(Project.root().resolve("generated-client/README.md"))
                        .replaceAll("\\s+", " "))
                .contains("of v25.0, these are 17 parameters of four types");
    }

    private static Stream<Property> parameters(EndpointPlan endpoint) {
        return Stream.of(
                        endpoint.parameters().stream(),
                        written(endpoint.requests()),
                        endpoint.edges().stream().map(EdgePlan::parameters).flatMap(List::stream),
                        endpoint.edges().stream().flatMap(edge -> written(edge.requests())))
                .flatMap(parameters -> parameters);
    }

    private static Stream<Property> written(List<RequestPlan> requests) {
        return requests.stream().flatMap(request -> request.parameters().stream());
    }

    private static String text(JavaType type) {
        if (type instanceof JavaType.ListOf list) {
            return "list " + text(list.element());
        }
        return type instanceof JavaType.Model model ? "model " + model.name() : type.toString();
    }
}
