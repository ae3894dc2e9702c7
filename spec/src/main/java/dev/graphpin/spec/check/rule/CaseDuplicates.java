package dev.graphpin.spec.check.rule;

import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.yaml.SpecLoader.Loaded;
import dev.graphpin.spec.yaml.SpecPath;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Names that differ only by case are most often one name misspelt, and make file and class names meet. */
final class CaseDuplicates implements Rule {
    private final Findings findings;

    CaseDuplicates(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void spec(Loaded loaded) {
        check(loaded.spec().nodes().keySet(), name -> SpecPath.node(name));
    }

    @Override
    public void node(SpecPath path, Node node) {
        check(node.fields().keySet(), name -> path.with("field", name));
        check(node.edges().keySet(), name -> path.with("edge", name));
    }

    @Override
    public void operation(SpecPath path, Operation operation, Node node, @Nullable Edge edge) {
        check(operation.parameters().keySet(), name -> path.with("param", name));
    }

    @Override
    public void parameter(SpecPath path, Parameter parameter) {
        check(parameter.parameters().keySet(), name -> path.with("param", name));
    }

    private void check(Collection<String> names, Function<String, SpecPath> path) {
        Map<String, String> seen = new HashMap<>();
        for (String name : names) {
            String earlier = seen.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            if (earlier != null) {
                findings.warning(
                        "spec-case-duplicate",
                        findings.at(path.apply(name)),
                        Untrusted.quote(name) + " differs from " + Untrusted.quote(earlier) + " only by case",
                        null);
            }
        }
    }
}
