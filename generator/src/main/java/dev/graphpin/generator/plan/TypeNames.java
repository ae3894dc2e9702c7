package dev.graphpin.generator.plan;

import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Type;
import dev.graphpin.spec.model.TypeNotation;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The classes of all nodes that are generated, and of all that these refer to. */
final class TypeNames {
    private final Set<String> opaque;
    private final SortedMap<String, String> classes;
    private final Map<String, String> clashes;

    private TypeNames(Set<String> opaque, SortedMap<String, String> classes, Map<String, String> clashes) {
        this.opaque = opaque;
        this.classes = classes;
        this.clashes = clashes;
    }

    /**
     * Names the classes.
     *
     * @param stubs whether types that are only referred to get a class
     * @param given names given by hand, by wire name
     */
    static TypeNames of(Collection<Node> nodes, boolean stubs, Map<String, String> given) {
        SortedSet<String> known = new TreeSet<>();
        SortedSet<String> referred = new TreeSet<>();
        for (Node node : nodes) {
            known.add(node.name());
            node.fields().values().forEach(field -> refer(field, referred));
            if (node.read() != null && node.read().returns() != null) {
                refer(node.read().returns().type(), referred);
            }
            node.operations().forEach(operation -> refer(operation, referred));
            node.edges().values().forEach(edge -> refer(edge, referred));
        }
        if (!stubs) {
            referred.clear();
        }
        SortedSet<String> all = new TreeSet<>(referred);
        all.addAll(known);
        referred.removeAll(known);
        Names names = Names.nodes(Reserved::isNode);
        SortedMap<String, String> classes = names.assign(all, given);
        Map<String, String> clashes = names.clashes(classes);
        given.keySet().forEach(clashes::remove);
        return new TypeNames(referred, classes, clashes);
    }

    private static void refer(Edge edge, Set<String> names) {
        if (edge.target() != null) {
            refer(edge.target().type(), names);
        }
        edge.fields().values().forEach(field -> refer(field, names));
        edge.summary().values().forEach(field -> refer(field, names));
        edge.operations().forEach(operation -> refer(operation, names));
    }

    private static void refer(Field field, Set<String> names) {
        if (field.fields().isEmpty()) {
            refer(field.type().type(), names);
        } else {
            field.fields().values().forEach(nested -> refer(nested, names));
        }
    }

    private static void refer(Operation operation, Set<String> names) {
        TypeNotation type =
                operation.returns() == null ? null : operation.returns().type();
        if (type != null) {
            refer(type.type(), names);
        }
    }

    /** A union of several nodes is read as JSON, so its options need no class. */
    private static void refer(Type type, Set<String> names) {
        if (type instanceof Type.Named named) {
            names.add(named.name());
        } else if (type instanceof Type.ListOf list) {
            refer(list.element(), names);
        } else if (type instanceof Type.MapOf map) {
            refer(map.value(), names);
        } else if (type instanceof Type.Struct struct) {
            struct.fields().values().forEach(field -> refer(field, names));
        } else if (type instanceof Type.Union union) {
            union.options().stream()
                    .filter(option -> option instanceof Type.Struct)
                    .forEach(option -> refer(option, names));
        }
    }

    @Nullable
    ClassRef find(String name) {
        String found = classes.get(name);
        return found == null ? null : ClassRef.top(found);
    }

    ClassRef get(String name, String suffix) {
        return ClassRef.top(classes.getOrDefault(name, name) + suffix);
    }

    /** Names of types that the spec does not describe, or that are not included; sorted. */
    Set<String> opaque() {
        return opaque;
    }

    /** Wire names that lost their class name, with the one they lost it to. */
    Map<String, String> clashes() {
        return clashes;
    }
}
