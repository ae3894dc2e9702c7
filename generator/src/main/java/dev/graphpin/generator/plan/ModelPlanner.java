package dev.graphpin.generator.plan;

import dev.graphpin.spec.model.Flags;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Plans classes of properties, and the properties of requests. What is nested in a slot becomes a class nested in the slot's owner. */
final class ModelPlanner {
    private final JavaTypes types;
    private final boolean keepProse;
    private final Predicate<String> isReservedMember;

    private ModelPlanner(JavaTypes types, boolean keepProse, Predicate<String> isReservedMember) {
        this.types = types;
        this.keepProse = keepProse;
        this.isReservedMember = isReservedMember;
    }

    /** For nodes, structs and parameter objects. */
    static ModelPlanner models(JavaTypes types, boolean keepProse) {
        return new ModelPlanner(types, keepProse, Reserved::isModelMember);
    }

    /** For requests, whose properties are parameters. */
    static ModelPlanner requests(JavaTypes types, boolean keepProse) {
        return new ModelPlanner(types, keepProse, Reserved::isRequestMember);
    }

    /** The properties of one class, and the classes nested in it. */
    record Members(List<Property> properties, List<ModelPlan> nested) {}

    ModelPlan model(ClassRef name, Doc doc, List<Slot> slots) {
        Members members = members(name, slots, nested -> false);
        return new ModelPlan(name, doc, members.properties(), members.nested());
    }

    /** @param isTaken names of classes that are nested in the owner already */
    Members members(ClassRef owner, List<Slot> slots, Predicate<String> isTaken) {
        SortedMap<String, Slot> sorted = new TreeMap<>();
        slots.forEach(slot -> sorted.putIfAbsent(slot.wire(), slot));
        Map<String, String> members = Names.members(isReservedMember).assign(sorted.keySet());
        Map<String, String> classes = Names.types(
                        name -> Reserved.isNestedType(name) || owner.path().contains(name) || isTaken.test(name))
                .assign(sorted.keySet());
        List<Property> properties = new ArrayList<>();
        List<ModelPlan> nested = new ArrayList<>();
        sorted.forEach((wire, slot) -> {
            ClassRef struct = null;
            if (!slot.children().isEmpty()) {
                struct = owner.nested(classes.getOrDefault(wire, wire));
                nested.add(models(types, keepProse).model(struct, Doc.of(null, wire), slot.children()));
            }
            properties.add(new Property(
                    wire,
                    members.getOrDefault(wire, wire),
                    types.of(slot, struct),
                    slot.has(Flags.REQUIRED),
                    slot.isDeprecated(),
                    slot.doc(keepProse)));
        });
        return new Members(properties, nested);
    }
}
