package dev.graphpin.generator.plan;

import dev.graphpin.spec.model.EnumValues;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Flags;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Range;
import dev.graphpin.spec.model.Type;
import dev.graphpin.spec.model.TypeNotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What fields, parameters and members of result structs have in common: a name, a type, and what is nested in it.
 *
 * @param children by declaration; empty for what has no parts of its own
 * @param enumName the enum of its values, once that has a name
 */
record Slot(
        String wire,
        TypeNotation type,
        @Nullable EnumValues values,
        @Nullable ClassRef enumName,
        Set<String> flags,
        List<String> notes,
        @Nullable String prose,
        @Nullable String link,
        List<Slot> children) {

    static Slot of(Field field) {
        List<Slot> children = field.fields().isEmpty()
                ? members(field.type())
                : field.fields().values().stream().map(Slot::of).toList();
        return new Slot(
                field.name(),
                field.type(),
                field.values(),
                null,
                field.flags(),
                notes(field.range(), null),
                field.description(),
                field.link(),
                children);
    }

    static Slot of(Parameter parameter) {
        List<Slot> children = parameter.parameters().isEmpty()
                ? members(parameter.type())
                : parameter.parameters().values().stream().map(Slot::of).toList();
        return new Slot(
                parameter.name(),
                parameter.type(),
                parameter.values(),
                null,
                parameter.flags(),
                notes(parameter.range(), parameter.defaultValue()),
                parameter.description(),
                null,
                children);
    }

    static List<Slot> parameters(Map<String, Parameter> parameters) {
        return parameters.values().stream().map(Slot::of).toList();
    }

    /** The members of a struct, wherever in lists and maps it stands; those of a union of structs together. */
    static List<Slot> members(TypeNotation notation) {
        if (notation.type() instanceof Type.Struct) {
            List<Slot> members = new ArrayList<>();
            notation.structFields().forEach((name, type) -> members.add(member(name, type)));
            return members;
        }
        return members(notation.type());
    }

    private static List<Slot> members(Type type) {
        if (type instanceof Type.ListOf list) {
            return members(list.element());
        }
        if (type instanceof Type.MapOf map) {
            return members(map.value());
        }
        List<Slot> members = new ArrayList<>();
        for (Type option : type instanceof Type.Union union ? union.options() : List.of(type)) {
            if (!(option instanceof Type.Struct struct)) {
                return List.of();
            }
            struct.fields().forEach((name, inner) -> {
                if (members.stream().noneMatch(known -> known.wire().equals(name))) {
                    members.add(member(name, new TypeNotation("", inner)));
                }
            });
        }
        return members;
    }

    private static Slot member(String name, TypeNotation type) {
        return new Slot(name, type, null, null, Set.of(), List.of(), null, null, members(type));
    }

    /** A member that no page tells of. */
    static Slot plain(String name, String words) {
        return member(name, TypeNotation.of(words));
    }

    /** The same with enums named, here and in everything nested. */
    Slot named(BiFunction<List<String>, Slot, @Nullable ClassRef> enums, List<String> path) {
        List<String> here = new ArrayList<>(path);
        here.add(wire);
        return new Slot(
                wire,
                type,
                values,
                hasValues() ? enums.apply(here, this) : null,
                flags,
                notes,
                prose,
                link,
                children.stream().map(child -> child.named(enums, here)).toList());
    }

    boolean hasValues() {
        return values != null && !values.values().isEmpty();
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    boolean isDeprecated() {
        return has(Flags.DEPRECATED);
    }

    Doc doc(DocDetail docs) {
        List<String> facts = new ArrayList<>(flags);
        facts.addAll(notes);
        return docs.of(prose, wire, type.words().isEmpty() ? null : type.words(), facts, null);
    }

    private static List<String> notes(@Nullable Range range, @Nullable String defaultValue) {
        List<String> notes = new ArrayList<>();
        if (range != null && range.min() != null) {
            notes.add("min " + range.min());
        }
        if (range != null && range.max() != null) {
            notes.add("max " + range.max());
        }
        if (defaultValue != null) {
            notes.add(defaultValue.isEmpty() ? "empty by default" : "default " + defaultValue);
        }
        return notes;
    }
}
