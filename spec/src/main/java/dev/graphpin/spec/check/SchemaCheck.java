package dev.graphpin.spec.check;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import dev.graphpin.spec.yaml.Mark;
import dev.graphpin.spec.yaml.Schema;
import dev.graphpin.spec.yaml.Yaml;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import dev.graphpin.spec.yaml.Yaml.Scalar;
import dev.graphpin.spec.yaml.Yaml.Sequence;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Holds files against their JSON Schema, the one that editors use. Not safe for use by several threads. */
public final class SchemaCheck {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<Schema, com.networknt.schema.Schema> schemas = new EnumMap<>(Schema.class);
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

    /** What the schema finds wrong with the tree, as {@code spec-schema}, in the order of the places. */
    public List<Diagnostic> check(Schema schema, Mapping tree) {
        List<Error> errors = schemas.computeIfAbsent(schema, kind -> registry.getSchema(kind.text()))
                .validate(json(tree), context -> context.executionConfig(config -> config.locale(Locale.ENGLISH)));
        return errors.stream().map(error -> diagnostic(error, tree)).sorted().toList();
    }

    private static Diagnostic diagnostic(Error error, Mapping tree) {
        Mark mark = place(tree, error.getInstanceLocation(), error.getProperty());
        String message = "does not fit the schema: " + error.getMessage();
        return new Diagnostic(
                "spec-schema",
                Diagnostic.Severity.ERROR,
                mark.file(),
                mark.line(),
                mark.column(),
                message.length() > 300 ? message.substring(0, 300) + "…" : message,
                null);
    }

    /** Where the value stands that the path leads to; the key, when the error is about a key of it. */
    private static Mark place(Mapping tree, NodePath path, @Nullable String property) {
        Yaml at = tree;
        for (int i = 0; i < path.getNameCount(); i++) {
            Yaml next = step(at, path.getElement(i));
            if (next == null) {
                return at.mark();
            }
            at = next;
        }
        Yaml.Entry entry = property != null && at instanceof Mapping mapping
                ? mapping.entries().get(property)
                : null;
        return entry == null ? at.mark() : entry.key().mark();
    }

    private static @Nullable Yaml step(Yaml at, Object step) {
        if (at instanceof Sequence sequence && step instanceof Integer index) {
            return index < sequence.items().size() ? sequence.items().get(index) : null;
        }
        return at instanceof Mapping mapping ? mapping.get(step.toString()) : null;
    }

    private static JsonNode json(Yaml tree) {
        if (tree instanceof Mapping mapping) {
            ObjectNode object = JSON.objectNode();
            mapping.entries().forEach((key, entry) -> object.set(key, json(entry.value())));
            return object;
        } else if (tree instanceof Sequence sequence) {
            ArrayNode array = JSON.arrayNode();
            sequence.items().forEach(item -> array.add(json(item)));
            return array;
        }
        Scalar scalar = (Scalar) tree;
        return switch (scalar.kind()) {
            case TEXT -> JSON.stringNode(scalar.text());
            case NUMBER -> number(scalar.text());
            case BOOL -> JSON.booleanNode(scalar.text().toLowerCase(Locale.ROOT).equals("true"));
            case NULL -> JSON.nullNode();
        };
    }

    private static JsonNode number(String text) {
        boolean whole = text.chars().allMatch(c -> c == '-' || c == '+' || (c >= '0' && c <= '9'));
        if (text.length() > 400) {
            return JSON.numberNode(0.5); // Nothing here has that many digits; which number it is makes no difference.
        }
        return whole ? JSON.numberNode(new BigInteger(text)) : JSON.numberNode(new BigDecimal(text));
    }
}
