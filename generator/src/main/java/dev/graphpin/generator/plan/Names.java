package dev.graphpin.generator.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Decides the names of one scope, so that no two things in it have one name. The result depends on the set of wire names
 * alone, not on their order:
 *
 * <ol>
 *   <li>a reserved identifier gets {@code _} at its end, whether or not there is a clash;
 *   <li>of several wire names with one identifier, the natural one keeps it ({@code first_name} before {@code firstName} for
 *       {@code firstName()}), else the first by code points; of nodes that differ by letter case alone, the one that is spelled most like
 *       a class ({@code AdSet} before {@code ADSET} and {@code Adset}), so that an odd one that is added does not rename it;
 *   <li>each of the others gets {@code _} and the first four digits of a hash of its wire name, so that a third name that
 *       comes later changes nothing for it.
 * </ol>
 *
 * Names of types clash without regard to letter case, since their files do on some systems.
 */
final class Names {
    private static final int LONGEST_ACRONYM = 4;

    /** Mixed case, or an acronym, before capitals alone, and more words before fewer. */
    private static final Comparator<String> MOST_LIKE_A_CLASS = Comparator.comparing(
                    (String wire) -> wire.length() > LONGEST_ACRONYM && wire.equals(wire.toUpperCase(Locale.ROOT)))
            .thenComparing(wire -> -Naming.snake(wire).split("_", -1).length);

    private final UnaryOperator<String> naming;
    private final Predicate<String> isReserved;
    private final Comparator<String> naturalFirst;
    private final boolean caseCounts;

    private Names(
            UnaryOperator<String> naming,
            Predicate<String> isReserved,
            Comparator<String> naturalFirst,
            boolean caseCounts) {
        this.naming = naming;
        this.isReserved = isReserved;
        this.naturalFirst = naturalFirst;
        this.caseCounts = caseCounts;
    }

    private static Comparator<String> naturalFirst(UnaryOperator<String> naming) {
        return Comparator.comparing(wire -> !wire.equals(naming.apply(wire)));
    }

    /** Methods and variables. */
    static Names members(Predicate<String> isReserved) {
        return new Names(Naming::member, isReserved, naturalFirst(Naming::snake), true);
    }

    /** Methods that lead to several of something. */
    static Names plurals(Predicate<String> isReserved) {
        return new Names(Naming::plural, isReserved, naturalFirst(Naming::node), true);
    }

    /** Constants named after fields, which are lower case on the wire. */
    static Names fieldConstants(Predicate<String> isReserved) {
        return new Names(Naming::constant, isReserved, naturalFirst(Naming::snake), true);
    }

    /** Constants named after values, which mostly are upper case on the wire. */
    static Names valueConstants(Predicate<String> isReserved) {
        return new Names(Naming::constant, isReserved, naturalFirst(Naming::constant), true);
    }

    /** Nested types named after fields, parameters and edges. */
    static Names types(Predicate<String> isReserved) {
        return new Names(Naming::type, isReserved, naturalFirst(Naming::snake), false);
    }

    /** Classes of nodes. */
    static Names nodes(Predicate<String> isReserved) {
        return new Names(Naming::node, isReserved, naturalFirst(Naming::node).thenComparing(MOST_LIKE_A_CLASS), false);
    }

    /** The identifier of each wire name. */
    SortedMap<String, String> assign(Collection<String> wires) {
        return assign(wires, Map.of());
    }

    /**
     * The identifier of each wire name.
     *
     * @param given identifiers by wire name that count before all others; those of other wire names are passed over
     */
    SortedMap<String, String> assign(Collection<String> wires, Map<String, String> given) {
        SortedMap<String, List<String>> groups = new TreeMap<>();
        SortedMap<String, String> assigned = new TreeMap<>();
        Map<String, String> plain = new HashMap<>();
        for (String wire : new TreeSet<>(wires)) {
            String name = given.get(wire);
            if (name == null) {
                String wanted = plain(wire);
                plain.put(wire, wanted);
                groups.computeIfAbsent(key(wanted), key -> new ArrayList<>(1)).add(wire);
            } else {
                assigned.put(wire, name);
            }
        }
        Set<String> owned = new HashSet<>();
        assigned.values().forEach(name -> owned.add(key(name)));
        Set<String> taken = new HashSet<>(groups.keySet());
        taken.addAll(owned);
        groups.forEach((key, group) -> {
            if (!owned.contains(key)) {
                String winner = winner(group);
                assigned.put(winner, plain.getOrDefault(winner, winner));
                group.remove(winner);
            }
        });
        for (List<String> losers : groups.values()) {
            losers.forEach(wire -> assigned.put(wire, withHash(wire, taken)));
        }
        return assigned;
    }

    private String winner(List<String> group) {
        return group.size() == 1
                ? group.get(0)
                : Collections.min(group, naturalFirst.thenComparing(Comparator.naturalOrder()));
    }

    /** The wire names that lost their identifier to another one, with the one they lost it to. */
    Map<String, String> clashes(SortedMap<String, String> assigned) {
        SortedMap<String, String> owners = new TreeMap<>();
        assigned.forEach((wire, name) -> owners.put(key(name), wire));
        SortedMap<String, String> clashes = new TreeMap<>();
        assigned.forEach((wire, name) -> {
            if (!name.equals(plain(wire))) {
                clashes.put(wire, owners.getOrDefault(key(plain(wire)), ""));
            }
        });
        return clashes;
    }

    private String plain(String wire) {
        String name = naming.apply(wire);
        return isReserved.test(name) ? name + "_" : name;
    }

    private String withHash(String wire, Set<String> taken) {
        String hash = Hash.of(wire);
        int digits = 4;
        while (!taken.add(key(plain(wire) + "_" + hash.substring(0, digits)))) {
            digits++;
        }
        return plain(wire) + "_" + hash.substring(0, digits);
    }

    private String key(String name) {
        return caseCounts ? name : name.toLowerCase(Locale.ROOT);
    }
}
