package dev.graphpin.spec.yaml;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.model.EnumValues;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Origin;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Range;
import dev.graphpin.spec.model.TypeNotation;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import dev.graphpin.spec.yaml.Yaml.Scalar;
import dev.graphpin.spec.yaml.Yaml.Sequence;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads fields and parameters, and what they are made of, from their trees. */
final class MemberReader {
    static final Set<String> FIELD_KEYS =
            Keys.of("type opaque enumName values min max flags link description from fields");
    static final Set<String> PARAMETER_KEYS =
            Keys.of("type opaque enumName values min max default flags description from parameters");
    static final Set<String> ORIGIN_KEYS = Keys.of("sources facts");

    private final Diagnostics diagnostics;
    /** A node has many fields and few types. */
    private final Map<String, TypeNotation> types = new HashMap<>();

    private final Map<String, List<TypeNotation.Problem>> problems = new HashMap<>();

    MemberReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Field field(String name, Mapping tree) {
        Shape shape = new Shape(tree, FIELD_KEYS, diagnostics);
        return new Field(
                name,
                type(shape, "type", shape.required("type")),
                values(shape),
                range(shape),
                flags(shape),
                shape.text("link"),
                shape.text("description"),
                shape.named("fields", this::field),
                origin(shape));
    }

    Parameter parameter(String name, Mapping tree) {
        Shape shape = new Shape(tree, PARAMETER_KEYS, diagnostics);
        return new Parameter(
                name,
                type(shape, "type", shape.required("type")),
                values(shape),
                range(shape),
                flags(shape),
                shape.text("default"),
                shape.text("description"),
                shape.named("parameters", this::parameter),
                origin(shape));
    }

    /** The type that a key's words mean; words that are not known must say so by {@code opaque: true}. */
    TypeNotation type(Shape shape, String key, String words) {
        TypeNotation type = types.computeIfAbsent(words, TypeNotation::of);
        boolean opaque = shape.flag("opaque");
        Yaml value = shape.value(key);
        if (value == null) {
            return type;
        }
        List<TypeNotation.Problem> problems = problems(words);
        if (!opaque) {
            for (TypeNotation.Problem problem : problems) {
                boolean quoted = value instanceof Scalar scalar && scalar.quoted();
                Mark mark = value.mark().plus(problem.column() - (quoted ? 0 : 1));
                diagnostics.error(
                        "spec-type-unknown",
                        mark.file(),
                        mark.line(),
                        mark.column(),
                        problem.message(),
                        "correct the words, or add opaque: true when the documentation says so");
            }
        } else if (problems.isEmpty()) {
            shape.error("spec-opaque-needless", value, Untrusted.quote(words) + " is known; it is not opaque", null);
        }
        return type;
    }

    private List<TypeNotation.Problem> problems(String words) {
        return problems.computeIfAbsent(words, TypeNotation::problems);
    }

    Set<String> flags(Shape shape) {
        return new LinkedHashSet<>(shape.texts("flags"));
    }

    Origin origin(Shape shape) {
        Yaml from = shape.value("from");
        if (from == null) {
            return Origin.UNKNOWN;
        } else if (from instanceof Sequence) {
            return new Origin(shape.texts("from"), Map.of());
        } else if (!(from instanceof Mapping tree)) {
            String source = shape.text("from");
            return source == null ? Origin.UNKNOWN : Origin.of(source);
        } else {
            Shape parts = new Shape(tree, ORIGIN_KEYS, diagnostics);
            Map<String, String> facts = new LinkedHashMap<>();
            Mapping named = parts.mapping("facts");
            if (named != null) {
                Shape texts = new Shape(named, named.entries().keySet(), diagnostics);
                named.entries().keySet().forEach(fact -> facts.put(fact, texts.required(fact)));
            }
            return new Origin(parts.texts("sources"), facts);
        }
    }

    private static @Nullable EnumValues values(Shape shape) {
        String name = shape.text("enumName");
        return name == null && shape.value("values") == null ? null : new EnumValues(name, shape.texts("values"));
    }

    private static @Nullable Range range(Shape shape) {
        String min = shape.bound("min");
        String max = shape.bound("max");
        return min == null && max == null ? null : new Range(min, max);
    }
}
