package dev.graphpin.generator.emit;

import static com.google.common.truth.Truth.assertThat;
import static dev.graphpin.generator.emit.Specs.field;
import static dev.graphpin.generator.emit.Specs.node;
import static dev.graphpin.generator.emit.Specs.parameter;
import static dev.graphpin.generator.emit.Specs.spec;

import dev.graphpin.generator.Generator;
import dev.graphpin.generator.Listener;
import dev.graphpin.generator.Options;
import dev.graphpin.runtime.GraphConfig;
import dev.graphpin.runtime.testkit.GraphServer;
import dev.graphpin.runtime.testkit.Reply;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Read;
import dev.graphpin.spec.model.Spec;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What stands at a path of its own, and not at one for each id. */
final class PlaceTest {
    private static final String CONSUMER = """
            package app;

            import dev.graphpin.runtime.GraphConfig;
            import java.util.function.Function;

            public final class Asks implements Function<GraphConfig, String> {
                @Override
                public String apply(GraphConfig config) {
                    p.Graph graph = p.Graph.connect(config);
                    return "" + graph.debugToken().inputToken("abc").get().isValid() + graph.person("7").get().id();
                }
            }
            """;

    private static Node read(String name, Read read, Field field) {
        return node(name, null, read, List.of(field), List.of());
    }

    private static Spec places() {
        Parameter token = parameter("input_token", "string", List.of(), "required");
        Read debug = new Read("/debug_token", Map.of("input_token", token), Map.of(), List.of());
        Read example = new Read("/me", Map.of(), Map.of(), List.of());
        return spec(
                read("DebugToken", debug, field("is_valid", "bool")), read("Person", example, field("id", "string")));
    }

    @Test
    void isAskedForWithoutAnId() throws Exception {
        Generator.Result made = Generator.generate(places(), Options.in("p"), Listener.NONE);
        Map<String, String> sources = new TreeMap<>(made.files());
        sources.put("app/Asks.java", CONSUMER);
        Javac.Output output = Javac.compile(sources);
        assertThat(output.messages()).isEmpty();
        @SuppressWarnings("unchecked") // the source above says so
        Function<GraphConfig, String> asks = (Function<GraphConfig, String>) new MemoryLoader(output.classes())
                .loadClass("app.Asks")
                .getConstructor()
                .newInstance();
        try (GraphServer server = GraphServer.start()) {
            server.on("GET", "/v19.0/debug_token", Reply.json("{\"is_valid\": true}"))
                    .on("GET", "/v19.0/7", Reply.json("{\"id\": \"7\"}"));
            assertThat(asks.apply(server.config().build())).isEqualTo("true7");
            assertThat(server.requests().get(0).query()).containsExactly("input_token", "abc");
        }
    }
}
