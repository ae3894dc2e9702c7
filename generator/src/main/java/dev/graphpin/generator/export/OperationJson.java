package dev.graphpin.generator.export;

import dev.graphpin.spec.model.Flags;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One operation of the document, put together from one request of the spec or from several of one method on one path. */
final class OperationJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Schemas schemas;
    private final String tag;
    private final String id;
    private final Map<String, Parameter> query = new TreeMap<>();
    private final Map<String, Parameter> body = new TreeMap<>();
    private final Set<String> optional = new HashSet<>();
    private final List<ObjectNode> answers = new ArrayList<>();
    private boolean hasBody;
    private boolean isRead;
    private boolean isPaged;
    private @Nullable String description;

    OperationJson(Schemas schemas, String tag, String id) {
        this.schemas = schemas;
        this.tag = tag;
        this.id = id;
    }

    void describe(@Nullable String prose) {
        description = description == null ? prose : description;
    }

    void queryParameters(Map<String, Parameter> parameters) {
        add(parameters, query);
    }

    /** It reads: fields can be asked for, and pages where there are several. */
    void reads(boolean paged) {
        isRead = true;
        isPaged |= paged;
    }

    void body(Map<String, Parameter> parameters) {
        add(parameters, body);
        hasBody = true;
    }

    void answer(ObjectNode schema) {
        if (!answers.contains(schema)) {
            answers.add(schema);
        }
    }

    /** What one of several requests does without is not required of all. */
    private void add(Map<String, Parameter> parameters, Map<String, Parameter> all) {
        boolean isFirst = answers.isEmpty();
        if (!isFirst) {
            all.keySet().stream().filter(name -> !parameters.containsKey(name)).forEach(optional::add);
        }
        parameters.forEach((name, parameter) -> {
            boolean isNew = all.putIfAbsent(name, parameter) == null;
            if (!parameter.has(Flags.REQUIRED) || (isNew && !isFirst)) {
                optional.add(name);
            }
        });
    }

    ObjectNode json() {
        ObjectNode json = JSON.objectNode().put("operationId", id);
        json.putArray("tags").add(tag);
        Schemas.put(json, "description", description);
        ArrayNode parameters = JSON.arrayNode();
        addFixed(parameters);
        query.values().forEach(parameter -> parameters.add(queryParameter(parameter)));
        if (!parameters.isEmpty()) {
            json.set("parameters", parameters);
        }
        if (hasBody && !body.isEmpty()) {
            json.set("requestBody", requestBody());
        }
        ObjectNode responses = json.putObject("responses");
        ObjectNode content = responses
                .putObject("200")
                .put("description", "The answer.")
                .putObject("content")
                .putObject("application/json");
        content.set("schema", answers.size() == 1 ? answers.get(0) : anyOf());
        responses.putObject("default").put("$ref", ErrorResponse.REFERENCE);
        return json;
    }

    private ObjectNode anyOf() {
        ObjectNode schema = JSON.objectNode();
        ArrayNode options = schema.putArray("anyOf");
        answers.forEach(options::add);
        return schema;
    }

    /** What every reading request takes. */
    private void addFixed(ArrayNode parameters) {
        if (isRead && !query.containsKey("fields")) {
            ObjectNode fields = named("fields", false).put("style", "form").put("explode", false);
            fields.set("schema", Schemas.list(JSON.objectNode().put("type", "string")));
            parameters.add(fields);
        }
        if (isPaged) {
            for (String name : List.of("after", "before", "limit")) {
                if (!query.containsKey(name)) {
                    ObjectNode paging = named(name, false);
                    paging.putObject("schema").put("type", name.equals("limit") ? "integer" : "string");
                    parameters.add(paging);
                }
            }
        }
    }

    private ObjectNode queryParameter(Parameter parameter) {
        boolean required = isRequired(parameter);
        ObjectNode json = named(parameter.name(), required);
        ObjectNode schema = schemas.parameter(parameter);
        if (isPlain(parameter)) {
            json.set("schema", schema);
        } else {
            json.putObject("content").putObject("application/json").set("schema", schema);
        }
        return json;
    }

    /** Whether it is sent as it is; lists and objects are sent as JSON. */
    private static boolean isPlain(Parameter parameter) {
        Type type = parameter.type().type();
        return parameter.parameters().isEmpty() && (type instanceof Type.Scalar || type instanceof Type.Enumerated);
    }

    private static ObjectNode named(String name, boolean required) {
        ObjectNode json = JSON.objectNode().put("name", name).put("in", "query");
        return required ? json.put("required", true) : json;
    }

    private boolean isRequired(Parameter parameter) {
        return parameter.has(Flags.REQUIRED) && !optional.contains(parameter.name());
    }

    private ObjectNode requestBody() {
        ObjectNode schema = JSON.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JSON.arrayNode();
        ObjectNode encoding = JSON.objectNode();
        boolean hasFiles = false;
        for (Parameter parameter : body.values()) {
            boolean isFiles = parameter.type().type() instanceof Type.ListOf list && isFile(list.element());
            String name = parameter.name() + (isFiles ? "[]" : ""); // each of them is a part of that name
            properties.set(name, schemas.parameter(parameter));
            hasFiles |= isFiles || isFile(parameter.type().type());
            if (!isFiles && !isPlain(parameter)) {
                encoding.putObject(name).put("contentType", "application/json");
            }
            if (isRequired(parameter)) {
                required.add(name);
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        ObjectNode json = JSON.objectNode();
        ObjectNode media = json.putObject("content")
                .putObject(hasFiles ? "multipart/form-data" : "application/x-www-form-urlencoded");
        media.set("schema", schema);
        if (!encoding.isEmpty()) {
            media.set("encoding", encoding);
        }
        return json;
    }

    private static boolean isFile(Type type) {
        return type instanceof Type.Scalar scalar && scalar.kind() == Type.Kind.FILE;
    }
}
