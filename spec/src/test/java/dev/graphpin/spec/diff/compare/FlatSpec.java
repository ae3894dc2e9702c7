package dev.graphpin.spec.diff.compare;

import dev.graphpin.spec.diff.change.Change;
import dev.graphpin.spec.diff.change.Element;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.EnumValues;
import dev.graphpin.spec.model.ErrorCode;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Read;
import dev.graphpin.spec.model.Requirements;
import dev.graphpin.spec.model.Returns;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.model.Type;
import dev.graphpin.spec.model.TypeNotation;
import dev.graphpin.spec.yaml.SpecPath;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A spec as a flat list of facts, which changes can be applied to one by one. What a spec says is what its facts are. */
final class FlatSpec {
    /** Between an address and the name of a fact; no name is likely to have it. */
    private static final String FACT = "\u0007fact ";

    private final SortedMap<String, String> facts = new TreeMap<>();
    private final IdentityHashMap<Operation, String> names;

    private FlatSpec(IdentityHashMap<Operation, String> names) {
        this.names = names;
    }

    static FlatSpec of(Spec spec, IdentityHashMap<Operation, String> names) {
        FlatSpec flat = new FlatSpec(names);
        spec.nodes().forEach((name, node) -> flat.node(SpecPath.node(name).toString(), node));
        spec.errors().forEach((code, error) -> flat.error(SpecPath.error(code).toString(), error));
        return flat;
    }

    SortedMap<String, String> facts() {
        return facts;
    }

    void apply(List<Change> changes) {
        changes.stream().filter(change -> !isOfDefinition(change)).forEach(this::apply);
        changes.stream().filter(FlatSpec::isOfDefinition).forEach(this::define);
    }

    private static boolean isOfDefinition(Change change) {
        return change.place().path().root().kind().equals("enum");
    }

    /** A change of a named enum is one of all places that use it. */
    private void define(Change change) {
        String name = change.place().name();
        List<String> users = facts.entrySet().stream()
                .filter(fact ->
                        fact.getKey().endsWith(FACT + "enum") && fact.getValue().equals("=" + name))
                .map(fact -> fact.getKey().substring(0, fact.getKey().length() - (FACT + "enum").length()))
                .toList();
        users.forEach(user -> value(user, change));
    }

    private void apply(Change change) {
        String path = change.place().path().toString();
        if (change instanceof Change.Added it) {
            element(path, it.element());
        } else if (change instanceof Change.Removed) {
            remove(path);
        } else if (change instanceof Change.TypeChanged it) {
            put(path, "type", it.now().words());
        } else if (change instanceof Change.NestingChanged it) {
            facts.keySet().removeIf(key -> key.startsWith(path + "/"));
            it.now().forEach((name, part) -> parameter(path + step("param", name), part));
        } else if (change instanceof Change.Moved it) {
            remove(it.from().toString());
            parameter(path, it.now());
        } else if (change instanceof Change.ValuesTold it) {
            facts.keySet().removeIf(key -> key.startsWith(path + FACT + "value:"));
            facts.remove(path + FACT + "values");
            facts.remove(path + FACT + "enum");
            values(path, it.now());
        } else if (change instanceof Change.EnumRenamed it) {
            put(path, "enum", it.now());
        } else if (change instanceof Change.RangeChanged it) {
            put(path, "range", it.now() == null ? null : it.now().toString());
        } else if (change instanceof Change.DefaultChanged it) {
            put(path, "default", it.now());
        } else if (change instanceof Change.TextChanged it) {
            put(path, it.text().name(), it.now());
        } else {
            other(path, change);
        }
    }

