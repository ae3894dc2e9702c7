package dev.graphpin.generator.upgrade;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** All that code can name in a generated client, by the address of the element it comes from. For one thread. */
final class Signatures {
    private final NavigableMap<String, Map<String, Member>> byPath = new TreeMap<>();
    private final Map<String, String> pathOf = new HashMap<>();
    private final Set<String> required = new HashSet<>();

    void add(String path, String key, String name, String text) {
        byPath.computeIfAbsent(path, any -> new LinkedHashMap<>()).putIfAbsent(key, new Member(key, name, text));
        pathOf.putIfAbsent(text, path);
    }

    void require(String path) {
        required.add(path);
    }

    boolean isRequired(String path) {
        return required.contains(path);
    }

    boolean has(String text) {
        return pathOf.containsKey(text);
    }

    /** Whether code that names a member of the other client finds the same here: it is there, and of an element of the same wire name. */
    boolean means(String path, Member member) {
        Member same = at(path).get(member.key());
        if (same != null && same.text().equals(member.text())) {
            return true;
        }
        String now = pathOf.get(member.text());
        return now != null && (!member.isOfOneElement() || last(now).equals(last(path)));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    Map<String, Member> at(String path) {
        return byPath.getOrDefault(path, Map.of());
    }

    /** All addresses, those of an element right before those of its parts. */
    Set<String> paths() {
        return byPath.keySet();
    }

    /** The addresses of the parts of an element, at every depth. */
    Set<String> below(String path) {
        // In the order of addresses all parts stand between "path/" and "path0", for '0' follows '/'.
        return byPath.subMap(path + "/", path + "0").keySet();
    }
}
