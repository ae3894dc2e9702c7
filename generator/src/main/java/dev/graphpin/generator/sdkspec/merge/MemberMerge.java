package dev.graphpin.generator.sdkspec.merge;

import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.model.EnumValues;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Flags;
import dev.graphpin.spec.model.Origin;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Type;
import dev.graphpin.spec.model.TypeNotation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Merges fields and parameters: two tellings of one, and the values of their enums. */
final class MemberMerge {
    private static final String TYPE = "type";
    private static final String VALUES = "values";

    private final Imports imports;
    private final Contradictions contradictions;

    MemberMerge(Imports imports, Contradictions contradictions) {
        this.imports = imports;
        this.contradictions = contradictions;
    }

    /** What both kinds of member have in common. */
    private record Core(TypeNotation type, @Nullable EnumValues values, Origin origin) {}

    Map<String, Field> fields(String owner, Map<String, Field> first, Map<String, Field> second) {
        return Both.merge(first, second, imports.second(Field::origin, (one, other) -> field(owner, one, other)));
    }

    Map<String, Parameter> parameters(String owner, Map<String, Parameter> first, Map<String, Parameter> second) {
        return Both.merge(
                first, second, imports.second(Parameter::origin, (one, other) -> parameter(owner, one, other)));
    }

    private Field field(String owner, Field first, Field second) {
        String what = "field " + Untrusted.quote(first.name()) + " of " + owner;
        Core core = core(
                what,
                new Core(first.type(), first.values(), first.origin()),
                new Core(second.type(), second.values(), second.origin()));
        return new Field(
                first.name(),
                core.type,
                core.values,
                Both.first(first.range(), second.range()),
                first.flags().isEmpty() ? second.flags() : first.flags(),
                Both.first(first.link(), second.link()),
                Both.first(first.description(), second.description()),
                first.fields().isEmpty() ? second.fields() : first.fields(),
                core.origin);
    }

    private Parameter parameter(String owner, Parameter first, Parameter second) {
        String what = "parameter " + Untrusted.quote(first.name()) + " of " + owner;
        Core core = core(
                what,
                new Core(first.type(), first.values(), first.origin()),
                new Core(second.type(), second.values(), second.origin()));
        if (first.has(Flags.REQUIRED) != second.has(Flags.REQUIRED)) {
            contradictions.tell("merge-required", what, need(first), first.origin(), need(second), second.origin());
        }
        return new Parameter(
                first.name(),
                core.type,
                core.values,
                Both.first(first.range(), second.range()),
                first.flags(),
                Both.first(first.defaultValue(), second.defaultValue()),
                Both.first(first.description(), second.description()),
                first.parameters().isEmpty() ? second.parameters() : first.parameters(),
                core.origin);
    }

    private static String need(Parameter parameter) {
        return parameter.has(Flags.REQUIRED) ? "required" : "optional";
    }

    private Core core(String what, Core first, Core second) {
        Set<String> taken = new LinkedHashSet<>();
        TypeNotation type = first.type;
        if (isUntold(type) && !isUntold(second.type)) {
            type = second.type;
            taken.add(TYPE);
        } else if (!agree(first, second)) {
            Origin from = Imports.of(first.origin, TYPE);
            Origin left = Imports.of(second.origin, TYPE);
            contradictions.tell("merge-type", "type of " + what, type.words(), from, second.type.words(), left);
        }
        EnumValues values = values(what, first, second, type, taken);
        return new Core(type, values, Both.origin(first.origin, second.origin, taken));
    }

    private static boolean isUntold(TypeNotation type) {
        return type.words().isEmpty() || type.type() instanceof Type.Opaque;
    }

    /** An enum whose values nobody listed, or one that one side calls a string, says the same as a string. */
    private static boolean agree(Core first, Core second) {
        return TypeAgreement.agree(asText(first.type.type()), asText(second.type.type()));
    }

    private static Type asText(Type type) {
        if (type instanceof Type.ListOf list) {
            return new Type.ListOf(asText(list.element()));
        }
        if (type instanceof Type.MapOf map) {
            return new Type.MapOf(map.key(), asText(map.value()));
        }
        return type instanceof Type.Enumerated ? new Type.Scalar(Type.Kind.STRING) : type;
    }

    /** All values that anybody tells, as long as the type that counts is an enum. */
    private @Nullable EnumValues values(String what, Core first, Core second, TypeNotation type, Set<String> taken) {
        if (second.values == null) {
            return first.values;
        }
        if (!holdsEnum(type.type())) {
            if (agree(first, second)) { // else the type was told of
                String left = String.join(", ", second.values.values());
                contradictions.tell(
                        "merge-values", "values of " + what, type.words(), first.origin, left, second.origin);
            }
            return first.values;
        }
        List<String> own = first.values == null ? List.of() : first.values.values();
        Set<String> all = new LinkedHashSet<>(own);
        if (all.addAll(second.values.values())) {
            taken.add(VALUES);
        }
        Set<String> onlyFirst = new LinkedHashSet<>(own);
        onlyFirst.removeAll(second.values.values());
        if (!onlyFirst.isEmpty()) {
            contradictions.tell(
                    "merge-values",
                    "values of " + what + " that only one source has",
                    String.join(", ", onlyFirst),
                    first.origin,
                    "silence",
                    second.origin);
        }
        String name = first.values == null ? null : first.values.name();
        return new EnumValues(Both.first(name, second.values.name()), List.copyOf(all));
    }

    private static boolean holdsEnum(Type type) {
        if (type instanceof Type.ListOf list) {
            return holdsEnum(list.element());
        }
        if (type instanceof Type.MapOf map) {
            return holdsEnum(map.key()) || holdsEnum(map.value());
        }
        return type instanceof Type.Enumerated
                || (type instanceof Type.Union union && union.options().stream().anyMatch(MemberMerge::holdsEnum));
    }
}