    private void other(String path, Change change) {
        if (change instanceof Change.FlagAdded it) {
            put(path, "flag:" + it.flag(), "");
        } else if (change instanceof Change.FlagRemoved it) {
            put(path, "flag:" + it.flag(), null);
        } else if (change instanceof Change.TargetChanged it) {
            put(path, "target", words(it.now()));
        } else if (change instanceof Change.CardinalityChanged it) {
            put(path, "cardinality", it.now().name());
        } else if (change instanceof Change.NeedAdded it) {
            put(path, it.need() + ":" + it.name(), "");
        } else if (change instanceof Change.NeedRemoved it) {
            put(path, it.need() + ":" + it.name(), null);
        } else if (change instanceof Change.NewPageExperienceChanged it) {
            put(path, "npe", it.now() == null ? null : it.now().toString());
        } else if (change instanceof Change.PathChanged it) {
            put(path, "path", it.now());
        } else if (change instanceof Change.MethodChanged it) {
            put(path, "method", it.now());
        } else if (change instanceof Change.ActionChanged it) {
            put(path, "action", it.now().name());
        } else if (change instanceof Change.ReturnTypeChanged it) {
            facts.keySet().removeIf(key -> key.startsWith(path + "/field:"));
            put(path, "type", null);
            answer(path, it.now());
        } else if (change instanceof Change.ReadAfterWriteChanged it) {
            put(path, "again", again(it.now()));
        } else if (change instanceof Change.CodeAdded it) {
            put(path, "code:" + it.code(), "");
        } else if (change instanceof Change.CodeRemoved it) {
            put(path, "code:" + it.code(), null);
        } else if (change instanceof Change.SetJoined it) {
            put(path, "set:" + it.set(), "");
        } else if (change instanceof Change.SetLeft it) {
            put(path, "set:" + it.set(), null);
        } else {
            value(path, change);
        }
    }

    private void value(String path, Change change) {
        if (change instanceof Change.ValueAdded it) {
            put(path, "value:" + it.value(), "");
        } else if (change instanceof Change.ValueRemoved it) {
            put(path, "value:" + it.value(), null);
        } else if (change instanceof Change.ValueRespelled it) {
            put(path, "value:" + it.before(), null);
            put(path, "value:" + it.now(), "");
        } else if (!isOfDefinition(change)) {
            throw new IllegalArgumentException(change.toString());
        }
    }

    private void element(String path, Element element) {
        if (element instanceof Element.OfNode it) {
            node(path, it.node());
        } else if (element instanceof Element.OfField it) {
            field(path, it.field());
        } else if (element instanceof Element.OfEdge it) {
            edge(path, it.edge());
        } else if (element instanceof Element.OfReading it) {
            read(path, it.read());
        } else if (element instanceof Element.OfOperation it) {
            operation(path, it.operation());
        } else if (element instanceof Element.OfParameter it) {
            parameter(path, it.parameter());
        } else if (element instanceof Element.OfReturnField it) {
            put(path, "type", it.type().words());
        } else if (element instanceof Element.OfError it) {
            error(path, it.error());
        }
    }

    private void node(String path, Node node) {
        put(path, "is", "");
        put(path, "DOCS", node.docs());
        put(path, "SUMMARY", node.summary());
        node.flags().forEach(flag -> put(path, "flag:" + flag, ""));
        needs(path, node.requirements());
        if (node.read() != null) {
            read(path + "/read", node.read());
        }
        node.fields().forEach((name, field) -> field(path + step("field", name), field));
        node.edges().forEach((name, edge) -> edge(path + step("edge", name), edge));
        operations(path, node.operations());
    }

    private void needs(String path, Requirements needs) {
        needs.accessTokens().forEach(name -> put(path, "ACCESS_TOKEN:" + name, ""));
        needs.permissions().forEach(name -> put(path, "PERMISSION:" + name, ""));
        needs.featurePermissions().forEach(name -> put(path, "FEATURE:" + name, ""));
        put(
                path,
                "npe",
                needs.newPageExperience() == null
                        ? null
                        : needs.newPageExperience().toString());
    }

    private void read(String path, Read read) {
        put(path, "is", "");
        put(path, "path", read.path());
        read.parameters().forEach((name, parameter) -> parameter(path + step("param", name), parameter));
        read.fieldSets()
                .forEach((set, names) -> names.forEach(name -> put(path + step("field", name), "set:" + set, "")));
        read.errors().forEach(code -> put(path, "code:" + code, ""));
        answer(path + "/returns", read.returns());
    }

