package dev.graphpin.generator.export;

import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Read;
import dev.graphpin.spec.model.Type;
import dev.graphpin.spec.model.TypeNotation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The paths and their operations. */
final class Paths {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^/{}]*\\}");

    private final Schemas schemas;
    private final Map<String, Map<String, OperationJson>> paths = new TreeMap<>();

    Paths(Schemas schemas) {
        this.schemas = schemas;
    }

    ObjectNode json() {
        ObjectNode json = JSON.objectNode();
        paths.forEach((path, methods) -> {
            ObjectNode item = json.putObject(path);
            Matcher placeholders = PLACEHOLDER.matcher(path);
            if (placeholders.find()) {
                var parameters = item.putArray("parameters");
                do {
                    String name = placeholders.group();
                    parameters
                            .addObject()
                            .put("name", name.substring(1, name.length() - 1))
                            .put("in", "path")
                            .put("required", true)
                            .putObject("schema")
                            .put("type", "string");
                } while (placeholders.find());
            }
            methods.forEach((method, operation) -> item.set(method, operation.json()));
        });
        return json;
    }

    void add(Node node) {
        String own = "{" + snake(node.name()) + "_id}";
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
        operation.queryParameters(parameters, isPaged);
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
                json.queryParameters(operation.parameters(), false);
            }
            TypeNotation type =
                    operation.returns() == null ? null : operation.returns().type();
            json.answer(type == null ? JSON.objectNode() : schemas.type(type.type(), null));
        }
    }

    /** The operation of a method on a path: a new one, or the one that is there. */
    private OperationJson operation(String path, String own, String method, String tag, String id) {
        return paths.computeIfAbsent(normal(path, own), key -> new TreeMap<>())
                .computeIfAbsent(method, key -> new OperationJson(schemas, tag, id));
    }

    /** Without a slash at the end, and with the node's own placeholder. */
    private static String normal(String path, @Nullable String own) {
        String trimmed = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return own == null ? trimmed : PLACEHOLDER.matcher(trimmed).replaceFirst(Matcher.quoteReplacement(own));
    }

    private static String snake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])", "$1$3_$2")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .toLowerCase(Locale.ROOT);
    }
}
