package dev.graphpin.spec.check.rule;

import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Origin;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.yaml.SpecLoader.Loaded;
import dev.graphpin.spec.yaml.SpecPath;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the spec says it was read from is in its lock. That there is no lock is told once, not for each thing that was read. */
final class Origins implements Rule {
    private final Findings findings;

    Origins(Findings findings) {
        this.findings = findings;
    }

    private static final Pattern SOURCE = Pattern.compile(".+:[0-9]+");

    private final Set<String> captures = new HashSet<>();
    private boolean locked;
    private boolean told;

    @Override
    public void spec(Loaded loaded) {
        Lock lock = loaded.lock();
        locked = lock != null;
        if (lock != null) {
            captures.addAll(lock.captures().keySet());
        }
    }

    @Override
    public void node(SpecPath path, Node node) {
        check(path, node.origin());
    }

    @Override
    public void edge(SpecPath path, Edge edge) {
        check(path, edge.origin());
    }

    @Override
    public void field(SpecPath path, Field field) {
        check(path, field.origin());
    }

    @Override
    public void parameter(SpecPath path, Parameter parameter) {
        check(path, parameter.origin());
    }

    @Override
    public void operation(SpecPath path, Operation operation, Node node, @Nullable Edge edge) {
        check(path, operation.origin());
    }

    private void check(SpecPath path, Origin origin) {
        origin.sources().forEach(source -> check(path, source));
        origin.facts().values().forEach(source -> check(path, source));
    }

    private void check(SpecPath path, String source) {
        if (!SOURCE.matcher(source).matches()) {
            findings.error(
                    "spec-origin", findings.at(path, "from"), Untrusted.quote(source) + " is no capture:line", null);
        } else if (locked && !captures.contains(source.substring(0, source.lastIndexOf(':')))) {
            findings.error(
                    "spec-origin",
                    findings.at(path, "from"),
                    "the capture of " + Untrusted.quote(source) + " is not in lock.yaml",
                    null);
        } else if (!locked && !told) {
            told = true;
            findings.error(
                    "spec-origin",
                    findings.at(path, "from"),
                    "there is no lock.yaml, which tells of the capture of " + Untrusted.quote(source),
                    "copy it from where the other files are from");
        }
    }
}
