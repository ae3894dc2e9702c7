package dev.graphpin.spec.yaml;

import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Edge.Cardinality;
import dev.graphpin.spec.model.EnumValues;
import dev.graphpin.spec.model.ErrorCode;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Origin;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Range;
import dev.graphpin.spec.model.Read;
import dev.graphpin.spec.model.Requirements;
import dev.graphpin.spec.model.Returns;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.model.TypeNotation;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import dev.graphpin.spec.yaml.Yaml.Sequence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The model as trees: the one place that says which key stands for what, and in which order keys are written. */
public final class SpecTrees {
    private SpecTrees() {}

    public static Mapping node(Node node) {
        return new MapBuilder()
                .put("node", node.name())
                .put("graphVersion", node.graphVersion())
                .put("docs", node.docs())
                .put("summary", node.summary())
                .put("flags", node.flags())
                .put("requirements", requirements(node.requirements()))
                .put("from", origin(node.origin()))
                .put("read", read(node.read()))
                .putNamed("fields", node.fields(), SpecTrees::field)
                .putNamed("edges", node.edges(), SpecTrees::edge)
                .put("operations", operations(node.operations()))
                .block();
    }

    public static Mapping errors(Spec spec) {
        Map<String, ErrorCode> byText = spec.errors().values().stream()
                .sorted(java.util.Comparator.comparingInt(ErrorCode::code))
                .collect(Collectors.toMap(
                        error -> Integer.toString(error.code()),
                        error -> error,
                        (a, b) -> a,
                        java.util.LinkedHashMap::new));
        MapBuilder errors = new MapBuilder();
        byText.forEach((code, error) -> errors.put(code, error(error)));
        return new MapBuilder()
                .put("graphVersion", spec.graphVersion())
                .put("errors", errors.block())
                .block();
    }

    public static Mapping error(ErrorCode error) {
        return new MapBuilder()
                .put("name", error.name())
                .put("message", error.message())
                .flow();
    }

    public static Mapping lock(Lock lock) {
        return new MapBuilder()
                .put("graphVersion", lock.graphVersion())
                .put("scraper", lock.scraper())
                .put("expires", lock.expires())
                .put("captures", MapBuilder.named(lock.captures(), SpecTrees::capture))
                .block();
    }

    private static Mapping capture(Lock.Capture capture) {
        return new MapBuilder()
                .put("title", capture.title())
                .put("url", capture.url())
                .put("form", capture.form())
                .put("sha256", capture.sha256())
                .put("date", capture.date())
                .put("problems", problems(capture.problems()))
                .block();
    }

    private static @Nullable Mapping problems(Map<String, Integer> problems) {
        MapBuilder tree = new MapBuilder();
        problems.forEach((id, count) -> tree.put(id, MapBuilder.number(count)));
        return problems.isEmpty() ? null : tree.flow();
    }

    private static @Nullable Mapping read(@Nullable Read read) {
        if (read == null) {
            return null;
        }
        MapBuilder tree = new MapBuilder().put("path", read.path());
        if (read.returns() != null) {
            tree.put("returns", read.returns().words());
            putOpaque(tree, read.returns());
        }
        return tree.put("parameters", MapBuilder.named(read.parameters(), SpecTrees::parameter))
                .put("fieldSets", fieldSets(read.fieldSets()))
                .putNumbers("errors", read.errors())
                .block();
    }

    private static @Nullable Mapping fieldSets(Map<String, List<String>> sets) {
        MapBuilder tree = new MapBuilder();
        sets.forEach((name, fields) -> tree.put(name, MapBuilder.texts(fields)));
        return sets.isEmpty() ? null : tree.flow();
    }

    private static Mapping field(Field field) {
        MapBuilder tree = typed(field.type(), field.values(), field.range())
                .put("flags", field.flags())
                .put("link", field.link())
                .put("description", field.description())
                .put("from", origin(field.origin()))
                .putNamed("fields", field.fields(), SpecTrees::field);
        return field.fields().isEmpty() ? tree.flow() : tree.block();
    }

    private static Mapping parameter(Parameter parameter) {
        MapBuilder tree = typed(parameter.type(), parameter.values(), parameter.range())
                .put("default", parameter.defaultValue())
                .put("flags", parameter.flags())
                .put("description", parameter.description())
                .put("from", origin(parameter.origin()))
                .putNamed("parameters", parameter.parameters(), SpecTrees::parameter);
        return parameter.parameters().isEmpty() ? tree.flow() : tree.block();
    }

