package dev.graphpin.spec.check.rule;

import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.yaml.SpecPath;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One owner has an action on a path once. */
final class DuplicateOperations implements Rule {
    private final Findings findings;

    DuplicateOperations(Findings findings) {
        this.findings = findings;
    }

    private final Map<String, SpecPath> seen = new HashMap<>();

    @Override
    public void operation(SpecPath path, Operation operation, Node node, @Nullable Edge edge) {
        String owner = edge == null ? node.name() : node.name() + "/" + edge.name();
        String key = owner + " " + operation.method() + " " + operation.path() + " " + operation.action();
        SpecPath earlier = seen.putIfAbsent(key, path);
        if (earlier != null) {
            findings.error(
                    "spec-duplicate-operation",
                    findings.at(path),
                    "the same action on the same path stands twice",
                    "the first is in line " + findings.at(earlier).line());
        }
    }
}
