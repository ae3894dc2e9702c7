package dev.graphpin.spec.check.rule;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Read;
import dev.graphpin.spec.yaml.OperationNames;
import dev.graphpin.spec.yaml.SpecLoader.Loaded;
import dev.graphpin.spec.yaml.SpecPath;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All rules, and the walk on which they are shown the spec. */
public final class Rules {
    private final List<Rule> rules;

    private Rules(Findings findings) {
        this.rules = List.of(
                new ActionMethods(findings),
                new CaseDuplicates(findings),
                new DanglingTypes(findings),
                new DuplicateOperations(findings),
                new Enums(findings),
                new ErrorCodes(findings),
                new ErrorNames(findings),
                new FieldSets(findings),
                new Names(findings),
                new Origins(findings),
                new PathOwners(findings),
                new Ranges(findings),
                new ReadAfterWriteKeys(findings),
                new RequiredDefaults(findings),
                new Versions(findings));
    }

    /** Checks what was loaded by every rule. */
    public static void check(Loaded loaded, Diagnostics diagnostics) {
        new Rules(new Findings(loaded, diagnostics)).walk(loaded);
    }

    private void walk(Loaded loaded) {
        all(rule -> rule.spec(loaded));
        loaded.spec().nodes().values().forEach(this::node);
        all(Rule::end);
    }

    private void node(Node node) {
        SpecPath path = SpecPath.node(node.name());
        all(rule -> rule.node(path, node));
        read(path, node.read(), node, null);
        fields(path, "field", node.fields());
        operations(path, node.operations(), node, null);
        node.edges().values().forEach(edge -> edge(path.with("edge", edge.name()), edge, node));
    }

    private void edge(SpecPath path, Edge edge, Node node) {
        all(rule -> rule.edge(path, edge));
        read(path, edge.read(), node, edge);
        fields(path, "field", edge.fields());
        fields(path, "summary", edge.summary());
        operations(path, edge.operations(), node, edge);
    }

    private void read(SpecPath owner, @Nullable Read read, Node node, @Nullable Edge edge) {
        if (read != null) {
            SpecPath path = owner.with("read", "");
            all(rule -> rule.read(path, read, node, edge));
            parameters(path, read.parameters());
        }
    }

    private void fields(SpecPath owner, String kind, Map<String, Field> fields) {
        for (Field field : fields.values()) {
            SpecPath path = owner.with(kind, field.name());
            all(rule -> rule.field(path, field));
            fields(path, "field", field.fields());
        }
    }

    private void parameters(SpecPath owner, Map<String, Parameter> parameters) {
        for (Parameter parameter : parameters.values()) {
            SpecPath path = owner.with("param", parameter.name());
            all(rule -> rule.parameter(path, parameter));
            parameters(path, parameter.parameters());
        }
    }

    private void operations(SpecPath owner, List<Operation> operations, Node node, @Nullable Edge edge) {
        List<String> names = OperationNames.of(operations);
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = operations.get(i);
            SpecPath path = owner.with("op", names.get(i));
            all(rule -> rule.operation(path, operation, node, edge));
            parameters(path, operation.parameters());
        }
    }

    private void all(Consumer<Rule> action) {
        rules.forEach(action);
    }
}
