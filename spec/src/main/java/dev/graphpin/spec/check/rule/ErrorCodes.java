package dev.graphpin.spec.check.rule;

import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Read;
import dev.graphpin.spec.yaml.SpecLoader.Loaded;
import dev.graphpin.spec.yaml.SpecPath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every documented code is in the catalogue, and is listed once. */
final class ErrorCodes implements Rule {
    private final Findings findings;

    ErrorCodes(Findings findings) {
        this.findings = findings;
    }

    private final Set<Integer> catalogue = new HashSet<>();

    @Override
    public void spec(Loaded loaded) {
        catalogue.addAll(loaded.spec().errors().keySet());
    }

    @Override
    public void read(SpecPath path, Read read, Node node, @Nullable Edge edge) {
        check(path, read.errors());
    }

    @Override
    public void operation(SpecPath path, Operation operation, Node node, @Nullable Edge edge) {
        check(path, operation.errors());
    }

    private void check(SpecPath path, List<Integer> codes) {
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            int code = codes.get(i);
            if (!catalogue.contains(code)) {
                findings.error(
                        "spec-error-code",
                        findings.at(path, "errors", i),
                        "error code " + code + " is not in errors.yaml",
                        "add it there");
            } else if (!seen.add(code)) {
                findings.warning(
                        "spec-duplicate-code",
                        findings.at(path, "errors", i),
                        "error code " + code + " is listed twice",
                        null);
            }
        }
    }
}
