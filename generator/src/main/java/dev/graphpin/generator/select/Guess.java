package dev.graphpin.generator.select;

import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.yaml.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** What a pattern that matches nothing may have meant, and how to look it up. */
final class Guess {
    private static final int MOST_LISTED = 10;

    private Guess() {}

    static String hint(NamePattern pattern, Spec spec) {
        List<Node> nodes = spec.nodes().values().stream()
                .filter(node -> pattern.isOnNode(node.name()))
                .toList();
        List<String> known = new ArrayList<>();
        if (nodes.isEmpty()) {
            known.addAll(spec.nodes().keySet());
            String wrong = pattern.text().split("[/#]", 2)[0];
            return hint(wrong, known);
        }
        boolean edgeIsKnown = nodes.stream()
                .flatMap(node -> node.edges().values().stream())
                .anyMatch(edge -> pattern.isOnEdge(edge.name()));
        for (Node node : nodes) {
            if (pattern.edge() == null) {
                node.operations().forEach(operation -> known.add(node.name() + action(operation)));
                continue;
            }
            for (Edge edge : node.edges().values()) {
                if (!edgeIsKnown || pattern.isOnEdge(edge.name())) {
                    addEdge(known, node.name() + "/" + edge.name(), edge, pattern);
                }
            }
        }
        return hint(pattern.text(), known);
    }

    private static void addEdge(List<String> known, String name, Edge edge, NamePattern pattern) {
        if (pattern.isAboutWhole()) {
            known.add(name);
        } else {
            if (Selection.isRead(edge)) {
                known.add(name + "#" + NamePattern.READ);
            }
            edge.operations().forEach(operation -> known.add(name + action(operation)));
        }
    }

    private static String action(Operation operation) {
        return "#" + operation.action().name().toLowerCase(Locale.ROOT);
    }

    private static String hint(String wrong, List<String> known) {
        String hint = Suggestions.hint(wrong, known);
        if (hint != null && hint.startsWith("did you mean")) {
            return hint;
        }
        List<String> some = new TreeSet<>(known).stream().limit(MOST_LISTED).toList();
        return some.isEmpty()
                ? "there is nothing of that kind"
                : "there are " + String.join(", ", some) + (known.size() > MOST_LISTED ? ", …" : "");
    }
}
