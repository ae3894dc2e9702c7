package dev.graphpin.spec.yaml;

import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import dev.graphpin.spec.yaml.Yaml.Scalar;
import dev.graphpin.spec.yaml.Yaml.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How the operations of one owner are told apart in a {@link SpecPath}: by as little as is enough. */
public final class OperationNames {
    private OperationNames() {}

    private record Key(String method, String action) {}

    /** {@code POST}, {@code POST:update} or {@code POST:update:2} for each, in their order. */
    public static List<String> of(List<Operation> operations) {
        return ofKeys(operations.stream()
                .map(operation ->
                        new Key(operation.method(), operation.action().name().toLowerCase(Locale.ROOT)))
                .toList());
    }

    /** {@code POST:update:2} for each tree, in their order: a name that stays the same when others are added or removed behind it. */
    public static List<String> exact(Sequence operations) {
        List<Key> keys = operations.items().stream()
                .map(item -> new Key(text(item, "method"), text(item, "action")))
                .toList();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Key key = keys.get(i);
            names.add(key.method + ":" + key.action + ":" + Collections.frequency(keys.subList(0, i + 1), key));
        }
        return names;
    }

    private static List<String> ofKeys(List<Key> keys) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Key key = keys.get(i);
            long sameMethod = keys.stream()
                    .filter(other -> other.method.equals(key.method))
                    .count();
            String action = key.method + ":" + key.action;
            if (sameMethod == 1) {
                names.add(key.method);
            } else if (Collections.frequency(keys, key) == 1) {
                names.add(action);
            } else {
                names.add(action + ":" + Collections.frequency(keys.subList(0, i + 1), key));
            }
        }
        return names;
    }

    private static String text(Yaml item, String key) {
        return item instanceof Mapping mapping && mapping.get(key) instanceof Scalar scalar ? scalar.text() : "";
    }
}
