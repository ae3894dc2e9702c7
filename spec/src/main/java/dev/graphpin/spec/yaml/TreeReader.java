package dev.graphpin.spec.yaml;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.model.ErrorCode;
import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.yaml.Yaml.Entry;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import dev.graphpin.spec.yaml.Yaml.Scalar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads the model from trees: the other direction of {@link SpecTrees}. What is wrong is reported and reads as absent. */
public final class TreeReader {
    static final Set<String> ERRORS_KEYS = Keys.of("graphVersion errors");
    static final Set<String> ERROR_KEYS = Keys.of("name message");
    static final Set<String> LOCK_KEYS = Keys.of("graphVersion scraper expires captures");
    static final Set<String> CAPTURE_KEYS = Keys.of("title url form sha256 date problems");

    private TreeReader() {}

    public static Node node(Mapping tree, Diagnostics diagnostics) {
        return new NodeReader(diagnostics).node(tree);
    }

    public static Map<Integer, ErrorCode> errors(Mapping tree, Diagnostics diagnostics) {
        Shape shape = new Shape(tree, ERRORS_KEYS, diagnostics);
        shape.required("graphVersion");
        Map<Integer, ErrorCode> errors = new LinkedHashMap<>();
        Mapping entries = shape.mapping("errors");
        if (entries != null) {
            for (Entry entry : entries.entries().values()) {
                String key = entry.key().text();
                Integer code = Shape.integer(key);
                Mapping error = shape.asMapping(entry.value(), "error " + Untrusted.quote(key));
                if (code == null) {
                    shape.error(
                            "spec-wrong-kind",
                            entry.key(),
                            "error codes are whole numbers, found " + Untrusted.quote(key),
                            null);
                } else if (error != null) {
                    Shape parts = new Shape(error, ERROR_KEYS, diagnostics);
                    errors.put(code, new ErrorCode(code, parts.text("name"), parts.text("message")));
                }
            }
        }
        return errors;
    }

    public static Lock lock(Mapping tree, Diagnostics diagnostics) {
        Shape shape = new Shape(tree, LOCK_KEYS, diagnostics);
        return new Lock(
                shape.required("graphVersion"),
                shape.required("scraper"),
                shape.named("captures", (id, capture) -> capture(capture, diagnostics)),
                shape.text("expires"));
    }

    private static Lock.Capture capture(Mapping tree, Diagnostics diagnostics) {
        Shape shape = new Shape(tree, CAPTURE_KEYS, diagnostics);
        return new Lock.Capture(
                shape.text("url"),
                shape.text("title"),
                shape.required("form"),
                shape.required("sha256"),
                shape.text("date"),
                problems(shape));
    }

    private static Map<String, Integer> problems(Shape shape) {
        Map<String, Integer> problems = new LinkedHashMap<>();
        Mapping tree = shape.mapping("problems");
        if (tree != null) {
            tree.entries().forEach((id, entry) -> {
                Integer count = entry.value() instanceof Scalar scalar ? Shape.integer(scalar.text()) : null;
                if (count == null) {
                    shape.error("spec-wrong-kind", entry.value(), "expected how often, as a whole number", null);
                } else {
                    problems.put(id, count);
                }
            });
        }
        return problems;
    }
}
