package dev.graphpin.generator.plan;

import dev.graphpin.spec.model.EnumValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The enums of one node. Uses of one name with the same values, in whatever order, share one enum. Of several with one name, the one
 * that is used first keeps it (fields come before parameters, edges and paths in the order of their names); each of the others is
 * named after the whole path of its first use.
 */
final class EnumNames {
    /** Meta's SDK specs have enums that are called {@code albumcomments_filter_enum_param}: the parameter's name says more. */
    private static final Pattern CLASS_NAME = Pattern.compile("[A-Z][A-Za-z0-9]*");

    /** A use: the path to it, and its values. It is called like the enum itself if that is a class name, else like what has its type. */
    record Use(List<String> path, EnumValues values) {
        private String name() {
            String own = values.name();
            return own != null && CLASS_NAME.matcher(own).matches() ? own : path.get(path.size() - 1);
        }

        private Set<String> set() {
            return Set.copyOf(values.values());
        }
    }

    private final String node;
    private final Function<String, ClassRef> naming;
    /** By plain type name in lower case, then by values. */
    private final Map<String, Map<Set<String>, EnumPlan>> enums = new TreeMap<>();

    private EnumNames(String node, Function<String, ClassRef> naming) {
        this.node = node;
        this.naming = naming;
    }

    /**
     * Names the enums of a node.
     *
     * @param naming what the class of an enum is called, by what distinguishes it from others of the node
     * @param uses in the order of their rank
     */
    static EnumNames of(String node, Function<String, ClassRef> naming, List<Use> uses) {
        EnumNames names = new EnumNames(node, naming);
        Map<String, Map<Set<String>, Use>> groups = new LinkedHashMap<>();
        for (Use use : uses) {
            groups.computeIfAbsent(key(use), key -> new LinkedHashMap<>()).putIfAbsent(use.set(), use);
        }
        Set<String> taken = new TreeSet<>(groups.keySet());
        groups.forEach((key, group) -> {
            boolean isFirst = true;
            for (Map.Entry<Set<String>, Use> one : group.entrySet()) {
                Use use = one.getValue();
                String name = isFirst ? plain(use) : qualified(use, taken);
                names.enums.computeIfAbsent(key, k -> new LinkedHashMap<>()).put(one.getKey(), names.plan(name, use));
                isFirst = false;
            }
        });
        return names;
    }

    ClassRef find(List<String> path, EnumValues values) {
        Use use = new Use(path, values);
        EnumPlan plan = enums.getOrDefault(key(use), Map.of()).get(use.set());
        if (plan == null) {
            throw new IllegalStateException("an enum that was not announced: " + path);
        }
        return plan.name();
    }

    /** Sorted by name. */
    List<EnumPlan> all() {
        Map<String, EnumPlan> sorted = new TreeMap<>();
        enums.values().forEach(group -> group.values()
                .forEach(plan -> sorted.put(plan.name().simpleName(), plan)));
        return List.copyOf(sorted.values());
    }

    private EnumPlan plan(String name, Use use) {
        Map<String, String> constants =
                Names.valueConstants("VALUES"::equals).assign(use.values().values());
        List<EnumPlan.Constant> ordered = new ArrayList<>();
        for (String value : use.values().values()) {
            ordered.add(new EnumPlan.Constant(value, constants.getOrDefault(value, value)));
        }
        return new EnumPlan(naming.apply(name), node, Doc.of(null, use.name()), ordered);
    }

    private static String qualified(Use use, Set<String> taken) {
        StringBuilder name = new StringBuilder();
        use.path().forEach(part -> name.append(Naming.type(part)));
        String whole = Naming.type(name.toString());
        String free = whole;
        String hash = Hash.of(String.join("\n", new TreeSet<>(use.values().values())));
        for (int digits = 4; !taken.add(free.toLowerCase(Locale.ROOT)); digits++) {
            free = whole + "_" + hash.substring(0, digits);
        }
        return free;
    }

    private static String plain(Use use) {
        return Naming.type(use.name());
    }

    private static String key(Use use) {
        return plain(use).toLowerCase(Locale.ROOT);
    }
}
