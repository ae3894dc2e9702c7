package dev.graphpin.generator.sdkspec.merge;

import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Origin;
import dev.graphpin.spec.model.Spec;
import java.util.Collection;
import java.util.function.Function;

/**
 * How much of a merged spec, or of one node, is documented, and how much only an import has. Counted by the origins that stand in
 * the spec.
 *
 * @param edges that can be read
 * @param paths edges that can only be written to
 * @param operations writing ones
 */
public record Tally(Part fields, Part edges, Part paths, Part operations) {
    private static final Part NONE = new Part(0, 0);

    /**
     * So many of one kind.
     *
     * @param documented whether or not an import has them, too
     * @param imported what only an import has
     */
    public record Part(int documented, int imported) {
        private Part plus(Part other) {
            return new Part(documented + other.documented, imported + other.imported);
        }

        @Override
        public String toString() {
            return documented + " + " + imported;
        }
    }

    /** Counts one node. */
    public static Tally of(Node node, Lock lock) {
        return of(node, Imports.of(lock));
    }

    private static Tally of(Node node, Imports imports) {
        Function<Origin, Part> part = origin -> {
            boolean isImported = imports.only(origin);
            return new Part(isImported ? 0 : 1, isImported ? 1 : 0);
        };
        Part fields = sum(node.fields().values(), field -> part.apply(field.origin()));
        Part operations = sum(node.operations(), operation -> part.apply(operation.origin()));
        Part read = NONE;
        Part written = NONE;
        for (Edge edge : node.edges().values()) {
            Part one = part.apply(edge.origin());
            read = isRead(edge) ? read.plus(one) : read;
            written = isRead(edge) ? written : written.plus(one);
            operations =
                    operations.plus(sum(edge.operations(), (Operation operation) -> part.apply(operation.origin())));
        }
        return new Tally(fields, read, written, operations);
    }

    /** Counts all nodes. */
    public static Tally of(Spec spec, Lock lock) {
        Tally all = new Tally(NONE, NONE, NONE, NONE);
        Imports imports = Imports.of(lock);
        for (Node node : spec.nodes().values()) {
            Tally one = of(node, imports);
            all = new Tally(
                    all.fields.plus(one.fields),
                    all.edges.plus(one.edges),
                    all.paths.plus(one.paths),
                    all.operations.plus(one.operations));
        }
        return all;
    }

    private static boolean isRead(Edge edge) {
        return edge.read() != null
                || edge.target() != null
                || edge.link() != null
                || edge.operations().isEmpty();
    }

    private static <T> Part sum(Collection<T> elements, Function<T, Part> part) {
        return elements.stream().map(part).reduce(NONE, Part::plus);
    }

    /** {@code 40 + 9 fields, 25 + 10 edges, …}: documented ones first. */
    @Override
    public String toString() {
        return fields + " fields, " + edges + " edges, " + paths + " edges that are only written to, " + operations
                + " operations";
    }
}
