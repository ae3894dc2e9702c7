package dev.graphpin.spec.diff.compare;

import dev.graphpin.spec.diff.change.Position;
import dev.graphpin.spec.model.EnumValues;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Origin;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Spec;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The enums of a spec that have names of their own. Each is one definition, however many places use it. */
final class EnumIndex {
    private final Map<String, Definition> byName = new LinkedHashMap<>();

    /** A definition that places disagree about is none. {@code origin} is where it was read first. */
    private record Definition(EnumValues values, Origin origin, Position position, boolean isAgreed) {}

    static EnumIndex of(Spec spec) {
        EnumIndex index = new EnumIndex();
        spec.nodes().values().forEach(node -> {
            index.fields(node.fields().values());
            if (node.read() != null) {
                index.parameters(node.read().parameters().values());
            }
            node.operations()
                    .forEach(
                            operation -> index.parameters(operation.parameters().values()));
            node.edges().values().forEach(edge -> {
                index.fields(edge.fields().values());
                index.fields(edge.summary().values());
                if (edge.read() != null) {
                    index.parameters(edge.read().parameters().values());
                }
                edge.operations()
                        .forEach(operation ->
                                index.parameters(operation.parameters().values()));
            });
        });
        return index;
    }

    /** The definition of a name; null when there is none, or places disagree. */
    @Nullable
    EnumValues find(@Nullable String name) {
        Definition found = name == null ? null : byName.get(name);
        return found == null || !found.isAgreed ? null : found.values;
    }

    /** Whether anybody sends it: then a value that goes breaks more. */
    Position position(String name) {
        Definition found = byName.get(name);
        return found == null ? Position.RESPONSE : found.position;
    }

    Origin origin(String name) {
        Definition found = byName.get(name);
        return found == null ? Origin.UNKNOWN : found.origin;
    }

    Set<String> names() {
        return byName.keySet();
    }

    private void fields(Collection<Field> fields) {
        for (Field field : fields) {
            use(field.values(), field.origin(), Position.RESPONSE);
            fields(field.fields().values());
        }
    }

    private void parameters(Collection<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            use(parameter.values(), parameter.origin(), Position.REQUEST);
            parameters(parameter.parameters().values());
        }
    }

    private void use(@Nullable EnumValues values, Origin origin, Position position) {
        String name = values == null ? null : values.name();
        if (values == null || name == null) {
            return;
        }
        Definition known = byName.get(name);
        if (known == null) {
            byName.put(name, new Definition(values, origin, position, true));
        } else if (!known.values.equals(values) || known.position != position) {
            boolean same = known.values.values().equals(values.values())
                    || new HashSet<>(known.values.values()).equals(new HashSet<>(values.values()));
            Position wider =
                    position == Position.REQUEST || known.position == Position.REQUEST ? Position.REQUEST : position;
            byName.put(name, new Definition(known.values, known.origin, wider, known.isAgreed && same));
        }
    }
}
