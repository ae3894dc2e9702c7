package dev.graphpin.spec.check.rule;

import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.yaml.Mark;
import dev.graphpin.spec.yaml.SpecLoader.Loaded;
import dev.graphpin.spec.yaml.SpecPath;
import dev.graphpin.spec.yaml.Yaml;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import org.jspecify.annotations.Nullable;

/** All files of a spec are of one version, written like {@code v19.0}. */
final class Versions implements Rule {
    private final Findings findings;

    Versions(Findings findings) {
        this.findings = findings;
    }

    private String expected = "";

    @Override
    public void spec(Loaded loaded) {
        expected = loaded.spec().graphVersion();
        check(loaded.errors());
        check(loaded.lockTree());
    }

    @Override
    public void node(SpecPath path, Node node) {
        check(node.graphVersion(), findings.at(path, "graphVersion"));
    }

    private void check(@Nullable Mapping tree) {
        Yaml version = tree == null ? null : tree.get("graphVersion");
        if (version instanceof Yaml.Scalar scalar) {
            check(scalar.text(), scalar.mark());
        }
    }

    private void check(String version, Mark mark) {
        if (version.isEmpty()) {
            return; // A missing or misshapen key is reported by the reader.
        }
        if (!Spec.isVersion(version)) {
            findings.error(
                    "spec-version-form", mark, Untrusted.quote(version) + " is no version", "write it like v19.0");
        } else if (!version.equals(expected)) {
            findings.error(
                    "spec-version-mismatch",
                    mark,
                    "this file is of " + Untrusted.quote(version) + ", the spec of " + Untrusted.quote(expected),
                    null);
        }
    }
}
