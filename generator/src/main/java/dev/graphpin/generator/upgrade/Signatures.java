package dev.graphpin.generator.upgrade;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** All that code can name in a generated client, by the address of the element it comes from. For one thread. */
final class Signatures {
    private final Map<String, Map<String, Member>> byPath = new HashMap<>();
    private final NavigableSet<String> paths = new TreeSet<>();
    private final Map<String, String> pathOf = new HashMap<>();
    private final Set<String> required = new HashSet<>();
    private final Set<String> unplaced = new HashSet<>();

    void add(String path, String key, String name, String text) {
        add(path, new Member(key, name, text, null));
    }

    void add(String path, Member member) {
        byPath.computeIfAbsent(path, any -> new LinkedHashMap<>()).putIfAbsent(member.key(), member);
        pathOf.putIfAbsent(member.text(), path);
    }

    void require(String path) {
        required.add(path);
    }

    boolean isRequired(String path) {
        return required.contains(path);
    }

    /** Tells of a member that is there, whatever elements it comes from. */
    void exists(String text) {
        unplaced.add(text);
    }

    boolean has(String text) {
        return pathOf.containsKey(text) || unplaced.contains(text);
    }

    /** Whether code that names a member of the other client finds the same here: it is there, and of an element of the same wire name. */
    boolean means(String path, Member member) {
        Member same = at(path).get(member.key());
        if (same != null && same.text().equals(member.text())) {
            return true;
        }
        if (!member.isOfOneElement()) {
            return has(member.text());
        }
        String now = pathOf.get(member.text());
        return now != null && last(now).equals(last(path));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    Map<String, Member> at(String path) {
        return byPath.getOrDefault(path, Map.of());
    }

    /** All addresses, that of an element before those of its parts. */
    NavigableSet<String> paths() {
        if (paths.size() < byPath.size()) {
            paths.addAll(byPath.keySet());
        }
        return paths;
    }

    /** The addresses of the parts of an element, at every depth. */
    Set<String> below(String path) {
        // In the order of addresses all parts stand between "path/" and "path0", for '0' follows '/'.
        return paths().subSet(path + "/", path + "0");
    }
}
