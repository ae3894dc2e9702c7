package dev.graphpin.spec.overlay;

import dev.graphpin.spec.yaml.MapBuilder;
import dev.graphpin.spec.yaml.Mark;
import dev.graphpin.spec.yaml.OperationNames;
import dev.graphpin.spec.yaml.SpecPath;
import dev.graphpin.spec.yaml.TreeEdit;
import dev.graphpin.spec.yaml.Yaml;
import dev.graphpin.spec.yaml.Yaml.Kind;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import dev.graphpin.spec.yaml.Yaml.Scalar;
import dev.graphpin.spec.yaml.Yaml.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the corrections that lead from one tree to another: parameters nested, keys set, elements removed and added. */
final class TreeDiff {
    /** The keys that hold named elements, and the kind of those. */
    private static final Map<String, String> CONTAINERS =
            Map.of("edges", "edge", "fields", "field", "parameters", "param", "summary", "summary");

    private static final List<String> CONTAINER_KEYS = List.of("fields", "parameters", "summary", "edges");

    private final List<Yaml> corrections = new ArrayList<>();

    List<Yaml> corrections() {
        return List.copyOf(corrections);
    }

    /** Elements by address: those on both sides are compared, then what is gone is removed, then what is new is added. */
    void compare(Map<SpecPath, Mapping> before, Map<SpecPath, Mapping> after) {
        before.forEach((path, old) -> {
            Mapping now = after.get(path);
            if (now != null && !old.says(now)) {
                compare(path, old, now);
            }
        });
        List<SpecPath> gone = new ArrayList<>(before.keySet());
        gone.removeAll(after.keySet());
        Collections.reverse(gone); // Operations of a kind are numbered: the last has to go first.
        gone.forEach(path -> correct(path, new MapBuilder().put("remove", MapBuilder.bool(true))));
        after.forEach((path, added) -> {
            if (!before.containsKey(path)) {
                correct(path, new MapBuilder().put("add", added));
            }
        });
    }

    private void compare(SpecPath path, Mapping before, Mapping after) {
        Nestings nestings = Nestings.between(parameters(before), parameters(after));
        Mapping old = before;
        if (!nestings.isEmpty()) {
            correct(path, new MapBuilder().put("nest", nestings.tree()));
            old = TreeEdit.put(before, "parameters", nestings.applied());
        }
        setKeys(path, old, after);
        Mapping readBefore = mapping(old, "read");
        Mapping readAfter = mapping(after, "read");
        if (readBefore != null && readAfter != null && !readBefore.says(readAfter)) {
            compare(path.with("read", ""), readBefore, readAfter);
        }
        compare(parts(path, old), parts(path, after));
    }

    /** The element's named parts and operations, by address. */
    private static Map<SpecPath, Mapping> parts(SpecPath path, Mapping element) {
        Map<SpecPath, Mapping> parts = new LinkedHashMap<>();
        for (String key : CONTAINER_KEYS) {
            Mapping named = mapping(element, key);
            if (named != null) {
                named.entries().forEach((name, entry) -> {
                    if (entry.value() instanceof Mapping part) {
                        parts.put(path.with(CONTAINERS.getOrDefault(key, key), name), part);
                    }
                });
            }
        }
        if (element.get("operations") instanceof Sequence operations) {
            List<String> names = OperationNames.exact(operations);
            for (int i = 0; i < names.size(); i++) {
                if (operations.items().get(i) instanceof Mapping operation) {
                    parts.put(path.with("op", names.get(i)), operation);
                }
            }
        }
        return parts;
    }

    private void setKeys(SpecPath path, Mapping before, Mapping after) {
        Set<String> keys = new LinkedHashSet<>(before.entries().keySet());
        keys.addAll(after.entries().keySet());
        MapBuilder expect = new MapBuilder();
        MapBuilder set = new MapBuilder();
        for (String key : keys) {
            Yaml old = before.get(key);
            Yaml now = after.get(key);
            boolean same = old == null ? now == null : old.says(now);
            if (!same && !isOfParts(key, old, now)) {
                expect.put(key, old);
                set.put(key, now == null ? new Scalar("", Kind.NULL, false, Mark.NONE) : now);
            }
        }
        if (!set.block().entries().isEmpty()) {
            Mapping expected = expect.flow();
            correct(
                    path,
                    new MapBuilder()
                            .put("expect", expected.entries().isEmpty() ? null : expected)
                            .put("set", set.flow()));
        }
    }

    /** Whether the key's value is compared part by part. */
    private static boolean isOfParts(String key, @Nullable Yaml old, @Nullable Yaml now) {
        if (key.equals("read")) {
            return old != null && now != null;
        }
        return key.equals("operations")
                || (CONTAINERS.containsKey(key) && !(old instanceof Scalar) && !(now instanceof Scalar));
    }

    private void correct(SpecPath path, MapBuilder change) {
        MapBuilder correction = new MapBuilder().put("target", path.toString());
        change.block().entries().forEach((key, entry) -> correction.put(key, entry.value()));
        corrections.add(correction.block());
    }

    private static Mapping parameters(Mapping element) {
        Mapping parameters = mapping(element, "parameters");
        return parameters == null ? new MapBuilder().block() : parameters;
    }

    private static @Nullable Mapping mapping(Mapping element, String key) {
        return element.get(key) instanceof Mapping mapping ? mapping : null;
    }
}
