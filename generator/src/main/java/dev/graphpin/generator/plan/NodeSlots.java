package dev.graphpin.generator.plan;

import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All slots of a node with their enums named. */
final class NodeSlots {
    /** Of no node. */
    static final NodeSlots NONE = new NodeSlots(EnumNames.of("", ClassRef::top, List.of()));

    private static final String READ = "read";

    private final EnumNames enums;

    private NodeSlots(EnumNames enums) {
        this.enums = enums;
    }

    /** @param naming what the class of an enum is called, by what distinguishes it from others of the node */
    static NodeSlots of(Node node, Function<String, ClassRef> naming) {
        List<EnumNames.Use> uses = new ArrayList<>();
        collect(uses, List.of(), slots(node.fields()));
        if (node.read() != null) {
            collect(uses, List.of(READ), Slot.parameters(node.read().parameters()));
        }
        RequestPlanner.keyed(node.operations())
                .forEach((key, operation) -> collect(uses, List.of(key), Slot.parameters(operation.parameters())));
        new TreeMap<>(node.edges()).values().forEach(edge -> collect(uses, edge));
        return new NodeSlots(EnumNames.of(node.name(), naming, uses));
    }

    private static void collect(List<EnumNames.Use> uses, Edge edge) {
        collect(uses, List.of(edge.name()), slots(edge.fields()));
        if (edge.read() != null) {
            collect(
                    uses,
                    List.of(edge.name(), READ),
                    Slot.parameters(edge.read().parameters()));
        }
        RequestPlanner.keyed(edge.operations())
                .forEach((key, operation) ->
                        collect(uses, List.of(edge.name(), key), Slot.parameters(operation.parameters())));
    }

    private static void collect(List<EnumNames.Use> uses, List<String> path, Collection<Slot> slots) {
        Map<String, Slot> sorted = new TreeMap<>();
        slots.forEach(slot -> sorted.putIfAbsent(slot.wire(), slot));
        sorted.values()
                .forEach(slot -> slot.named(
                        (where, found) -> {
                            if (found.values() != null) {
                                uses.add(new EnumNames.Use(where, found.values()));
                            }
                            return null;
                        },
                        path));
    }

    List<Slot> fields(Node node) {
        return named(List.of(), slots(node.fields()));
    }

    List<Slot> added(Edge edge) {
        return named(List.of(edge.name()), slots(edge.fields()));
    }

    List<Slot> reading(Node node) {
        return node.read() == null
                ? List.of()
                : named(List.of(READ), Slot.parameters(node.read().parameters()));
    }

    List<Slot> reading(Edge edge) {
        return edge.read() == null
                ? List.of()
                : named(List.of(edge.name(), READ), Slot.parameters(edge.read().parameters()));
    }

    List<Slot> writing(@Nullable Edge edge, String key, Operation operation) {
        List<String> path = edge == null ? List.of(key) : List.of(edge.name(), key);
        return named(path, Slot.parameters(operation.parameters()));
    }

    List<EnumPlan> enums() {
        return enums.all();
    }

    private List<Slot> named(List<String> path, List<Slot> slots) {
        return slots.stream()
                .map(slot -> slot.named(
                        (where, found) -> found.values() == null ? null : enums.find(where, found.values()), path))
                .toList();
    }

    static List<Slot> slots(Map<String, Field> fields) {
        return fields.values().stream().map(Slot::of).toList();
    }
}
