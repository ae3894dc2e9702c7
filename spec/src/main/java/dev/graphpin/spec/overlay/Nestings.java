package dev.graphpin.spec.overlay;

import dev.graphpin.spec.yaml.MapBuilder;
import dev.graphpin.spec.yaml.Mark;
import dev.graphpin.spec.yaml.TreeEdit;
import dev.graphpin.spec.yaml.Yaml;
import dev.graphpin.spec.yaml.Yaml.Entry;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import dev.graphpin.spec.yaml.Yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that stood beside each other and now stand inside one another, as a {@code nest} correction would move them.
 *
 * @param tree what {@code nest} says
 * @param applied the parameters after the move, before any other change
 */
record Nestings(Mapping tree, Mapping applied) {
    static Nestings between(Mapping before, Mapping after) {
        MapBuilder tree = new MapBuilder();
        Mapping flat = before;
        for (Entry entry : after.entries().values()) {
            String name = entry.key().text();
            Move move = move(name, entry.value(), flat, flat, after);
            if (move != null && !move.children.items().isEmpty()) {
                tree.put(name, move.children);
                flat = TreeEdit.put(move.rest, name, move.parameter);
            }
        }
        return new Nestings(tree.block(), flat);
    }

    boolean isEmpty() {
        return tree.entries().isEmpty();
    }

    /** A parameter with the children that come from the flat list, and what is left of the list. */
    private record Move(Sequence children, Mapping parameter, Mapping rest) {}

    /** Null when the flat list has no such parameter. */
    private static @Nullable Move move(String name, Yaml wanted, Mapping source, Mapping flat, Mapping after) {
        if (!(source.get(name) instanceof Mapping parameter) || !(wanted instanceof Mapping now)) {
            return null;
        }
        List<Yaml> children = new ArrayList<>();
        Mapping nested = parameters(parameter);
        Mapping rest = flat;
        for (Entry child : parameters(now).entries().values()) {
            String childName = child.key().text();
            boolean moved = nested.get(childName) == null && after.get(childName) == null;
            Move deeper = moved ? move(childName, child.value(), flat, rest, after) : null;
            if (deeper != null && rest.get(childName) != null) {
                rest = TreeEdit.put(deeper.rest, childName, null);
                nested = TreeEdit.put(nested, childName, deeper.parameter);
                children.add(
                        deeper.children.items().isEmpty()
                                ? MapBuilder.text(childName)
                                : new MapBuilder()
                                        .put(childName, deeper.children)
                                        .flow());
            }
        }
        Mapping filled = children.isEmpty() ? parameter : TreeEdit.put(parameter, "parameters", nested);
        return new Move(new Sequence(children, Mark.NONE), filled, rest);
    }

    private static Mapping parameters(Mapping parameter) {
        return parameter.get("parameters") instanceof Mapping nested ? nested : new MapBuilder().block();
    }
}
