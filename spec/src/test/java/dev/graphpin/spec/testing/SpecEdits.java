package dev.graphpin.spec.testing;

import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Edge.Cardinality;
import dev.graphpin.spec.model.EnumValues;
import dev.graphpin.spec.model.ErrorCode;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Flags;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Operation.Action;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Range;
import dev.graphpin.spec.model.Read;
import dev.graphpin.spec.model.Requirements;
import dev.graphpin.spec.model.Returns;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.model.TypeNotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Edits a spec here and there, as a year does: most elements stay, with one or two facts that are different. */
final class SpecEdits {
    private static final List<String> TYPES = List.of("string", "int", "list<User>", "Page", "enum", "Object");
    private final Random random;

    private SpecEdits(Random random) {
        this.random = random;
    }

    static Spec edited(Spec spec, long seed) {
        SpecEdits edits = new SpecEdits(new Random(seed));
        Map<Integer, ErrorCode> errors = new LinkedHashMap<>(spec.errors());
        errors.replaceAll((code, error) -> new ErrorCode(code, edits.text(error.name()), edits.text(error.message())));
        return new Spec(spec.graphVersion(), edits.map(spec.nodes(), edits::node), errors);
    }

    private Node node(Node n) {
        return new Node(
                n.name(),
                n.graphVersion(),
                text(n.docs()),
                text(n.summary()),
                flags(n.flags()),
                needs(n.requirements()),
                read(n.read()),
                map(n.fields(), this::field),
                map(n.edges(), this::edge),
                list(n.operations()),
                n.origin());
    }

    private Edge edge(Edge e) {
        return new Edge(
                e.name(),
                rarely() ? (rarely() ? null : type()) : e.target(),
                rarely() ? one(List.of(Cardinality.values())) : e.cardinality(),
                flags(e.flags()),
                text(e.link()),
                text(e.description()),
                needs(e.requirements()),
                read(e.read()),
                map(e.fields(), this::field),
                map(e.summary(), this::field),
                list(e.operations()),
                e.origin());
    }

    private @Nullable Read read(@Nullable Read r) {
        if (r == null || rarely()) {
            return rarely() ? null : r;
        }
        Map<String, List<String>> sets = new LinkedHashMap<>(r.fieldSets());
        sets.replaceAll((name, fields) -> rarely() ? List.of("id", "name") : fields);
        return new Read(text(r.path()), map(r.parameters(), this::parameter), sets, codes(r.errors()), r.returns());
    }

    private Field field(Field f) {
        return new Field(
                f.name(),
                rarely() ? type() : f.type(),
                values(f.values()),
                range(f.range()),
                flags(f.flags()),
                text(f.link()),
                text(f.description()),
                map(f.fields(), this::field),
                f.origin());
    }

    private Parameter parameter(Parameter p) {
        return new Parameter(
                p.name(),
                rarely() ? type() : p.type(),
                values(p.values()),
                range(p.range()),
                flags(p.flags()),
                text(p.defaultValue()),
                text(p.description()),
                rarely() ? Map.of() : map(p.parameters(), this::parameter),
                p.origin());
    }

    private List<Operation> list(List<Operation> operations) {
        List<Operation> edited = new ArrayList<>();
        for (Operation o : operations) {
            if (!rarely()) {
                edited.add(new Operation(
                        rarely() ? one(List.of(Action.values())) : o.action(),
                        rarely() ? (o.method().equals("POST") ? "DELETE" : "POST") : o.method(),
                        rarely() ? o.path() + "/more" : o.path(),
                        text(o.subject()),
                        flags(o.flags()),
                        text(o.description()),
                        moved(map(o.parameters(), this::parameter)),
                        returns(o.returns()),
                        codes(o.errors()),
                        o.origin()));
            }
        }
        return edited;
    }

    /** Puts nested parameters on the top; some stay where they were, too. */
    private Map<String, Parameter> moved(Map<String, Parameter> parameters) {
        Map<String, Parameter> moved = new LinkedHashMap<>(parameters);
        for (Parameter parameter : parameters.values()) {
            Map<String, Parameter> left = new LinkedHashMap<>(parameter.parameters());
            parameter.parameters().forEach((name, nested) -> {
                if (random.nextBoolean() && !moved.containsKey(name)) {
                    moved.put(name, nested);
                    if (!rarely()) {
                        left.remove(name);
                    }
                }
            });
            moved.put(parameter.name(), with(parameter, left));
        }
        return moved;
    }

    private static Parameter with(Parameter p, Map<String, Parameter> parts) {
        return new Parameter(
                p.name(),
                p.type(),
                p.values(),
                p.range(),
                p.flags(),
                p.defaultValue(),
                p.description(),
                parts,
                p.origin());
    }

    private @Nullable Returns returns(@Nullable Returns r) {
        return r == null || rarely()
                ? (rarely() ? new Returns(true, "id", type()) : null)
                : new Returns(
                        rarely() != r.readAfterWrite(), text(r.readAfterWriteKey()), rarely() ? type() : r.type());
    }

    private @Nullable EnumValues values(@Nullable EnumValues values) {
        if (values == null) {
            return rarely() ? new EnumValues(rarely() ? "Shared" : null, List.of("A", "B", "c")) : null;
        }
        if (rarely()) {
            return rarely() ? null : new EnumValues(one(List.of("Shared", "Other")), values.values());
        }
        Set<String> edited = new LinkedHashSet<>();
        values.values().forEach(value -> {
            if (!rarely()) {
                edited.add(rarely() ? value.toUpperCase(Locale.ROOT) : value);
            }
        });
        if (rarely()) {
            edited.add("NEW");
        }
        return new EnumValues(values.name(), List.copyOf(edited));
    }

    private @Nullable Range range(@Nullable Range range) {
        return rarely() ? (rarely() ? null : new Range("0", "9")) : range;
    }

    private Requirements needs(Requirements r) {
        return !rarely()
                ? r
                : new Requirements(
                        names(r.accessTokens()),
                        names(r.permissions()),
                        names(r.featurePermissions()),
                        rarely() ? Boolean.TRUE : r.newPageExperience());
    }

    private List<String> names(List<String> names) {
        Set<String> edited = new LinkedHashSet<>(names);
        if (rarely() && !names.isEmpty()) {
            edited.remove(names.get(0));
        }
        if (rarely()) {
            edited.add("manage_pages");
        }
        return List.copyOf(edited);
    }

    private List<Integer> codes(List<Integer> codes) {
        return rarely() ? List.of(100, 4) : codes;
    }

    private Set<String> flags(Set<String> flags) {
        Set<String> edited = new LinkedHashSet<>(flags);
        if (rarely()) {
            String flag = one(List.of(Flags.DEPRECATED, Flags.REQUIRED, Flags.CORE, Flags.NO_DATA, "odd"));
            if (!edited.remove(flag)) {
                edited.add(flag);
            }
        }
        return edited;
    }

    private @Nullable String text(@Nullable String text) {
        return rarely() ? one(List.of("other", "must", "/v1.0/x")) : text;
    }

    private TypeNotation type() {
        return TypeNotation.of(one(TYPES));
    }

    private <T> Map<String, T> map(Map<String, T> elements, UnaryOperator<T> edit) {
        Map<String, T> edited = new LinkedHashMap<>();
        elements.forEach((name, element) -> {
            if (!rarely()) {
                edited.put(name, Objects.requireNonNull(edit.apply(element)));
            }
        });
        return edited;
    }

    private boolean rarely() {
        return random.nextInt(6) == 0;
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
