package dev.graphpin.spec.yaml;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Edge.Cardinality;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Operation.Action;
import dev.graphpin.spec.model.Read;
import dev.graphpin.spec.model.Requirements;
import dev.graphpin.spec.model.Returns;
import dev.graphpin.spec.model.TypeNotation;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads nodes, edges and operations from their trees. */
final class NodeReader {
    static final Set<String> NODE_KEYS =
            Keys.of("node graphVersion docs summary flags requirements from read fields edges operations");
    static final Set<String> READ_KEYS = Keys.of("path returns opaque parameters fieldSets errors");
    static final Set<String> EDGE_KEYS = Keys.of(
            "target opaque cardinality flags link description requirements from read fields summary operations");
    static final Set<String> OPERATION_KEYS =
            Keys.of("action method path subject flags description from parameters returns errors");
    static final Set<String> RETURNS_KEYS = Keys.of("readAfterWrite readAfterWriteKey type opaque fields");
    static final Set<String> STRUCT_FIELD_KEYS = Keys.of("type opaque fields");
    static final Set<String> REQUIREMENT_KEYS =
            Keys.of("accessTokens permissions featurePermissions newPageExperience");
    private static final Set<String> METHODS = Keys.of("POST DELETE");

    private final Diagnostics diagnostics;
    private final MemberReader members;

    NodeReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.members = new MemberReader(diagnostics);
    }

    Node node(Mapping tree) {
        Shape shape = new Shape(tree, NODE_KEYS, diagnostics);
        return new Node(
                shape.required("node"),
                shape.required("graphVersion"),
                shape.text("docs"),
                shape.text("summary"),
                members.flags(shape),
                requirements(shape),
                read(shape),
                shape.named("fields", members::field),
                shape.named("edges", this::edge),
                operations(shape),
                members.origin(shape));
    }

    private Edge edge(String name, Mapping tree) {
        Shape shape = new Shape(tree, EDGE_KEYS, diagnostics);
        String target = shape.text("target");
        Cardinality cardinality = shape.word("cardinality", new Cardinality[] {Cardinality.LIST, Cardinality.SINGLE});
        return new Edge(
                name,
                target == null ? null : members.type(shape, "target", target),
                cardinality == null ? Cardinality.UNKNOWN : cardinality,
                members.flags(shape),
                shape.text("link"),
                shape.text("description"),
                requirements(shape),
                read(shape),
                shape.named("fields", members::field),
                shape.named("summary", members::field),
                operations(shape),
                members.origin(shape));
    }

    private List<Operation> operations(Shape owner) {
        List<Operation> operations = new ArrayList<>();
        for (Yaml item : owner.items("operations")) {
            Mapping tree = owner.asMapping(item, "an item of 'operations'");
            if (tree != null) {
                operations.add(operation(tree));
            }
        }
        return operations;
    }

    private Operation operation(Mapping tree) {
        Shape shape = new Shape(tree, OPERATION_KEYS, diagnostics);
        shape.required("action");
        Action action = shape.word("action", Action.values());
        String method = shape.required("method");
        if (!METHODS.contains(method) && shape.text("method") != null) {
            shape.wrongValue("method", "expected one of POST, DELETE");
        }
        return new Operation(
                action == null ? Action.UPDATE : action,
                method,
                shape.required("path"),
                shape.text("subject"),
                members.flags(shape),
                shape.text("description"),
                shape.named("parameters", members::parameter),
                returns(shape),
                shape.integers("errors"),
                members.origin(shape));
    }

    private @Nullable Read read(Shape owner) {
        Mapping tree = owner.mapping("read");
        if (tree == null) {
            return null;
        }
        Shape shape = new Shape(tree, READ_KEYS, diagnostics);
        Map<String, List<String>> sets = new LinkedHashMap<>();
        Mapping named = shape.mapping("fieldSets");
        if (named != null) {
            Shape texts = new Shape(named, named.entries().keySet(), diagnostics);
            named.entries().keySet().forEach(name -> sets.put(name, texts.texts(name)));
        }
        String returns = shape.text("returns");
        return new Read(
                shape.text("path"),
                shape.named("parameters", members::parameter),
                sets,
                shape.integers("errors"),
                returns == null ? null : members.type(shape, "returns", returns));
    }

    private @Nullable Returns returns(Shape owner) {
        Mapping tree = owner.mapping("returns");
        if (tree == null) {
            return null;
        }
        Shape shape = new Shape(tree, RETURNS_KEYS, diagnostics);
        return new Returns(
                shape.flag("readAfterWrite"),
                shape.text("readAfterWriteKey"),
                shape.value("type") == null && shape.value("fields") == null ? null : structOrWords(shape));
    }

    private TypeNotation structOrWords(Shape shape) {
        String words = shape.required("type");
        if (shape.value("fields") == null) {
            return members.type(shape, "type", words);
        } else if (!words.equals("struct")) {
            shape.wrongValue("type", "only a struct has fields");
        }
        return TypeNotation.struct(shape.named(
                "fields", (name, field) -> structOrWords(new Shape(field, STRUCT_FIELD_KEYS, diagnostics))));
    }

    private Requirements requirements(Shape owner) {
        Mapping tree = owner.mapping("requirements");
        if (tree == null) {
            return Requirements.NONE;
        }
        Shape shape = new Shape(tree, REQUIREMENT_KEYS, diagnostics);
        return new Requirements(
                shape.texts("accessTokens"),
                shape.texts("permissions"),
                shape.texts("featurePermissions"),
                shape.bool("newPageExperience"));
    }
}
