package dev.graphpin.generator.select;

import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Read;
import dev.graphpin.spec.model.Returns;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.model.TypeNotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A copy of a spec in which every type of a field, a parameter or a result was given to a function. Edges keep their targets. */
final class SpecTypes {
    /** Gets the place, such as {@code User.age_range} or {@code User/accounts.perms}, and the type there. */
    private final BiFunction<String, TypeNotation, TypeNotation> change;

    private SpecTypes(BiFunction<String, TypeNotation, TypeNotation> change) {
        this.change = change;
    }

    static Spec map(Spec spec, BiFunction<String, TypeNotation, TypeNotation> change) {
        SpecTypes types = new SpecTypes(change);
        return new Spec(spec.graphVersion(), types.all(spec.nodes(), (name, node) -> types.node(node)), spec.errors());
    }

    private Node node(Node node) {
        String place = node.name();
        return new Node(
                node.name(),
                node.graphVersion(),
                node.docs(),
                node.summary(),
                node.flags(),
                node.requirements(),
                read(place, node.read()),
                fields(place, node.fields()),
                all(node.edges(), (name, edge) -> edge(place + "/" + name, edge)),
                operations(place, node.operations()),
                node.origin());
    }

    private Edge edge(String place, Edge edge) {
        return new Edge(
                edge.name(),
                edge.target(),
                edge.cardinality(),
                edge.flags(),
                edge.link(),
                edge.description(),
                edge.requirements(),
                read(place, edge.read()),
                fields(place, edge.fields()),
                fields(place, edge.summary()),
                operations(place, edge.operations()),
                edge.origin());
    }

    private @Nullable Read read(String place, @Nullable Read read) {
        return read == null
                ? null
                : new Read(read.path(), parameters(place, read.parameters()), read.fieldSets(), read.errors());
    }

    private Map<String, Field> fields(String owner, Map<String, Field> fields) {
        return all(fields, (name, field) -> {
            String place = owner + "." + name;
            return new Field(
                    field.name(),
                    change.apply(place, field.type()),
                    field.values(),
                    field.range(),
                    field.flags(),
                    field.link(),
                    field.description(),
                    fields(place, field.fields()),
                    field.origin());
        });
    }

    private List<Operation> operations(String place, List<Operation> operations) {
        return operations.stream()
                .map(operation -> new Operation(
                        operation.action(),
                        operation.method(),
                        operation.path(),
                        operation.subject(),
                        operation.flags(),
                        operation.description(),
                        parameters(place, operation.parameters()),
                        returns(place, operation.returns()),
                        operation.errors(),
                        operation.origin()))
                .toList();
    }

    private Map<String, Parameter> parameters(String owner, Map<String, Parameter> parameters) {
        return all(parameters, (name, parameter) -> {
            String place = owner + "#" + name;
            return new Parameter(
                    parameter.name(),
                    change.apply(place, parameter.type()),
                    parameter.values(),
                    parameter.range(),
                    parameter.flags(),
                    parameter.defaultValue(),
                    parameter.description(),
                    parameters(place, parameter.parameters()),
                    parameter.origin());
        });
    }

    private @Nullable Returns returns(String place, @Nullable Returns returns) {
        TypeNotation type = returns == null ? null : returns.type();
        return returns == null || type == null
                ? returns
                : new Returns(returns.readAfterWrite(), returns.readAfterWriteKey(), change.apply(place, type));
    }

    private <T> Map<String, T> all(Map<String, T> elements, BiFunction<String, T, T> change) {
        Map<String, T> changed = new LinkedHashMap<>();
        elements.forEach((name, element) -> changed.put(name, change.apply(name, element)));
        return changed;
    }
}
