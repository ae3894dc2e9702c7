package dev.graphpin.generator.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names of what belongs to a node. Each depends on the node's own name alone, so that no node that is added or left out ever renames
 * what belongs to another one:
 *
 * <ul>
 *   <li>a name that is spelled like a class ({@code AdSet}, {@code URL}) is the class's; capitals alone are no such spelling when
 *       there are more than three;
 *   <li>any other name ({@code adset}, {@code ad_set}, {@code ADSET}) is spelled like a class and gets {@code _} and eight digits of a
 *       hash of the node's name, whether or not there is a node {@code AdSet}, too;
 *   <li>what {@link Reserved} lists gets {@code _} at its end, before such a hash.
 * </ul>
 *
 * Two nodes that are both spelled like a class and differ by letter case alone ({@code AdSet}, {@code Adset}) would have one file on
 * some systems. Neither can make way without being renamed by the other one, so {@link TypeNames} asks for a name by hand.
 */
final class NodeNames {
    private static final Pattern LIKE_A_CLASS =
            Pattern.compile("[A-Z][A-Z0-9]{0,2}|[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*");
    private static final int DIGITS = 8;

    private NodeNames() {}

    /** Whether the node's class is called like the node itself. */
    static boolean isLikeAClass(String wire) {
        return LIKE_A_CLASS.matcher(wire).matches();
    }

    /** The node's class, and the start of the names of all its classes. */
    static String type(String wire) {
        String plain = Naming.node(wire);
        return distinct(wire, Reserved.isNode(plain) ? plain + "_" : plain);
    }

    /**
     * The client's methods that lead to nodes, by wire name.
     *
     * @param given class names given by hand, by wire name; they count first
     */
    static SortedMap<String, String> accessors(Collection<String> nodes, Map<String, String> given) {
        return methods(nodes, given, Naming::member);
    }

    /** The same for methods that lead to several nodes. */
    static SortedMap<String, String> plurals(Collection<String> nodes, Map<String, String> given) {
        return methods(nodes, given, Naming::plural);
    }

    private static SortedMap<String, String> methods(
            Collection<String> nodes, Map<String, String> given, UnaryOperator<String> naming) {
        SortedMap<String, String> methods = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        Stream.concat(
                        nodes.stream().filter(given::containsKey).sorted(),
                        nodes.stream().filter(wire -> !given.containsKey(wire)).sorted())
                .forEach(wire -> {
                    String byHand = given.get(wire);
                    String name = byHand == null ? distinct(wire, method(wire, naming)) : method(byHand, naming);
                    methods.put(wire, taken.add(name) ? name : hashed(wire, name));
                });
        return methods;
    }

    private static String method(String name, UnaryOperator<String> naming) {
        String method = naming.apply(name);
        return Reserved.isClientMember(method) ? method + "_" : method;
    }

    /** The name with a hash of the node's own. */
    static String hashed(String wire, String name) {
        return name + "_" + Hash.of(wire).substring(0, DIGITS);
    }

    private static String distinct(String wire, String name) {
        return isLikeAClass(wire) ? name : hashed(wire, name);
    }
}
