package dev.graphpin.generator.plan;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.model.Node;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Names that somebody gave by hand: {@code User} its class, {@code User.first_name} its accessor. They count before all others, so
 * that what would have the same name makes way.
 */
public final class NameOverrides {
    /** Everything is called as {@link Naming} says. */
    public static final NameOverrides NONE = new NameOverrides(Map.of());

    private final SortedMap<String, String> names;

    private NameOverrides(Map<String, String> names) {
        this.names = new TreeMap<>(names);
    }

    /**
     * Takes names as they were given; {@link Planner} reports those that cannot be used.
     *
     * @param names Java names by {@code NODE} or {@code NODE.FIELD}
     */
    public static NameOverrides of(Map<String, String> names) {
        return names.isEmpty() ? NONE : new NameOverrides(names);
    }

    /** Class names by the node's name. */
    Map<String, String> classes() {
        Map<String, String> classes = new HashMap<>();
        names.forEach((key, name) -> {
            if (key.indexOf('.') < 0) {
                classes.put(key, name);
            }
        });
        return classes;
    }

    /** Accessors by the field's name. */
    Map<String, String> members(String node) {
        Map<String, String> members = new HashMap<>();
        names.forEach((key, name) -> {
            if (key.startsWith(node + ".")) {
                members.put(key.substring(node.length() + 1), name);
            }
        });
        return members;
    }

    /** Reports names that are none, that are taken by graphpin or by another override, and keys that name nothing. */
    void check(Collection<Node> nodes, Collection<String> named, Diagnostics diagnostics) {
        Map<String, Node> byName = new HashMap<>();
        nodes.forEach(node -> byName.put(node.name(), node));
        Map<String, String> taken = new HashMap<>();
        names.forEach((key, name) -> {
            int dot = key.indexOf('.');
            Node node = byName.get(dot < 0 ? key : key.substring(0, dot));
            boolean known = dot < 0
                    ? node != null || named.contains(key)
                    : node != null && node.fields().containsKey(key.substring(dot + 1));
            if (!known) {
                error(
                        diagnostics,
                        "plan-unknown-name",
                        "nothing that is generated is called " + Untrusted.quote(key),
                        "name a node, or a field as NODE.FIELD");
            } else if (!isName(key, name)) {
                error(
                        diagnostics,
                        "plan-wrong-name",
                        Untrusted.quote(key) + " cannot be called " + Untrusted.quote(name),
                        hint(key));
            } else {
                String scope = dot < 0 ? name.toLowerCase(Locale.ROOT) : key.substring(0, dot) + "." + name;
                String twin = taken.putIfAbsent(scope, key);
                if (twin != null) {
                    error(
                            diagnostics,
                            "plan-wrong-name",
                            Untrusted.quote(twin) + " and " + Untrusted.quote(key) + " cannot both be called "
                                    + Untrusted.quote(name),
                            "give one of them another name");
                }
            }
        });
    }

    /** Whether what the key names could have that name in Java, whatever else is generated. */
    public static boolean isName(String key, String name) {
        return key.indexOf('.') < 0 ? isClass(name) : isMember(name);
    }

    /** What names there are for a key. */
    public static String hint(String key) {
        return key.indexOf('.') < 0
                ? "give a Java class name like GraphUser; graphpin keeps names that end in Field or Node, and such with Edge or Enum in them"
                : "give a Java method name like firstName; builder, toJson and the like are taken";
    }

    private static boolean isClass(String name) {
        return name.matches("[A-Z][A-Za-z0-9_]{0,90}") && !Reserved.isNode(name);
    }

    private static boolean isMember(String name) {
        return name.matches("[a-z][A-Za-z0-9_]{0,90}") && !Reserved.isKeyword(name) && !Reserved.isModelMember(name);
    }

    private static void error(Diagnostics diagnostics, String id, String message, String hint) {
        diagnostics.error(id, null, 0, 0, "nameOverrides: " + message, hint);
    }
}
