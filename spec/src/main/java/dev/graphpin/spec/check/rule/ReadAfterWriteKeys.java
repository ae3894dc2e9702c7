package dev.graphpin.spec.check.rule;

import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Returns;
import dev.graphpin.spec.model.Type;
import dev.graphpin.spec.yaml.SpecPath;
import org.jspecify.annotations.Nullable;

/** The key that names the node to read is one of the answer. */
final class ReadAfterWriteKeys implements Rule {
    private final Findings findings;

    ReadAfterWriteKeys(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void operation(SpecPath path, Operation operation, Node node, @Nullable Edge edge) {
        Returns returns = operation.returns();
        String key = returns == null ? null : returns.readAfterWriteKey();
        if (returns == null || key == null || returns.type() == null) {
            return;
        }
        if (returns.type().type() instanceof Type.Struct struct
                && !struct.fields().containsKey(key)) {
            findings.warning(
                    "spec-read-after-write-key",
                    findings.at(path.with("returns", ""), "readAfterWriteKey"),
                    "the answer has no " + Untrusted.quote(key),
                    null);
        }
    }
}
