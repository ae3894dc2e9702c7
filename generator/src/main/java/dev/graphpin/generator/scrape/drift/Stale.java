package dev.graphpin.generator.scrape.drift;

import dev.graphpin.generator.scrape.assemble.Descriptions;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Flags;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Origin;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Read;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Elements of the last spec, fit for the next one: their sources name the old captures, prose stays behind where it is dropped.
 * The element that is kept gets the flag {@code stale}, those inside it don't repeat it.
 *
 * @param captures new ids of old captures whose id is taken by a newer one
 */
record Stale(Map<String, String> captures, Descriptions descriptions) {

    Node node(Node old) {
        return new Node(
                old.name(),
                old.graphVersion(),
                old.docs(),
                prose(old.summary()),
                stale(old.flags()),
                old.requirements(),
                read(old.read()),
                each(old.fields(), this::aged),
                each(old.edges(), edge -> aged(edge, edge.flags())),
                old.operations().stream().map(o -> aged(o, o.flags())).toList(),
                origin(old.origin()));
    }

    Field field(Field old) {
        return aged(old, stale(old.flags()));
    }

    Parameter parameter(Parameter old) {
        return aged(old, stale(old.flags()));
    }

    Edge edge(Edge old) {
        return aged(old, stale(old.flags()));
    }

    Operation operation(Operation old) {
        return aged(old, stale(old.flags()));
    }

    @Nullable
    Read read(@Nullable Read old) {
        return old == null
                ? null
                : new Read(old.path(), each(old.parameters(), this::aged), old.fieldSets(), old.errors());
    }

    Origin origin(Origin old) {
        Map<String, String> facts = new LinkedHashMap<>();
        old.facts().forEach((fact, source) -> facts.put(fact, source(source)));
        return new Origin(old.sources().stream().map(this::source).toList(), facts);
    }

    @Nullable
    String prose(@Nullable String old) {
        return descriptions == Descriptions.KEEP ? old : null;
    }

    private String source(String source) {
        String capture = Census.capture(source);
        return captures.getOrDefault(capture, capture) + source.substring(capture.length());
    }

    private static Set<String> stale(Set<String> flags) {
        Set<String> more = new LinkedHashSet<>(flags);
        more.add(Flags.STALE);
        return more;
    }

    private static <T> Map<String, T> each(Map<String, T> old, UnaryOperator<T> change) {
        Map<String, T> changed = new LinkedHashMap<>();
        old.forEach((name, element) -> changed.put(name, change.apply(element)));
        return changed;
    }

    private Field aged(Field old) {
        return aged(old, old.flags());
    }

    private Field aged(Field old, Set<String> flags) {
        return new Field(
                old.name(),
                old.type(),
                old.values(),
                old.range(),
                flags,
                old.link(),
                prose(old.description()),
                each(old.fields(), this::aged),
                origin(old.origin()));
    }

    private Parameter aged(Parameter old) {
        return aged(old, old.flags());
    }

    private Parameter aged(Parameter old, Set<String> flags) {
        return new Parameter(
                old.name(),
                old.type(),
                old.values(),
                old.range(),
                flags,
                old.defaultValue(),
                prose(old.description()),
                each(old.parameters(), this::aged),
                origin(old.origin()));
    }

    private Edge aged(Edge old, Set<String> flags) {
        return new Edge(
                old.name(),
                old.target(),
                old.cardinality(),
                flags,
                old.link(),
                prose(old.description()),
                old.requirements(),
                read(old.read()),
                each(old.fields(), this::aged),
                each(old.summary(), this::aged),
                List.copyOf(
                        old.operations().stream().map(o -> aged(o, o.flags())).toList()),
                origin(old.origin()));
    }

    private Operation aged(Operation old, Set<String> flags) {
        return new Operation(
                old.action(),
                old.method(),
                old.path(),
                old.subject(),
                flags,
                prose(old.description()),
                each(old.parameters(), this::aged),
                old.returns(),
                old.errors(),
                origin(old.origin()));
    }
}
