package dev.graphpin.generator.plan;

import dev.graphpin.generator.plan.JavaType.Enumerated;
import dev.graphpin.generator.plan.JavaType.ListOf;
import dev.graphpin.generator.plan.JavaType.MapOf;
import dev.graphpin.generator.plan.JavaType.Model;
import dev.graphpin.generator.plan.JavaType.Scalar;
import dev.graphpin.spec.model.Type;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * From the documentation's types to Java's. Numbers are as wide as the documentation says and ids stay text, since they are
 * longer than a number may be; what has no one type in Java is read as the JSON that it is.
 */
final class JavaTypes {
    private static final Set<Scalar> WHOLE = EnumSet.of(Scalar.INT32, Scalar.INT64);
    private static final Set<Scalar> NUMBERS = EnumSet.of(Scalar.INT32, Scalar.INT64, Scalar.NUMBER);

    private final Function<String, @Nullable ClassRef> nodes;

    /** @param nodes the class of a named type, null for one that has none here */
    JavaTypes(Function<String, @Nullable ClassRef> nodes) {
        this.nodes = nodes;
    }

    /** @param struct the class of what is nested in the slot; null when nothing is */
    JavaType of(Slot slot, @Nullable ClassRef struct) {
        return of(slot.type().type(), slot.enumName(), struct);
    }

    JavaType of(Type type, @Nullable ClassRef enumName, @Nullable ClassRef struct) {
        if (type instanceof Type.ListOf list) {
            return new ListOf(of(list.element(), enumName, struct));
        }
        if (type instanceof Type.MapOf map) {
            return new MapOf(of(map.value(), enumName, struct));
        }
        if (struct != null) {
            return new Model(struct);
        }
        if (type instanceof Type.Scalar scalar) {
            return enumName == null ? of(scalar.kind()) : new Enumerated(enumName);
        }
        if (type instanceof Type.Enumerated) {
            return enumName == null ? Scalar.TEXT : new Enumerated(enumName);
        }
        if (type instanceof Type.Named named) {
            ClassRef node = nodes.apply(named.name());
            return node == null ? Scalar.ANY : new Model(node);
        }
        return type instanceof Type.Union union ? union(union, enumName) : Scalar.ANY;
    }

    private static JavaType of(Type.Kind kind) {
        return switch (kind) {
            case STRING, ID, URI, FILE -> Scalar.TEXT;
            case INT -> Scalar.INT32;
            case LONG -> Scalar.INT64;
            case FLOAT -> Scalar.NUMBER;
            case BOOL -> Scalar.BOOL;
            case DATETIME, TIMESTAMP -> Scalar.TIME;
            case DATE -> Scalar.DATE;
        };
    }

    /** One type when all options have it, the wider one of numbers, text for other mixed scalars: it holds them all. */
    private JavaType union(Type.Union union, @Nullable ClassRef enumName) {
        List<JavaType> options = union.options().stream()
                .map(option -> of(option, enumName, null))
                .distinct()
                .toList();
        if (options.size() == 1) {
            return options.get(0);
        }
        if (WHOLE.containsAll(options)) {
            return Scalar.INT64;
        }
        if (NUMBERS.containsAll(options)) {
            return Scalar.NUMBER;
        }
        boolean areScalars = options.stream().allMatch(option -> option instanceof Scalar && option != Scalar.ANY);
        return areScalars ? Scalar.TEXT : Scalar.ANY;
    }
}
