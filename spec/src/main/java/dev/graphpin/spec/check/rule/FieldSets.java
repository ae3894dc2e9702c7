package dev.graphpin.spec.check.rule;

import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Read;
import dev.graphpin.spec.yaml.SpecPath;
import dev.graphpin.spec.yaml.Suggestions;
import org.jspecify.annotations.Nullable;

/** The fields that are listed together are fields of the node, or edges, which are read like fields. */
final class FieldSets implements Rule {
    private final Findings findings;

    FieldSets(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void read(SpecPath path, Read read, Node node, @Nullable Edge edge) {
        if (edge != null) { // An edge lists only what it adds to the fields of its target.
            return;
        }
        read.fieldSets().forEach((set, fields) -> fields.stream()
                .filter(field ->
                        !node.fields().containsKey(field) && !node.edges().containsKey(field))
                .forEach(field -> findings.warning(
                        "spec-field-set",
                        findings.at(path, "fieldSets"),
                        Untrusted.quote(set) + " lists " + Untrusted.quote(field) + ", which is no field of "
                                + Untrusted.quote(node.name()),
                        Suggestions.hint(field, node.fields().keySet()))));
    }
}
