package dev.graphpin.spec.yaml;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Loads all files of a spec, nodes in parallel, and keeps going after errors as far as there is something to read. */
public final class SpecLoader {
    private final SpecSource source;
    private final Diagnostics diagnostics;

    private SpecLoader(SpecSource source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /**
     * What could be read; where errors were reported, the parts concerned are absent or have defaults.
     *
     * @param nodes the trees of the nodes by name
     * @param errors the tree of {@code errors.yaml}; null when there is none
     * @param lockTree the tree of {@code lock.yaml}; null when there is none
     */
    public record Loaded(
            Spec spec,
            @Nullable Lock lock,
            Map<String, Mapping> nodes,
            @Nullable Mapping errors,
            @Nullable Mapping lockTree) {}

    private record NodeFile(String path, Mapping tree, Node node) {}

    public static Loaded load(SpecSource source, Diagnostics diagnostics) {
        return new SpecLoader(source, diagnostics).load();
    }

    private Loaded load() {
        List<String> paths = source.nodeFiles(diagnostics);
        Mapping errorTree = optional("errors.yaml");
        Mapping lockTree = optional("lock.yaml");
        if (paths.isEmpty() && errorTree == null && !diagnostics.hasErrors()) {
            diagnostics.error(
                    "spec-empty",
                    source.display(""),
                    0,
                    0,
                    "holds no spec: neither nodes/*.yaml nor errors.yaml",
                    null);
        }
        Map<String, Node> nodes = new LinkedHashMap<>();
        Map<String, Mapping> trees = new LinkedHashMap<>();
        for (NodeFile file : nodeFiles(paths)) {
            String name = file.node.name();
            Node earlier = nodes.putIfAbsent(name, file.node);
            if (earlier == null) {
                trees.put(name, file.tree);
            } else {
                error(
                        "spec-duplicate-node",
                        file.tree.get("node"),
                        "node " + Untrusted.quote(name) + " stands in another file, too");
            }
        }
        Lock lock = lockTree == null ? null : TreeReader.lock(lockTree, diagnostics);
        Spec spec = new Spec(
                version(errorTree, lock, nodes),
                nodes,
                errorTree == null ? Map.of() : TreeReader.errors(errorTree, diagnostics));
        return new Loaded(spec, lock, trees, errorTree, lockTree);
    }

    private List<NodeFile> nodeFiles(List<String> paths) {
        return paths.parallelStream()
                .map(this::nodeFile)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable NodeFile nodeFile(String path) {
        Mapping tree = source.tree(path, diagnostics);
        if (tree == null) {
            return null;
        }
        Node node = new NodeReader(diagnostics).node(tree);
        if (node.name().isEmpty() && !isText(tree.get("node"))) {
            return null; // What is wrong with the name is told; nothing can be told of a node without one.
        }
        String file = path.substring(path.lastIndexOf('/') + 1);
        if (tree.get("node") != null && !NodeFileName.fits(file, node.name())) {
            error(
                    "spec-file-name",
                    tree.get("node"),
                    "node " + Untrusted.quote(node.name()) + " belongs into the file "
                            + NodeFileName.plain(node.name()));
        }
        return new NodeFile(path, tree, node);
    }

    private static boolean isText(@Nullable Yaml value) {
        return value instanceof Yaml.Scalar scalar && scalar.kind() == Yaml.Kind.TEXT;
    }

    private @Nullable Mapping optional(String path) {
        return source.has(path) ? source.tree(path, diagnostics) : null;
    }

    /** The version that {@code errors.yaml} tells, else the lock, else the first node; every file that tells another one is reported. */
    private String version(@Nullable Mapping errorTree, @Nullable Lock lock, Map<String, Node> nodes) {
        List<String> told = new ArrayList<>();
        if (errorTree != null && errorTree.get("graphVersion") instanceof Yaml.Scalar scalar) {
            told.add(scalar.text());
        }
        if (lock != null) {
            told.add(lock.graphVersion());
        }
        nodes.values().forEach(node -> told.add(node.graphVersion()));
        return told.isEmpty() ? "" : told.get(0);
    }

    private void error(String id, @Nullable Yaml at, String message) {
        Mark mark = at == null ? Mark.NONE : at.mark();
        diagnostics.error(id, mark.file(), mark.line(), mark.column(), message, null);
    }
}
