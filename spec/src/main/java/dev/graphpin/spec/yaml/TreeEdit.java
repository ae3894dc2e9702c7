package dev.graphpin.spec.yaml;

import dev.graphpin.spec.yaml.SpecPath.Segment;
import dev.graphpin.spec.yaml.Yaml.Entry;
import dev.graphpin.spec.yaml.Yaml.Kind;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import dev.graphpin.spec.yaml.Yaml.Scalar;
import dev.graphpin.spec.yaml.Yaml.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds and changes elements of a node's tree. Trees are immutable: a change gives a new one. */
public final class TreeEdit {
    private TreeEdit() {}

    /** The element at the end of the steps; null when there is none, or when an operation's step fits several. */
    public static @Nullable Mapping find(Mapping tree, List<Segment> steps) {
        Mapping at = tree;
        for (Segment step : steps) {
            at = child(at, step);
            if (at == null) {
                return null;
            }
        }
        return at;
    }

    /**
     * The tree with another element at the end of the steps, of which all but the last must exist.
     *
     * @param element null to remove it
     */
    public static Mapping replace(Mapping tree, List<Segment> steps, @Nullable Mapping element) {
        if (steps.isEmpty()) {
            return element == null ? tree : element;
        }
        Segment step = steps.get(0);
        if (steps.size() == 1) {
            return put(tree, step, element);
        }
        Mapping child = child(tree, step);
        return child == null ? tree : put(tree, step, replace(child, steps.subList(1, steps.size()), element));
    }

    /** The mapping with another value under the key, in the key's old place or at the end; null removes it. */
    public static Mapping put(Mapping mapping, String key, @Nullable Yaml value) {
        return put(mapping, new Scalar(key, Kind.TEXT, true, value == null ? Mark.NONE : value.mark()), value);
    }

    /** The same, with a key that knows where it stands. */
    public static Mapping put(Mapping mapping, Scalar key, @Nullable Yaml value) {
        Map<String, Entry> entries = new LinkedHashMap<>(mapping.entries());
        if (value == null) {
            entries.remove(key.text());
        } else {
            entries.put(key.text(), new Entry(key, value));
        }
        return new Mapping(entries, mapping.flow(), mapping.mark());
    }

    private static @Nullable Mapping child(Mapping tree, Segment step) {
        Yaml container = tree.get(step.container());
        if (container instanceof Sequence operations) {
            int at = operation(operations, step.name());
            return at < 0 ? null : (Mapping) operations.items().get(at);
        } else if (container instanceof Mapping mapping) {
            Yaml found = step.isSingle() ? mapping : mapping.get(step.name());
            return found instanceof Mapping element ? element : null;
        }
        return null;
    }

    private static Mapping put(Mapping tree, Segment step, @Nullable Mapping element) {
        String key = step.container();
        if (step.isSingle()) {
            return put(tree, key, element);
        } else if (step.kind().equals("op")) {
            Yaml old = tree.get(key);
            return put(tree, key, operations(old instanceof Sequence sequence ? sequence : null, step.name(), element));
        }
        Mapping named = tree.get(key) instanceof Mapping mapping ? mapping : new Mapping(Map.of(), false, Mark.NONE);
        return put(tree, key, put(named, step.name(), element));
    }

    private static Sequence operations(@Nullable Sequence old, String name, @Nullable Mapping element) {
        List<Yaml> items = new ArrayList<>(old == null ? List.of() : old.items());
        int at = old == null ? -1 : operation(old, name);
        if (at >= 0) {
            items.remove(at);
        }
        if (element != null) {
            items.add(at < 0 ? items.size() : at, element);
        }
        return new Sequence(items, old == null ? Mark.NONE : old.mark());
    }

    /** Which operation {@code POST}, {@code POST:update} or {@code POST:update:2} is; -1 for none or several. */
    private static int operation(Sequence operations, String name) {
        String[] parts = name.split(":", -1);
        List<Integer> fitting = new ArrayList<>();
        for (int i = 0; i < operations.items().size(); i++) {
            if (operations.items().get(i) instanceof Mapping operation
                    && says(operation, "method", parts[0])
                    && (parts.length < 2 || says(operation, "action", parts[1]))) {
                fitting.add(i);
            }
        }
        if (parts.length == 3) {
            Integer number = Shape.integer(parts[2]);
            return number != null && number >= 1 && number <= fitting.size() ? fitting.get(number - 1) : -1;
        }
        return fitting.size() == 1 ? fitting.get(0) : -1;
    }

    private static boolean says(Mapping operation, String key, String text) {
        return operation.get(key) instanceof Scalar scalar && scalar.text().equals(text);
    }
}
