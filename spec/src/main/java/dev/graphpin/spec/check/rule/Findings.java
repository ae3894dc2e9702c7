package dev.graphpin.spec.check.rule;

import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostic.Severity;
import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.yaml.Mark;
import dev.graphpin.spec.yaml.SpecLoader.Loaded;
import dev.graphpin.spec.yaml.SpecPath;
import dev.graphpin.spec.yaml.TreeEdit;
import dev.graphpin.spec.yaml.Yaml;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import dev.graphpin.spec.yaml.Yaml.Sequence;
import org.jspecify.annotations.Nullable;

/** What a rule finds, put where it stands in the files. Places are looked up only when something is found. */
final class Findings {
    private final Loaded loaded;
    private final Diagnostics diagnostics;

    Findings(Loaded loaded, Diagnostics diagnostics) {
        this.loaded = loaded;
        this.diagnostics = diagnostics;
    }

    void error(String id, Mark mark, String message, @Nullable String hint) {
        add(id, Severity.ERROR, mark, message, hint);
    }

    void warning(String id, Mark mark, String message, @Nullable String hint) {
        add(id, Severity.WARNING, mark, message, hint);
    }

    void info(String id, Mark mark, String message, @Nullable String hint) {
        add(id, Severity.INFO, mark, message, hint);
    }

    /** Where the element begins. */
    Mark at(SpecPath path) {
        Mapping element = element(path);
        return element == null ? Mark.NONE : element.mark();
    }

    /** Where the key's value begins; where the element begins when it has no such key. */
    Mark at(SpecPath path, String key) {
        Mapping element = element(path);
        Yaml value = element == null ? null : element.get(key);
        return value == null ? at(path) : value.mark();
    }

    /** Where an item of the key's list begins. */
    Mark at(SpecPath path, String key, int item) {
        Mapping element = element(path);
        if (element != null
                && element.get(key) instanceof Sequence list
                && item < list.items().size()) {
            return list.items().get(item).mark();
        }
        return at(path, key);
    }

    private @Nullable Mapping element(SpecPath path) {
        if (path.root().kind().equals("error")) {
            Mapping errors = loaded.errors();
            return errors == null
                    ? null
                    : TreeEdit.find(
                            errors,
                            java.util.List.of(
                                    new SpecPath.Segment("errors", path.root().name())));
        }
        Mapping node = loaded.nodes().get(path.root().name());
        return node == null ? null : TreeEdit.find(node, path.below());
    }

    private void add(String id, Severity severity, Mark mark, String message, @Nullable String hint) {
        diagnostics.add(new Diagnostic(id, severity, mark.file(), mark.line(), mark.column(), message, hint));
    }
}
