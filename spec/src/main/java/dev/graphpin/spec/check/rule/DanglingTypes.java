package dev.graphpin.spec.check.rule;

import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Type;
import dev.graphpin.spec.model.TypeNotation;
import dev.graphpin.spec.yaml.Mark;
import dev.graphpin.spec.yaml.SpecLoader.Loaded;
import dev.graphpin.spec.yaml.SpecPath;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Types that are named but not in the spec are read as opaque nodes. That is allowed, and told once for each name. */
final class DanglingTypes implements Rule {
    private final Findings findings;

    DanglingTypes(Findings findings) {
        this.findings = findings;
    }

    private final Set<String> known = new HashSet<>();
    private final Map<String, Use> uses = new TreeMap<>();

    /** The first place of a name, and how many there are. */
    private record Use(Mark first, int count) {}

    @Override
    public void spec(Loaded loaded) {
        known.addAll(loaded.spec().nodes().keySet());
    }

    @Override
    public void field(SpecPath path, Field field) {
        use(field.type(), () -> findings.at(path, "type"));
    }

    @Override
    public void parameter(SpecPath path, Parameter parameter) {
        use(parameter.type(), () -> findings.at(path, "type"));
    }

    @Override
    public void edge(SpecPath path, Edge edge) {
        use(edge.target(), () -> findings.at(path, "target"));
    }

    @Override
    public void operation(SpecPath path, Operation operation, Node node, @Nullable Edge edge) {
        use(operation.returns() == null ? null : operation.returns().type(), () -> findings.at(path, "returns"));
    }

    @Override
    public void end() {
        uses.forEach((name, use) -> findings.info(
                "spec-dangling-type",
                use.first,
                "type " + Untrusted.quote(name) + " is not in the spec; " + use.count + " places name it",
                null));
    }

    private void use(@Nullable TypeNotation notation, Supplier<Mark> mark) {
        if (notation != null) {
            use(notation.type(), mark);
        }
    }

    private void use(Type type, Supplier<Mark> mark) {
        if (type instanceof Type.Named named && !known.contains(named.name())) {
            Use earlier = uses.get(named.name());
            uses.put(
                    named.name(), earlier == null ? new Use(mark.get(), 1) : new Use(earlier.first, earlier.count + 1));
        } else if (type instanceof Type.ListOf list) {
            use(list.element(), mark);
        } else if (type instanceof Type.MapOf map) {
            use(map.key(), mark);
            use(map.value(), mark);
        } else if (type instanceof Type.Struct struct) {
            struct.fields().values().forEach(field -> use(field, mark));
        } else if (type instanceof Type.Union union) {
            union.options().forEach(option -> use(option, mark));
        }
    }
}
