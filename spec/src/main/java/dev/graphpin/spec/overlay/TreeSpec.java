package dev.graphpin.spec.overlay;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.model.ErrorCode;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.yaml.Mark;
import dev.graphpin.spec.yaml.SpecPath;
import dev.graphpin.spec.yaml.SpecTrees;
import dev.graphpin.spec.yaml.TreeEdit;
import dev.graphpin.spec.yaml.TreeReader;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A spec of which only the elements that are touched become trees. */
final class TreeSpec {
    private final Spec spec;
    private final Map<String, @Nullable Mapping> touched = new LinkedHashMap<>();
    private @Nullable Mapping errors;

    TreeSpec(Spec spec) {
        this.spec = spec;
    }

    /** The element's tree; null when the spec has none. */
    @Nullable
    Mapping find(SpecPath path) {
        if (path.root().kind().equals("error")) {
            return path.below().isEmpty() ? TreeEdit.find(errors(), List.of(errorStep(path))) : null;
        }
        Mapping node = node(path.root().name());
        return node == null ? null : TreeEdit.find(node, path.below());
    }

    boolean hasParent(SpecPath path) {
        List<SpecPath.Segment> steps = path.segments();
        return steps.size() == 1 || find(new SpecPath(steps.subList(0, steps.size() - 1))) != null;
    }

    /** Puts another tree in the element's place; null removes it. */
    void replace(SpecPath path, @Nullable Mapping element) {
        String name = path.root().name();
        if (path.root().kind().equals("error")) {
            errors = TreeEdit.replace(errors(), List.of(errorStep(path)), element);
        } else if (path.below().isEmpty()) {
            touched.put(name, element);
        } else {
            Mapping node = node(name);
            if (node != null) {
                touched.put(name, TreeEdit.replace(node, path.below(), element));
            }
        }
    }

    /** The spec with all that was touched read back from the trees. */
    Spec toSpec(Diagnostics diagnostics) {
        Map<String, Node> nodes = new LinkedHashMap<>(spec.nodes());
        touched.forEach((name, tree) -> {
            if (tree == null) {
                nodes.remove(name);
            } else {
                Node node = TreeReader.node(tree, diagnostics);
                if (node.name().equals(name) && node.graphVersion().equals(spec.graphVersion())) {
                    nodes.put(name, node);
                } else {
                    Mark mark = tree.mark();
                    diagnostics.error(
                            "overlay-identity",
                            mark.file(),
                            mark.line(),
                            mark.column(),
                            "a correction cannot change the name or version of " + name,
                            null);
                }
            }
        });
        Map<Integer, ErrorCode> catalogue = errors == null ? spec.errors() : TreeReader.errors(errors, diagnostics);
        return new Spec(spec.graphVersion(), nodes, catalogue);
    }

    private @Nullable Mapping node(String name) {
        if (touched.containsKey(name)) {
            return touched.get(name);
        }
        Node node = spec.nodes().get(name);
        return node == null ? null : SpecTrees.node(node);
    }

    private Mapping errors() {
        Mapping tree = errors;
        return tree == null ? SpecTrees.errors(spec) : tree;
    }

    /** Errors lie in the mapping {@code errors} of their file, as fields do in {@code fields}. */
    private static SpecPath.Segment errorStep(SpecPath path) {
        return new SpecPath.Segment("errors", path.root().name());
    }
}
