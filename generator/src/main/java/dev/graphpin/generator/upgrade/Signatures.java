package dev.graphpin.generator.upgrade;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** All that code can name in a generated client, by the address of the element it comes from. For one thread. */
final class Signatures {
    private final NavigableMap<String, Map<String, Member>> byPath = new TreeMap<>();
    private final Set<String> texts = new HashSet<>();
    private final Set<String> required = new HashSet<>();

    void add(String path, String key, String name, String text) {
        byPath.computeIfAbsent(path, any -> new LinkedHashMap<>()).putIfAbsent(key, new Member(key, name, text));
        texts.add(text);
    }

    void require(String path) {
        required.add(path);
    }

    boolean isRequired(String path) {
        return required.contains(path);
    }

    /** Whether code that names this still finds it, wherever it now belongs. */
    boolean has(String text) {
        return texts.contains(text);
    }

    Map<String, Member> at(String path) {
        return byPath.getOrDefault(path, Map.of());
    }

    /** All addresses, those of an element right before those of its parts. */
    Set<String> paths() {
        return byPath.keySet();
    }

    /** Members of the parts of an element, at every depth. */
    List<Member> below(String path) {
        // In the order of addresses all parts stand between "path/" and "path0", for '0' follows '/'.
        Collection<Map<String, Member>> parts =
                byPath.subMap(path + "/", path + "0").values();
        return parts.stream().flatMap(members -> members.values().stream()).toList();
    }
}
