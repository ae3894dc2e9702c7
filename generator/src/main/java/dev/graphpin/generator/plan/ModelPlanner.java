package dev.graphpin.generator.plan;

import dev.graphpin.spec.model.Flags;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Plans classes of properties, and the properties of requests. What is nested in a slot becomes a class nested in the slot's owner. */
final class ModelPlanner {
    private static final int LONGEST_FILE = 160;

    private final JavaTypes types;
    private final DocDetail docs;
    private final ModelPlan.Kind kind;

    /** @param kind of the models that are planned, and of those nested in them */
    ModelPlanner(JavaTypes types, DocDetail docs, ModelPlan.Kind kind) {
        this.types = types;
        this.docs = docs;
        this.kind = kind;
    }

    /** The properties of one class, and the classes nested in it. */
    record Members(List<Property> properties, List<ModelPlan> nested) {}

    /**
     * What else stands in a model and takes no name from its slots.
     *
     * @param edges wire names of its edges
     * @param added what edges of other nodes add, which takes no name from its edges either
     */
    record Others(Set<String> edges, Collection<Slot> added) {
        static final Others NONE = new Others(Set.of(), List.of());

        List<Slot> slots() {
            return named(added).stream()
                    .filter(slot -> !edges.contains(slot.wire()))
                    .toList();
        }
    }

    ModelPlan model(ClassRef name, Doc doc, List<Slot> slots) {
        return model(name, doc, slots, Others.NONE, Map.of());
    }

    /**
     * Plans a model.
     *
     * @param given accessors given by hand, by wire name; of slots, not of others
     */
    ModelPlan model(ClassRef name, Doc doc, List<Slot> slots, Others others, Map<String, String> given) {
        Members members = members(name, named(slots), others, Reserved::isModelMember, nested -> false, given);
        return new ModelPlan(name, doc, members.properties(), List.of(), members.nested(), kind);
    }

    /** A codec cannot look for a property without a name; it is among what a model keeps as it came. */
    private static List<Slot> named(Collection<Slot> slots) {
        return slots.stream().filter(slot -> !slot.wire().isEmpty()).toList();
    }

    /** The properties of a request are parameters: {@code isTaken} says which classes are nested in it already. */
    Members parameters(ClassRef request, List<Slot> slots, Predicate<String> isTaken) {
        return members(request, slots, Others.NONE, Reserved::isRequestMember, isTaken, Map.of());
    }

    /** The same of an edge, which has setters of its own for pages. */
    Members edgeParameters(ClassRef request, List<Slot> slots, Predicate<String> isTaken) {
        return members(request, slots, Others.NONE, Reserved::isEdgeRequestMember, isTaken, Map.of());
    }

    /** Deep inside, names are hashes: each is part of the name of a class file, which is to have no more than 255 characters. */
    private static ClassRef nested(ClassRef owner, String wire, String name) {
        ClassRef nested = owner.nested(name);
        return nested.longestFile().length() <= LONGEST_FILE
                ? nested
                : owner.nested("_" + Hash.of(owner + "." + wire).substring(0, 8));
    }

    private Members members(
            ClassRef owner,
            List<Slot> slots,
            Others others,
            Predicate<String> isReservedMember,
            Predicate<String> isTaken,
            Map<String, String> given) {
        SortedMap<String, Slot> sorted = new TreeMap<>();
        slots.forEach(slot -> sorted.putIfAbsent(slot.wire(), slot));
        Set<String> own = Set.copyOf(sorted.keySet());
        others.slots().forEach(slot -> sorted.putIfAbsent(slot.wire(), slot));
        List<Set<String>> turns = List.of(own, others.edges(), sorted.keySet());
        Map<String, String> members = Names.members(isReservedMember).assignInTurn(turns, given);
        boolean hasNested =
                sorted.values().stream().anyMatch(slot -> !slot.children().isEmpty());
        Map<String, String> classes = !hasNested
                ? Map.of()
                : Names.types(name ->
                                Reserved.isNestedType(name) || owner.path().contains(name) || isTaken.test(name))
                        .assignInTurn(turns, Map.of());
        List<Property> properties = new ArrayList<>();
        List<ModelPlan> nested = new ArrayList<>();
        sorted.forEach((wire, slot) -> {
            ClassRef struct = null;
            if (!slot.children().isEmpty()) {
                struct = nested(owner, wire, classes.getOrDefault(wire, wire));
                nested.add(model(struct, Doc.of(null, wire), slot.children()));
            }
            properties.add(new Property(
                    wire,
                    members.getOrDefault(wire, wire),
                    types.of(slot, struct),
                    slot.has(Flags.REQUIRED),
                    slot.isDeprecated(),
                    slot.has(Flags.SECRET),
                    slot.doc(docs)));
        });
        return new Members(properties, nested);
    }
}
