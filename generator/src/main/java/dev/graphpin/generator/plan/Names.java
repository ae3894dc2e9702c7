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
 * Decides the names of one scope inside a class, so that no two things in it have one name; {@link NodeNames} does that for nodes. The
 * result depends on the set of wire names alone, not on their order:
 *
 * <ol>
 *   <li>a reserved identifier gets {@code _} at its end until it is none, whether or not there is a clash;
 *   <li>of several wire names with one identifier, the natural one keeps it ({@code first_name} before {@code firstName} for
 *       {@code firstName()}), else the first by code points;
 *   <li>each of the others gets {@code _} and the first four digits of a hash of its wire name, so that a third name that
 *       comes later changes nothing for it.
 * </ol>
 *
 * Names of types clash without regard to letter case, since their files do on some systems.
 */
final class Names {
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

    /** The identifier of each wire name, in no order. */
    Map<String, String> assign(Collection<String> wires) {
        return assign(wires, Map.of());
    }

    /**
     * The identifier of each wire name, in no order.
     *
     * @param given identifiers by wire name that count before all others; those of other wire names are passed over
     */
    Map<String, String> assign(Collection<String> wires, Map<String, String> given) {
        Map<String, String> wanted = new HashMap<>();
        wires.forEach(
                wire -> wanted.computeIfAbsent(wire, key -> given.containsKey(wire) ? given.get(wire) : plain(wire)));
        Set<String> keys = new HashSet<>();
        wanted.values().forEach(name -> keys.add(key(name)));
        // Nearly always nothing clashes.
        return keys.size() == wanted.size() ? wanted : decided(wanted.keySet(), given);
    }

    /**
     * The same for several groups of wire names, of which each keeps its names whatever is in a later one.
     *
     * @param given for wire names of the first group
     */
    Map<String, String> assignInTurn(List<? extends Collection<String>> groups, Map<String, String> given) {
        Map<String, String> names = given;
        Set<String> wires = new HashSet<>();
        for (Collection<String> group : groups) {
            wires.addAll(group);
            names = assign(wires, names);
        }
        return names;
    }

    private Map<String, String> decided(Set<String> wires, Map<String, String> given) {
        SortedMap<String, List<String>> groups = new TreeMap<>();
        Map<String, String> assigned = new HashMap<>();
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

    private String plain(String wire) {
        String name = naming.apply(wire);
        while (isReserved.test(name)) { // more than once where classes of one name are nested in each other
            name += "_";
        }
        return name;
    }

    private String withHash(String wire, Set<String> taken) {
        String plain = plain(wire);
        String hash = Hash.of(wire);
        int digits = 4;
        String name = plain + "_" + hash.substring(0, digits);
        while (isReserved.test(name)
                || !taken.add(key(name))) { // reserved where a class of that name is around this one
            digits++;
            name = plain + "_" + hash.substring(0, digits);
        }
        return name;
    }

    private String key(String name) {
        return caseCounts ? name : name.toLowerCase(Locale.ROOT);
    }
}
