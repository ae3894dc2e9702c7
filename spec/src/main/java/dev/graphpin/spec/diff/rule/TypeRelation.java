package dev.graphpin.spec.diff.rule;

import dev.graphpin.spec.model.Type;
import dev.graphpin.spec.model.Type.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How a new type stands to an old one, seen by somebody who holds values of the old one. */
public enum TypeRelation {
    /** Other words at most. */
    SAME,
    /** Every old value is one of the new type, too. */
    WIDENED,
    /** Every new value is one of the old type, too. */
    NARROWED,
    /** The old type said nothing; the new one does. */
    RESOLVED,
    /** One value became a list or a map, or the other way round. */
    MULTIPLICITY,
    /** None of these. */
    CHANGED;

    private static final Set<Kind> WHOLE_NUMBERS = EnumSet.of(Kind.INT, Kind.LONG);
    private static final Set<Kind> NUMBERS = EnumSet.of(Kind.INT, Kind.LONG, Kind.FLOAT);

    /** Compares the meanings of two types. */
    public static TypeRelation of(Type before, Type now) {
        if (before.equals(now)) {
            return SAME;
        }
        if (isUnknown(before)) {
            return isUnknown(now) ? SAME : RESOLVED;
        }
        if (isUnknown(now)) {
            return WIDENED;
        }
        if (before instanceof Type.ListOf old && now instanceof Type.ListOf is) {
            return of(old.element(), is.element());
        }
        if (before instanceof Type.MapOf old && now instanceof Type.MapOf is) {
            return old.key().equals(is.key()) ? of(old.value(), is.value()) : CHANGED;
        }
        if (isMany(before) != isMany(now) || (isMany(before) && isMany(now))) {
            return MULTIPLICITY;
        }
        if (fits(before, now)) {
            return WIDENED;
        }
        return fits(now, before) ? NARROWED : CHANGED;
    }

    static boolean isUnknown(Type type) {
        return type instanceof Type.Any || type instanceof Type.Opaque;
    }

    private static boolean isMany(Type type) {
        return type instanceof Type.ListOf || type instanceof Type.MapOf;
    }

    /** Whether every value of a type is one of another. */
    private static boolean fits(Type value, Type type) {
        if (value.equals(type)) {
            return true;
        }
        if (value instanceof Type.Union union) {
            return union.options().stream().allMatch(option -> fits(option, type));
        }
        if (type instanceof Type.Union union) {
            return union.options().stream().anyMatch(option -> fits(value, option));
        }
        if (type instanceof Type.Scalar wide) {
            return value instanceof Type.Enumerated
                    ? wide.kind() == Kind.STRING
                    : value instanceof Type.Scalar narrow && fits(narrow.kind(), wide.kind());
        }
        return false;
    }

    private static boolean fits(Kind value, Kind type) {
        return switch (type) {
            case STRING -> value != Kind.FILE;
            case ID, LONG -> WHOLE_NUMBERS.contains(value);
            case FLOAT -> NUMBERS.contains(value);
            case TIMESTAMP -> List.of(Kind.DATETIME, Kind.LONG, Kind.INT).contains(value);
            case INT, BOOL, DATETIME, DATE, URI, FILE -> false;
        };
    }
}
