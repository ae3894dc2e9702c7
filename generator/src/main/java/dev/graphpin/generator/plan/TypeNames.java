package dev.graphpin.generator.plan;

import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Type;
import dev.graphpin.spec.model.TypeNotation;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The classes of all nodes that are generated, and of all that these refer to. Names given by hand count first, then nodes by the
 * rules of {@link NodeNames}; a type that is only referred to makes way for all of them.
 */
final class TypeNames {
    private final Set<String> opaque;
    private final SortedMap<String, String> classes = new TreeMap<>();
    /** By class name without regard to letter case, since files have none on some systems. */
    private final Map<String, String> owners = new HashMap<>();

    private final SortedMap<String, String> clashes = new TreeMap<>();
    private final SortedMap<String, String> twins = new TreeMap<>();

    private TypeNames(Set<String> opaque) {
        this.opaque = opaque;
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
        referred.removeAll(known);
        TypeNames names = new TypeNames(referred);
        new TreeMap<>(given).forEach((wire, name) -> {
            if (known.contains(wire) || referred.contains(wire)) {
                names.give(wire, name);
            }
        });
        known.stream().filter(wire -> !given.containsKey(wire)).forEach(wire -> names.name(wire, known, given));
        referred.stream().filter(wire -> !given.containsKey(wire)).forEach(wire -> names.name(wire, known, given));
        return names;
    }

    private void name(String wire, Set<String> known, Map<String, String> given) {
        String name = NodeNames.type(wire);
        String owner = owners.get(key(name));
        if (owner == null) {
            give(wire, name);
            return;
        }
        boolean isTwin = known.contains(wire) && !given.containsKey(owner);
        (isTwin ? twins : clashes).put(wire, owner);
        give(wire, NodeNames.hashed(wire, name));
    }

    private void give(String wire, String name) {
        classes.put(wire, name);
        owners.putIfAbsent(key(name), wire);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
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
    SortedMap<String, String> clashes() {
        return clashes;
    }

    /** Nodes of which neither can make way for the other, see {@link NodeNames}. */
    SortedMap<String, String> twins() {
        return twins;
    }
}
