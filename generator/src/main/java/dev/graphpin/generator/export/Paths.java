package dev.graphpin.generator.export;

import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Read;
import dev.graphpin.spec.model.Type;
import dev.graphpin.spec.model.TypeNotation;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The paths and their operations. */
final class Paths {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Schemas schemas;
    private final PathText texts;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Map<String, OperationJson>> paths = new TreeMap<>();

    Paths(Schemas schemas, PathText texts) {
        this.schemas = schemas;
        this.texts = texts;
    }

    ObjectNode json() {
        ObjectNode json = JSON.objectNode();
        paths.forEach((path, methods) -> {
            ObjectNode item = json.putObject(path);
            List<String> placeholders = PathText.placeholders(path);
            if (!placeholders.isEmpty()) {
                var parameters = item.putArray("parameters");
                for (String name : placeholders) {
                    parameters
                            .addObject()
                            .put("name", name)
                            .put("in", "path")
                            .put("required", true)
                            .putObject("schema")
                            .put("type", "string");
                }
            }
            methods.forEach((method, operation) -> item.set(method, operation.json()));
        });
        return json;
    }

    void add(Node node) {
        String own = texts.own(node.name());
        Read read = node.read();
        String documented = read == null || read.path() == null ? "/" + own : read.path();
        if (read != null || node.fields().containsKey("id")) {
            TypeNotation returns = read == null ? null : read.returns();
            ObjectNode answer = returns == null ? schemas.reference(node.name()) : schemas.type(returns.type(), null);
            read(node, documented, own, "get", read == null ? Map.of() : read.parameters(), answer, false);
        }
        write(node, node.name(), own, node.operations());
        for (Edge edge : new TreeMap<>(node.edges()).values()) {
            add(node, edge, own);
        }
    }

    private void add(Node node, Edge edge, String own) {
        Read read = edge.read();
        if (read != null || edge.target() != null) {
            String path = read == null || read.path() == null ? "/" + own + "/" + edge.name() : read.path();
            boolean isList = edge.cardinality() != Edge.Cardinality.SINGLE;
            Map<String, Parameter> parameters = read == null ? Map.of() : read.parameters();
            read(node, path, own, edge.name() + (isList ? ".list" : ".get"), parameters, answer(edge, isList), isList);
        }
        write(node, node.name() + "." + edge.name(), own, edge.operations());
    }

    private ObjectNode answer(Edge edge, boolean isList) {
        Type target = edge.target() == null ? new Type.Any() : edge.target().type();
        ObjectNode element = schemas.type(target instanceof Type.ListOf list ? list.element() : target, null);
        ObjectNode answer = JSON.objectNode().put("type", "object");
        ObjectNode properties = answer.putObject("properties");
        properties.set("data", isList ? Schemas.list(element) : element);
        if (isList) {
            properties.putObject("paging").put("type", "object");
        }
        return answer;
    }

    private void read(
            Node node,
            String path,
            String own,
            String name,
            Map<String, Parameter> parameters,
            ObjectNode answer,
            boolean isPaged) {
        OperationJson operation = operation(path, own, "get", node.name(), node.name() + "." + name);
        operation.reads(isPaged);
        operation.queryParameters(parameters);
        operation.answer(answer);
    }

    private void write(Node node, String name, String own, List<Operation> operations) {
        for (Operation operation : operations) {
            String method = operation.method().toLowerCase(Locale.ROOT);
            String action = operation.action().name().toLowerCase(Locale.ROOT);
            OperationJson json = operation(operation.path(), own, method, node.name(), name + "." + action);
            json.describe(operation.description());
            if (method.equals("post")) {
                json.body(operation.parameters());
            } else {
                json.queryParameters(operation.parameters());
            }
            TypeNotation type =
                    operation.returns() == null ? null : operation.returns().type();
            json.answer(type == null ? JSON.objectNode() : schemas.type(type.type(), null));
        }
    }

    /** The operation of a method on a path: a new one, or the one that is there. No two may have one id. */
    private OperationJson operation(String path, String own, String method, String tag, String id) {
        return paths.computeIfAbsent(PathText.template(path, own), key -> new TreeMap<>())
                .computeIfAbsent(method, key -> new OperationJson(schemas, tag, PathText.free(id, ".", ids)));
    }
}