    private static MapBuilder typed(TypeNotation type, @Nullable EnumValues values, @Nullable Range range) {
        MapBuilder tree = new MapBuilder().put("type", type.words());
        putOpaque(tree, type);
        if (values != null) {
            tree.put("enumName", values.name()).put("values", MapBuilder.texts(values.values()));
        }
        if (range != null) {
            tree.putBound("min", range.min()).putBound("max", range.max());
        }
        return tree;
    }

    private static Mapping edge(Edge edge) {
        MapBuilder tree = new MapBuilder();
        if (edge.target() != null) {
            tree.put("target", edge.target().words());
            putOpaque(tree, edge.target());
        }
        Cardinality cardinality = edge.cardinality();
        tree.put("cardinality", cardinality == Cardinality.UNKNOWN ? null : word(cardinality))
                .put("flags", edge.flags())
                .put("link", edge.link())
                .put("description", edge.description())
                .put("requirements", requirements(edge.requirements()))
                .put("from", origin(edge.origin()));
        boolean deep = edge.read() != null
                || !edge.fields().isEmpty()
                || !edge.summary().isEmpty()
                || !edge.operations().isEmpty();
        tree.put("read", read(edge.read()))
                .putNamed("fields", edge.fields(), SpecTrees::field)
                .putNamed("summary", edge.summary(), SpecTrees::field)
                .put("operations", operations(edge.operations()));
        return deep ? tree.block() : tree.flow();
    }

    private static @Nullable Sequence operations(List<Operation> operations) {
        List<Yaml> items = operations.stream().<Yaml>map(SpecTrees::operation).toList();
        return items.isEmpty() ? null : new Sequence(items, Mark.NONE);
    }

    private static Mapping operation(Operation operation) {
        return new MapBuilder()
                .put("action", word(operation.action()))
                .put("method", operation.method())
                .put("path", operation.path())
                .put("subject", operation.subject())
                .put("flags", operation.flags())
                .put("description", operation.description())
                .put("from", origin(operation.origin()))
                .putNamed("parameters", operation.parameters(), SpecTrees::parameter)
                .put("returns", returns(operation.returns()))
                .putNumbers("errors", operation.errors())
                .block();
    }

    private static @Nullable Mapping returns(@Nullable Returns returns) {
        if (returns == null) {
            return null;
        }
        MapBuilder tree = new MapBuilder()
                .put("readAfterWrite", MapBuilder.bool(returns.readAfterWrite()))
                .put("readAfterWriteKey", returns.readAfterWriteKey());
        if (returns.type() != null) {
            putStruct(tree, returns.type());
        }
        return tree.flow();
    }

    /** A struct is written field by field when that says the same as its words do. */
    private static void putStruct(MapBuilder tree, TypeNotation type) {
        Map<String, TypeNotation> fields = type.structFields();
        boolean exact = !fields.isEmpty() && TypeNotation.struct(fields).equals(type);
        tree.put("type", exact ? "struct" : type.words());
        if (exact) {
            tree.putNamed("fields", fields, SpecTrees::structField);
            return;
        }
        putOpaque(tree, type);
    }

    private static Mapping structField(TypeNotation type) {
        MapBuilder tree = new MapBuilder();
        putStruct(tree, type);
        return tree.flow();
    }

    private static void putOpaque(MapBuilder tree, TypeNotation type) {
        if (!type.problems().isEmpty()) {
            tree.put("opaque", MapBuilder.bool(true));
        }
    }

    private static @Nullable Mapping requirements(Requirements requirements) {
        if (requirements.equals(Requirements.NONE)) {
            return null;
        }
        Boolean experience = requirements.newPageExperience();
        return new MapBuilder()
                .put("accessTokens", requirements.accessTokens())
                .put("permissions", requirements.permissions())
                .put("featurePermissions", requirements.featurePermissions())
                .put("newPageExperience", experience == null ? null : MapBuilder.bool(experience))
                .flow();
    }

    private static @Nullable Yaml origin(Origin origin) {
        if (origin.facts().isEmpty()) {
            return switch (origin.sources().size()) {
                case 0 -> null;
                case 1 -> MapBuilder.text(origin.sources().get(0));
                default -> MapBuilder.texts(origin.sources());
            };
        }
        MapBuilder facts = new MapBuilder();
        origin.facts().forEach(facts::put);
        return new MapBuilder()
                .put("sources", MapBuilder.texts(origin.sources()))
                .put("facts", facts.flow())
                .flow();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
