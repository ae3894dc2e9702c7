package dev.graphpin.spec.check.rule;

import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.yaml.SpecPath;

/** Everything has a name. */
final class Names implements Rule {
    private final Findings findings;

    Names(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void node(SpecPath path, Node node) {
        check(path, node.name());
    }

    @Override
    public void edge(SpecPath path, Edge edge) {
        check(path, edge.name());
    }

    @Override
    public void field(SpecPath path, Field field) {
        check(path, field.name());
    }

    @Override
    public void parameter(SpecPath path, Parameter parameter) {
        check(path, parameter.name());
    }

    private void check(SpecPath path, String name) {
        if (name.isBlank()) {
            findings.error("spec-empty-name", findings.at(path), "an element without a name", null);
        }
    }
}
