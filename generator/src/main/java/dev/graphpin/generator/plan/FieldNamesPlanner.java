package dev.graphpin.generator.plan;

import dev.graphpin.generator.plan.FieldNamesPlan.FieldName;
import dev.graphpin.spec.model.Flags;
import dev.graphpin.spec.model.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plans the names by which fields are asked for. */
final class FieldNamesPlanner {
    /** They are asked for when nothing is chosen. Every node with a page of its own has them, be they empty; Meta's SDK specs flag no field. */
    private static final Map<String, String> FLAGGED = Map.of("CORE", Flags.CORE, "DEFAULT", Flags.DEFAULT);

    /** Other names would mean something else in a list of fields; such a field can be read, but not asked for. */
    private static final Pattern ASKABLE = Pattern.compile("[\\w.:$-]+");

    private FieldNamesPlanner() {}

    /**
     * Names fields, and edges, which can be asked for like fields. Where a node has both under one name, the field counts.
     *
     * @param slots the node's own; no others take a name from them
     * @param added what edges of other nodes add to it; it takes no name from its edges either
     * @param node null for an opaque one
     * @param edgeTargets the class of the nodes each edge leads to, by the edge's wire name
     * @param given accessors given by hand, by wire name; their constants are called like them
     */
    static FieldNamesPlan plan(
            ClassRef name,
            ModelPlan model,
            List<Slot> slots,
            Collection<Slot> added,
            @Nullable Node node,
            Map<String, ClassRef> edgeTargets,
            Map<String, String> given) {
        SortedMap<String, FieldName> byWire = new TreeMap<>();
        List<List<String>> turns = List.of(wires(slots), askable(edgeTargets.keySet()), wires(added));
        Map<String, String> constants =
                Names.fieldConstants(FLAGGED::containsKey).assignInTurn(turns, constants(given));
        constants.forEach(
                (wire, constant) -> byWire.put(wire, new FieldName(wire, constant, edgeTargets.get(wire), false)));
        for (Property property : model.properties()) {
            byWire.computeIfPresent(
                    property.wire(),
                    (wire, edge) ->
                            new FieldName(wire, edge.constant(), target(property.type()), property.deprecated()));
        }
        List<Slot> all = new ArrayList<>(slots);
        all.addAll(added);
        return new FieldNamesPlan(name, model.name(), List.copyOf(byWire.values()), sets(all, node, constants));
    }

    private static List<String> wires(Collection<Slot> slots) {
        return askable(slots.stream().map(Slot::wire).toList());
    }

    private static List<String> askable(Collection<String> wires) {
        return wires.stream().filter(wire -> ASKABLE.matcher(wire).matches()).toList();
    }

    /** Core fields and default ones, but neither deprecated ones nor those that return nothing; and the documentation's own sets. */
    private static SortedMap<String, List<String>> sets(
            List<Slot> slots, @Nullable Node node, Map<String, String> constants) {
        SortedMap<String, List<String>> sets = new TreeMap<>();
        if (node == null) {
            return sets;
        }
        FLAGGED.forEach((set, flag) -> {
            Predicate<Slot> isAsked = slot -> slot.has(flag) && !slot.isDeprecated() && !slot.has(Flags.NO_DATA);
            List<String> asked =
                    constants(slots.stream().filter(isAsked).map(Slot::wire).toList(), constants);
            if (!asked.isEmpty() || node.docs() != null) {
                sets.put(set, asked);
            }
        });
        if (node.read() != null) {
            Map<String, List<String>> documented = node.read().fieldSets();
            Names.fieldConstants(name -> FLAGGED.containsKey(name) || constants.containsValue(name))
                    .assign(documented.keySet())
                    .forEach((wire, constant) ->
                            sets.put(constant, constants(documented.getOrDefault(wire, List.of()), constants)));
        }
        return sets;
    }

    private static List<String> constants(List<String> wires, Map<String, String> constants) {
        return wires.stream()
                .filter(constants::containsKey)
                .map(wire -> constants.getOrDefault(wire, wire))
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<String, String> constants(Map<String, String> accessors) {
        Map<String, String> constants = new TreeMap<>();
        accessors.forEach((wire, accessor) -> constants.put(wire, Naming.constant(accessor)));
        return constants;
    }

    private static @Nullable ClassRef target(JavaType type) {
        if (type instanceof JavaType.Model model) {
            return model.name();
        }
        if (type instanceof JavaType.EdgeOf edge) {
            return target(edge.element());
        }
        return type instanceof JavaType.ListOf list ? target(list.element()) : null;
    }
}