    private void edge(String path, Edge edge) {
        put(path, "is", "");
        put(path, "target", words(edge.target()));
        put(path, "cardinality", edge.cardinality().name());
        edge.flags().forEach(flag -> put(path, "flag:" + flag, ""));
        put(path, "LINK", edge.link());
        put(path, "DESCRIPTION", edge.description());
        needs(path, edge.requirements());
        boolean isListed = edge.target() != null
                || edge.link() != null
                || edge.operations().isEmpty();
        if (edge.read() != null) {
            read(path + "/read", edge.read());
        } else if (isListed) {
            put(path + "/read", "is", "");
        }
        edge.fields().forEach((name, field) -> field(path + step("field", name), field));
        edge.summary().forEach((name, field) -> field(path + step("summary", name), field));
        operations(path, edge.operations());
    }

    private void operations(String path, List<Operation> operations) {
        operations.forEach(operation -> operation(path + step("op", names.getOrDefault(operation, "?")), operation));
    }

    private void operation(String path, Operation operation) {
        put(path, "is", "");
        put(path, "action", operation.action().name());
        put(path, "method", operation.method());
        put(path, "path", operation.path());
        put(path, "SUBJECT", operation.subject());
        operation.flags().forEach(flag -> put(path, "flag:" + flag, ""));
        put(path, "DESCRIPTION", operation.description());
        operation.parameters().forEach((name, parameter) -> parameter(path + step("param", name), parameter));
        put(path + "/returns", "again", again(operation.returns()));
        answer(
                path + "/returns",
                operation.returns() == null ? null : operation.returns().type());
        operation.errors().forEach(code -> put(path, "code:" + code, ""));
    }

    private void answer(String path, @Nullable TypeNotation type) {
        if (type != null && type.type() instanceof Type.Struct && !path.endsWith("/read/returns")) {
            put(path, "type", "struct");
            type.structFields().forEach((name, field) -> put(path + step("field", name), "type", field.words()));
        } else {
            put(path, "type", words(type));
        }
    }

    private void field(String path, Field field) {
        put(path, "is", "");
        put(path, "type", field.type().words());
        values(path, field.values());
        put(path, "range", field.range() == null ? null : field.range().toString());
        field.flags().forEach(flag -> put(path, "flag:" + flag, ""));
        put(path, "LINK", field.link());
        put(path, "DESCRIPTION", field.description());
        field.fields().forEach((name, part) -> field(path + step("field", name), part));
    }

    private void parameter(String path, Parameter parameter) {
        put(path, "is", "");
        put(path, "type", parameter.type().words());
        values(path, parameter.values());
        put(path, "range", parameter.range() == null ? null : parameter.range().toString());
        parameter.flags().forEach(flag -> put(path, "flag:" + flag, ""));
        put(path, "default", parameter.defaultValue());
        put(path, "DESCRIPTION", parameter.description());
        parameter.parameters().forEach((name, part) -> parameter(path + step("param", name), part));
    }

    private void values(String path, @Nullable EnumValues values) {
        if (values != null) {
            put(path, "values", "");
            put(path, "enum", values.name());
            values.values().forEach(value -> put(path, "value:" + value, ""));
        }
    }

    private void error(String path, ErrorCode error) {
        put(path, "is", "");
        put(path, "ERROR_NAME", error.name());
        put(path, "ERROR_MESSAGE", error.message());
    }

    private static @Nullable String again(@Nullable Returns returns) {
        return returns == null ? null : returns.readAfterWrite() + " " + returns.readAfterWriteKey();
    }

    private static @Nullable String words(@Nullable TypeNotation type) {
        return type == null ? null : type.words();
    }

    private static String step(String kind, String name) {
        return "/" + new SpecPath.Segment(kind, name);
    }

    private void put(String path, String fact, @Nullable String value) {
        if (value == null) {
            facts.remove(path + FACT + fact);
        } else {
            facts.put(path + FACT + fact, "=" + value);
        }
    }

    private void remove(String path) {
        facts.keySet().removeIf(key -> key.startsWith(path + FACT) || key.startsWith(path + "/"));
    }
}
