package dev.graphpin.generator.export;

import dev.graphpin.spec.model.EnumValues;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Flags;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Range;
import dev.graphpin.spec.model.Type;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of nodes, and of the types of fields and parameters. */
final class Schemas {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, ObjectNode> schemas = new TreeMap<>();

    ObjectNode json() {
        ObjectNode json = JSON.objectNode();
        schemas.forEach(json::set);
        return json;
    }

    void add(Node node) {
        ObjectNode schema = object(node.fields());
        put(schema, "description", node.summary());
        if (node.docs() != null && node.docs().startsWith("https://")) {
            schema.putObject("externalDocs").put("url", node.docs());
        }
        schemas.put(component(node.name()), schema);
    }

    /** A named type; one that nothing describes is any object. */
    ObjectNode reference(String name) {
        schemas.computeIfAbsent(component(name), key -> JSON.objectNode().put("type", "object"));
        return JSON.objectNode().put("$ref", "#/components/schemas/" + component(name));
    }

    private ObjectNode object(Map<String, Field> fields) {
        ObjectNode schema = JSON.objectNode().put("type", "object");
        if (!fields.isEmpty()) {
            ObjectNode properties = schema.putObject("properties");
            new TreeMap<>(fields).forEach((name, field) -> properties.set(name, field(field)));
        }
        return schema;
    }

    private ObjectNode field(Field field) {
        ObjectNode schema =
                field.fields().isEmpty() ? type(field.type().type(), field.values()) : object(field.fields());
        return described(within(schema, field.range()), field.description(), field.has(Flags.DEPRECATED));
    }

    ObjectNode parameter(Parameter parameter) {
        ObjectNode schema = parameter.parameters().isEmpty()
                ? type(parameter.type().type(), parameter.values())
                : parameters(parameter.parameters(), parameter.type().type());
        return described(within(schema, parameter.range()), parameter.description(), parameter.has(Flags.DEPRECATED));
    }

    private ObjectNode parameters(Map<String, Parameter> nested, Type type) {
        ObjectNode schema = JSON.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JSON.arrayNode();
        new TreeMap<>(nested).forEach((name, parameter) -> {
            properties.set(name, parameter(parameter));
            if (parameter.has(Flags.REQUIRED)) {
                required.add(name);
            }
        });
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return type instanceof Type.ListOf ? list(schema) : schema;
    }

    ObjectNode type(Type type, @Nullable EnumValues values) {
        if (type instanceof Type.Scalar scalar) {
            return scalar(scalar.kind());
        } else if (type instanceof Type.Enumerated) {
            return enumerated(values);
        } else if (type instanceof Type.Named named) {
            return reference(named.name());
        } else if (type instanceof Type.ListOf list) {
            return list(type(list.element(), values));
        } else if (type instanceof Type.MapOf map) {
            ObjectNode schema = JSON.objectNode().put("type", "object");
            schema.set("additionalProperties", type(map.value(), values));
            return schema;
        } else if (type instanceof Type.Struct struct) {
            ObjectNode schema = JSON.objectNode().put("type", "object");
            ObjectNode properties = schema.putObject("properties");
            struct.fields().forEach((name, field) -> properties.set(name, type(field, null)));
            return schema;
        } else if (type instanceof Type.Union union) {
            ObjectNode schema = JSON.objectNode();
            ArrayNode options = schema.putArray("anyOf");
            union.options().forEach(option -> options.add(type(option, values)));
            return schema;
        }
        return JSON.objectNode(); // Any JSON.
    }

    static ObjectNode list(ObjectNode element) {
        ObjectNode schema = JSON.objectNode().put("type", "array");
        schema.set("items", element);
        return schema;
    }

    private static ObjectNode enumerated(@Nullable EnumValues values) {
        ObjectNode schema = JSON.objectNode().put("type", "string");
        if (values != null && !values.values().isEmpty()) {
            ArrayNode all = schema.putArray("enum");
            values.values().forEach(all::add);
        }
        return schema;
    }

    private static ObjectNode scalar(Type.Kind kind) {
        ObjectNode schema = JSON.objectNode();
        return switch (kind) {
            case STRING, ID -> schema.put("type", "string");
            case INT -> schema.put("type", "integer").put("format", "int32");
            case LONG -> schema.put("type", "integer").put("format", "int64");
            case FLOAT -> schema.put("type", "number").put("format", "double");
            case BOOL -> schema.put("type", "boolean");
            case DATETIME, TIMESTAMP -> schema.put("type", "string").put("format", "date-time");
            case DATE -> schema.put("type", "string").put("format", "date");
            case URI -> schema.put("type", "string").put("format", "uri");
            case FILE -> schema.put("type", "string").put("format", "binary");
        };
    }

    /** Bounds are the page's words; those that are no numbers bound nothing here. */
    private static ObjectNode within(ObjectNode schema, @Nullable Range range) {
        String type = schema.path("type").asString("");
        if (range != null && (type.equals("integer") || type.equals("number"))) {
            bound(schema, "minimum", range.min());
            bound(schema, "maximum", range.max());
        }
        return schema;
    }

    private static void bound(ObjectNode schema, String key, @Nullable String number) {
        if (number != null && number.matches("-?[0-9]{1,30}(\\.[0-9]{1,30})?")) {
            schema.put(key, new BigDecimal(number));
        }
    }

    private static ObjectNode described(ObjectNode schema, @Nullable String description, boolean deprecated) {
        put(schema, "description", description);
        if (deprecated) {
            schema.put("deprecated", true);
        }
        return schema;
    }

    static void put(ObjectNode node, String key, @Nullable String text) {
        if (text != null) {
            node.put(key, text);
        }
    }

    /** A name as OpenAPI lets components be called. */
    private static String component(String name) {
        return name.matches("[A-Za-z0-9._-]+")
                ? name
                : name.replaceAll("[^A-Za-z0-9._-]", "_")
                        + String.format(java.util.Locale.ROOT, "-%08x", name.hashCode());
    }
}
