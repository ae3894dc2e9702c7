package dev.graphpin.generator.upgrade;

import dev.graphpin.spec.diff.compare.OperationPairs;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.yaml.SpecPath;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The addresses of all operations of two specs, under which both sides know one and the same. */
final class OperationPaths {
    private final IdentityHashMap<Operation, String> paths = new IdentityHashMap<>();

    OperationPaths(Spec before, Spec now) {
        Set<String> names = new TreeSet<>(before.nodes().keySet());
        names.addAll(now.nodes().keySet());
        for (String name : names) {
            Node old = before.nodes().get(name);
            Node is = now.nodes().get(name);
            SpecPath node = SpecPath.node(name);
            pair(node, old == null ? List.of() : old.operations(), is == null ? List.of() : is.operations());
            Set<String> edges = new TreeSet<>();
            if (old != null) {
                edges.addAll(old.edges().keySet());
            }
            if (is != null) {
                edges.addAll(is.edges().keySet());
            }
            edges.forEach(edge -> pair(node.with("edge", edge), operations(old, edge), operations(is, edge)));
        }
    }

    /** The address of an operation, which is one of the two specs' own. */
    String of(String owner, Operation operation) {
        return paths.getOrDefault(operation, owner + "/op:" + operation.method());
    }

    private void pair(SpecPath owner, List<Operation> before, List<Operation> now) {
        for (OperationPairs.Pair pair : OperationPairs.of(before, now)) {
            String path = owner.with("op", pair.name()).toString();
            if (pair.before() != null) {
                paths.put(pair.before(), path);
            }
            if (pair.now() != null) {
                paths.put(pair.now(), path);
            }
        }
    }

    private static List<Operation> operations(@Nullable Node node, String edge) {
        return node == null || node.edges().get(edge) == null
                ? List.of()
                : node.edges().get(edge).operations();
    }
}
