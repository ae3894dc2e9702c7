package dev.graphpin.generator.upgrade;

import dev.graphpin.spec.diff.change.Change;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What lost the last of its parts, or got its first: a node without fields has no builder, a parameter without parts is JSON. What else
 * its classes are then comes of the part alone, and of one part when several went.
 */
final class Holders {
    private static final Set<String> PARTS = Set.of("field", "param", "edge", "summary");

    private final Signatures before;
    private final Signatures now;
    private final Set<String> told = new HashSet<>();
    private final Set<String> first = new HashSet<>();

    Holders(List<Change> changes, Signatures before, Signatures now) {
        this.before = before;
        this.now = now;
        for (Change change : changes) {
            String path = change.place().path().toString();
            if (isOfLast(change, path) && told.add(holder(path))) {
                first.add(path);
            }
        }
    }

    /** Addresses whose members differ because of the change; none for most. */
    List<String> of(Change change) {
        String path = change.place().path().toString();
        if (!first.contains(path)) {
            return List.of();
        }
        List<String> also = new ArrayList<>(List.of(holder(path)));
        if (change.place().kind().equals("field")) {
            also.add(holder(path) + "/field:id"); // What is known by name alone has an id, and nothing else.
        }
        return also;
    }

    private boolean isOfLast(Change change, String path) {
        if (!PARTS.contains(change.place().kind()) || path.indexOf('/') < 0) {
            return false;
        }
        boolean isGone = change instanceof Change.Removed;
        boolean isNew = change instanceof Change.Added;
        return (isGone && isWithout(now, path, change)) || (isNew && isWithout(before, path, change));
    }

    private static boolean isWithout(Signatures side, String path, Change change) {
        // In the order of addresses ';' follows ':'. The id that everything has counts for nothing.
        String parts = holder(path) + "/" + change.place().kind();
        return side.paths().subSet(parts + ":", parts + ";").stream()
                .allMatch(part -> part.equals(holder(path) + "/field:id"));
    }

    private static String holder(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }
}
