package dev.graphpin.generator.emit;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.generator.plan.ClassRef;
import dev.graphpin.generator.plan.EdgePlan;
import dev.graphpin.generator.plan.EndpointPlan;
import dev.graphpin.generator.plan.EnumPlan;
import dev.graphpin.generator.plan.JavaType;
import dev.graphpin.generator.plan.ModelPlan;
import dev.graphpin.generator.plan.NodePlan;
import dev.graphpin.generator.plan.Plan;
import dev.graphpin.generator.plan.Property;
import dev.graphpin.generator.plan.RequestPlan;
import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.EnumValues;
import dev.graphpin.runtime.json.GraphObject;
import dev.graphpin.runtime.json.Json;
import dev.graphpin.runtime.json.OpenEnum;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes every model of a compiled client: an object with a made-up value for each property and edge, documented values of
 * enums and one that is not, and a property that nobody knows. What is written must say what was read, and each accessor must
 * have its value.
 */
public final class RoundTrip {
    private static final ObjectMapper MAPPER = JsonMapper.shared();
    private static final String UNKNOWN_VALUE = "A value of tomorrow";

    private final String basePackage;
    private final ClassLoader classes;
    private final Map<ClassRef, EnumPlan> enums = new HashMap<>();
    private int models;
    private int properties;
    private int values;

    private RoundTrip(Plan plan, ClassLoader classes) {
        this.basePackage = plan.basePackage();
        this.classes = classes;
        for (NodePlan node : plan.nodes()) {
            node.enums().forEach(one -> enums.put(one.name(), one));
        }
    }

    /** How much was read and written. */
    public record Count(int models, int properties, int enums, int values) {}

    public static Count check(Plan plan, ClassLoader classes) throws ReflectiveOperationException {
        return new RoundTrip(plan, classes).check(plan.nodes());
    }

    private Count check(List<NodePlan> nodes) throws ReflectiveOperationException {
        for (NodePlan node : nodes) {
            model(node.model());
            EndpointPlan endpoint = node.endpoint();
            if (endpoint != null) {
                requests(endpoint.requests());
                all(endpoint.nested());
                for (EdgePlan edge : endpoint.edges()) {
                    requests(edge.requests());
                    all(edge.nested());
                }
            }
        }
        for (EnumPlan one : enums.values()) {
            values(one);
        }
        return new Count(models, properties, enums.size(), values);
    }

    private void requests(List<RequestPlan> requests) throws ReflectiveOperationException {
        for (RequestPlan request : requests) {
            all(request.nested());
        }
    }

    private void all(List<ModelPlan> plans) throws ReflectiveOperationException {
        for (ModelPlan plan : plans) {
            model(plan);
        }
    }

    private Class<?> load(ClassRef name) throws ClassNotFoundException {
        return classes.loadClass(basePackage + "." + String.join("$", name.path()));
    }

    private void model(ModelPlan plan) throws ReflectiveOperationException {
        Class<?> type = load(plan.name());
        Codec<?> codec = (Codec<?>) type.getField("CODEC").get(null);
        for (boolean isKnown : new boolean[] {true, false}) {
            ObjectNode json = MAPPER.createObjectNode();
            plan.read().forEach(property -> json.set(property.wire(), value(property.type(), isKnown)));
            json.put("a property of tomorrow", 1);
            GraphObject read = (GraphObject) Json.read(json.toString(), codec);
            assertWithMessage(plan.name().toString())
                    .that((Object) MAPPER.readTree(read.toJson()))
                    .isEqualTo(json);
            // The unknown property alone: none of the others was of the wrong shape.
            for (Property property : plan.read()) {
                Object value = type.getMethod(property.member()).invoke(read);
                assertWithMessage(plan.name() + "." + property.member())
                        .that(value)
                        .isNotNull();
                enumIsKnown(value, isKnown);
            }
        }
        models++;
        properties += plan.properties().size();
        all(plan.nested());
    }

    private static void enumIsKnown(Object value, boolean isKnown) {
        if (value instanceof OpenEnum one) {
            assertThat(one.known()).isEqualTo(isKnown);
        } else if (value instanceof List<?> list) {
            assertThat(list).isNotEmpty();
            list.forEach(item -> enumIsKnown(item, isKnown));
        } else if (value instanceof Map<?, ?> map) {
            assertThat(map).isNotEmpty();
            map.values().forEach(item -> enumIsKnown(item, isKnown));
        }
    }

    private JsonNode value(JavaType type, boolean isKnown) {
        if (type instanceof JavaType.ListOf list) {
            ArrayNode array = MAPPER.createArrayNode();
            return array.add(value(list.element(), isKnown)).add(value(list.element(), isKnown));
        }
        if (type instanceof JavaType.MapOf map) {
            return MAPPER.createObjectNode().set("a key", value(map.value(), isKnown));
        }
        if (type instanceof JavaType.EdgeOf edge) {
            JsonNode node = value(edge.element(), isKnown);
            ObjectNode page = MAPPER.createObjectNode();
            return edge.isList()
                    ? page.set("data", MAPPER.createArrayNode().add(node))
                    : isKnown ? node : page.set("data", node);
        }
        if (type instanceof JavaType.Model) {
            return MAPPER.createObjectNode().put("what is inside", "is a model of its own");
        }
        if (type instanceof JavaType.Enumerated enumerated) {
            EnumPlan plan = Objects.requireNonNull(enums.get(enumerated.name()), enumerated::toString);
            return MAPPER.getNodeFactory()
                    .stringNode(isKnown ? plan.constants().get(0).wire() : UNKNOWN_VALUE);
        }
        var nodes = MAPPER.getNodeFactory();
        return switch ((JavaType.Scalar) type) {
            case TEXT -> nodes.stringNode("täxt \"\\\n\u2028");
            case INT32 -> nodes.numberNode(Integer.MAX_VALUE);
            case INT64 -> nodes.numberNode(Long.MIN_VALUE);
            case NUMBER -> nodes.numberNode(1.5);
            case BOOL -> nodes.booleanNode(true);
            case TIME -> nodes.stringNode("2024-02-29T23:59:59+0000");
            case DATE -> nodes.stringNode("2024-02-29");
            case ANY -> MAPPER.createObjectNode().put("any", true);
            case FILE -> throw new AssertionError("files are sent, never read");
        };
    }

    /** Each constant is what reading its value gives; any other value is kept. */
    private void values(EnumPlan plan) throws ReflectiveOperationException {
        Class<?> type = load(plan.name());
        EnumValues<?> all = (EnumValues<?>) type.getField("VALUES").get(null);
        assertThat(all.known()).hasSize(plan.constants().size());
        for (EnumPlan.Constant constant : plan.constants()) {
            OpenEnum of = all.of(constant.wire());
            assertThat(of).isSameInstanceAs(type.getField(constant.name()).get(null));
            assertThat(of.value()).isEqualTo(constant.wire());
            assertThat(of.known()).isTrue();
            values++;
        }
        OpenEnum unknown = all.of(UNKNOWN_VALUE);
        assertThat(unknown.known()).isFalse();
        assertThat(unknown.value()).isEqualTo(UNKNOWN_VALUE);
        assertThat((Object) unknown.getClass()).isEqualTo(type);
    }
}
