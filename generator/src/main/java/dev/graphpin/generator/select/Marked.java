package dev.graphpin.generator.select;

import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What patterns match in one node. Every pattern is asked about every element, so that one which matches nothing is known even
 * where another one decides.
 *
 * @param whole whether the node as a whole is matched
 * @param named whether the node or anything of it is matched
 * @param edges names of the edges that are matched as a whole
 * @param readings names of the edges whose reading is matched
 * @param operations the writing operations that are matched
 */
record Marked(boolean whole, boolean named, Set<String> edges, Set<String> readings, Set<Operation> operations) {

    /**
     * Asks the patterns.
     *
     * @param met gets those that match something
     */
    static Marked in(Node node, List<NamePattern> patterns, Set<NamePattern> met) {
        Set<String> edges = new HashSet<>();
        Set<String> readings = new HashSet<>();
        Set<Operation> operations = new HashSet<>();
        boolean whole = false;
        boolean named = false;
        for (NamePattern pattern : patterns) {
            if (!pattern.isOnNode(node.name())) {
                continue;
            }
            boolean here = false;
            if (pattern.edge() == null) {
                whole |= pattern.isAboutWhole();
                here = pattern.isAboutWhole() || pattern.isReading();
                here |= markOperations(node.operations(), pattern, operations);
            } else {
                for (Edge edge : node.edges().values()) {
                    here |= pattern.isOnEdge(edge.name()) && markEdge(edge, pattern, edges, readings, operations);
                }
            }
            if (here) {
                met.add(pattern);
            }
            named |= here;
        }
        return new Marked(whole, named, edges, readings, operations);
    }

    private static boolean markEdge(
            Edge edge, NamePattern pattern, Set<String> edges, Set<String> readings, Set<Operation> operations) {
        if (pattern.isAboutWhole()) {
            edges.add(edge.name());
            return true;
        }
        boolean reads = pattern.isReading() && Selection.isRead(edge);
        if (reads) {
            readings.add(edge.name());
        }
        return markOperations(edge.operations(), pattern, operations) || reads;
    }

    private static boolean markOperations(List<Operation> all, NamePattern pattern, Set<Operation> operations) {
        boolean found = false;
        for (Operation operation : all) {
            if (pattern.isOn(operation)) {
                operations.add(operation);
                found = true;
            }
        }
        return found;
    }

    boolean has(Operation operation) {
        return operations.contains(operation);
    }

    /** Whether the edge, its reading or one of its operations is matched. */
    boolean touches(Edge edge) {
        return edges.contains(edge.name())
                || readings.contains(edge.name())
                || edge.operations().stream().anyMatch(this::has);
    }
}
