package dev.graphpin.generator.select;

import dev.graphpin.generator.plan.SentTypes;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Spec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The part of a spec that patterns select. A node that is included only by its edges or operations keeps its fields; of edges and
 * operations it keeps those that were named. What is excluded is gone, however it was included. A pattern that matches nothing is an
 * error, since it is misspelt or its reason has gone: {@code plan-unknown-include}, {@code plan-unknown-exclude}.
 */
public final class Selection {
    private final Spec spec;
    private final Diagnostics diagnostics = new Diagnostics();

    private Selection(Spec spec) {
        this.spec = spec;
    }

    /**
     * What was selected.
     *
     * @param spec with the selected nodes, and those that the closure adds
     * @param diagnostics sorted; with an error among them the spec is not the one that was meant
     */
    public record Result(Spec spec, List<Diagnostic> diagnostics) {}

    /**
     * Selects.
     *
     * @param includes patterns such as {@code User}, {@code Ad*}, {@code User/accounts}, {@code User#update}; empty for everything
     * @param excludes patterns of the same form
     * @param closure whether nodes that are only named are added
     */
    public static Result select(Spec spec, List<String> includes, List<String> excludes, Closure closure) {
        return new Selection(spec).select(includes, excludes, closure);
    }

    private Result select(List<String> includes, List<String> excludes, Closure closure) {
        List<NamePattern> in = patterns("includes", includes);
        List<NamePattern> out = patterns("excludes", excludes);
        Set<NamePattern> met = new HashSet<>();
        Map<String, Node> kept = new LinkedHashMap<>();
        Set<String> excluded = new HashSet<>();
        for (Node node : spec.nodes().values()) {
            Node left = without(node, Marked.in(node, out, met));
            if (left == null) {
                excluded.add(node.name());
            }
            Marked wanted = Marked.in(node, in, met);
            if (left != null && (includes.isEmpty() || wanted.named())) {
                kept.put(node.name(), includes.isEmpty() || wanted.whole() ? left : only(left, wanted));
            }
        }
        reportUnmet("include", in, met);
        reportUnmet("exclude", out, met);
        if (closure == Closure.REFERENCES) {
            addReferences(kept, excluded);
        }
        return new Result(new Spec(spec.graphVersion(), kept, spec.errors()), diagnostics.sorted());
    }

    private List<NamePattern> patterns(String parameter, List<String> texts) {
        List<NamePattern> patterns = new ArrayList<>();
        for (String text : texts) {
            NamePattern pattern = NamePattern.of(text);
            if (pattern == null) {
                diagnostics.error(
                        "plan-wrong-pattern",
                        null,
                        0,
                        0,
                        parameter + ": " + Untrusted.quote(text) + " is no pattern",
                        "write NODE, NODE/EDGE, NODE#OPERATION or NODE/EDGE#OPERATION, with * for any text");
            } else {
                patterns.add(pattern);
            }
        }
        return patterns;
    }

    private void reportUnmet(String what, List<NamePattern> patterns, Set<NamePattern> met) {
        for (NamePattern pattern : patterns) {
            if (!met.contains(pattern)) {
                diagnostics.error(
                        "plan-unknown-" + what,
                        null,
                        0,
                        0,
                        "the spec has nothing that " + what + "s: " + Untrusted.quote(pattern.text()) + " matches",
                        Guess.hint(pattern, spec));
            }
        }
    }

    /** Null when nothing is left. */
    private static @Nullable Node without(Node node, Marked out) {
        if (out.whole()) {
            return null;
        }
        return out.named() ? with(node, operation -> !out.has(operation), edge -> without(edge, out)) : node;
    }

    private static @Nullable Edge without(Edge edge, Marked out) {
        if (out.edges().contains(edge.name()) || !out.touches(edge)) {
            return out.touches(edge) ? null : edge;
        }
        return edge(edge, isRead(edge) && !out.readings().contains(edge.name()), operation -> !out.has(operation));
    }

    private static Node only(Node node, Marked in) {
        return with(
                node,
                in::has,
                edge -> in.edges().contains(edge.name())
                        ? edge
                        : edge(edge, isRead(edge) && in.readings().contains(edge.name()), in::has));
    }

    private interface EdgeChange {
        @Nullable
        Edge apply(Edge edge);
    }

    private static Node with(Node node, Predicate<Operation> operations, EdgeChange change) {
        Map<String, Edge> edges = new LinkedHashMap<>();
        node.edges().forEach((name, edge) -> {
            Edge changed = change.apply(edge);
            if (changed != null) {
                edges.put(name, changed);
            }
        });
        return new Node(
                node.name(),
                node.graphVersion(),
                node.docs(),
                node.summary(),
                node.flags(),
                node.requirements(),
                node.read(),
                node.fields(),
                edges,
                node.operations().stream().filter(operations).toList(),
                node.origin());
    }

    /** Null when neither reading nor an operation is left. An edge that is only written to tells no target, see {@link #isRead}. */
    private static @Nullable Edge edge(Edge edge, boolean reads, Predicate<Operation> operations) {
        List<Operation> left = edge.operations().stream().filter(operations).toList();
        if (!reads && left.isEmpty()) {
            return null;
        }
        return new Edge(
                edge.name(),
                reads ? edge.target() : null,
                edge.cardinality(),
                edge.flags(),
                reads ? edge.link() : null,
                edge.description(),
                edge.requirements(),
                reads ? edge.read() : null,
                edge.fields(),
                edge.summary(),
                left,
                edge.origin());
    }

    /** Whether any page tells that the edge can be read. */
    static boolean isRead(Edge edge) {
        return edge.read() != null
                || edge.target() != null
                || edge.link() != null
                || edge.operations().isEmpty();
    }

    private void addReferences(Map<String, Node> kept, Set<String> excluded) {
        Set<String> named = new HashSet<>();
        SentTypes sent = SentTypes.of(spec.nodes().values());
        kept.values().forEach(node -> named.addAll(References.of(node, sent)));
        for (Node node : spec.nodes().values()) {
            if (named.contains(node.name()) && !excluded.contains(node.name()) && !kept.containsKey(node.name())) {
                kept.put(node.name(), with(node, operation -> false, edge -> null));
            }
        }
    }
}
