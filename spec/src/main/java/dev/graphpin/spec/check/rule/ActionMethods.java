package dev.graphpin.spec.check.rule;

import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.yaml.SpecPath;
import org.jspecify.annotations.Nullable;

/** Creating and updating is done by POST, deleting and dissociating by DELETE. */
final class ActionMethods implements Rule {
    private final Findings findings;

    ActionMethods(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void operation(SpecPath path, Operation operation, Node node, @Nullable Edge edge) {
        String expected =
                switch (operation.action()) {
                    case CREATE, UPDATE -> "POST";
                    case DELETE, DISSOCIATE -> "DELETE";
                };
        boolean other = operation.method().equals(expected.equals("POST") ? "DELETE" : "POST");
        if (other) { // Any third word is the reader's finding.
            findings.warning(
                    "spec-action-method",
                    findings.at(path, "method"),
                    "the reference does this by " + expected + " requests",
                    null);
        }
    }
}
