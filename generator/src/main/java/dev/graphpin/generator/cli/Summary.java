package dev.graphpin.generator.cli;

import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Spec;
import java.util.Collection;

/**
 * How much a spec holds and a client has.
 *
 * @param operations writing operations, on nodes and on their edges
 * @param lines of all files together
 */
record Summary(int nodes, int fields, int edges, int operations, int files, long lines) {
    static Summary of(Spec spec, Collection<String> files) {
        int fields = 0;
        int edges = 0;
        int operations = 0;
        for (Node node : spec.nodes().values()) {
            fields += node.fields().size();
            edges += node.edges().size();
            operations += node.operations().size();
            for (Edge edge : node.edges().values()) {
                operations += edge.operations().size();
            }
        }
        long lines = files.parallelStream().mapToLong(Summary::lines).sum();
        return new Summary(spec.nodes().size(), fields, edges, operations, files.size(), lines);
    }

    private static long lines(String text) {
        long ends = text.chars().filter(c -> c == '\n').count();
        return text.isEmpty() || text.endsWith("\n") ? ends : ends + 1;
    }

    String contents() {
        return count(nodes, "node") + ", " + count(fields, "field") + ", " + count(edges, "edge") + ", "
                + count(operations, "writing operation");
    }

    String size() {
        return count(files, "file") + ", " + count(lines, "line");
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
