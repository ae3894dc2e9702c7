package dev.graphpin.generator.sdkspec.merge;

import dev.graphpin.spec.model.Type;
import dev.graphpin.spec.model.Type.Kind;
import dev.graphpin.spec.model.Type.ListOf;
import dev.graphpin.spec.model.Type.MapOf;
import dev.graphpin.spec.model.Type.Scalar;
import java.util.Set;

/** Whether two types are one fact in different words: {@code numeric string} and {@code string} are, {@code float} and {@code string} not. */
final class TypeAgreement {
    private static final Set<Kind> TEXTS = Set.of(Kind.STRING, Kind.ID, Kind.URI);
    private static final Set<Kind> WHOLE = Set.of(Kind.INT, Kind.LONG);
    private static final Set<Kind> TIMES = Set.of(Kind.DATETIME, Kind.TIMESTAMP);

    private TypeAgreement() {}

    static boolean agree(Type a, Type b) {
        if (isVague(a) || isVague(b) || a.equals(b)) {
            return true;
        }
        if (a instanceof ListOf one && b instanceof ListOf other) {
            return agree(one.element(), other.element());
        }
        if (a instanceof MapOf one && b instanceof MapOf other) {
            return agree(one.value(), other.value());
        }
        if (a instanceof Type.Union union) {
            return union.options().stream().anyMatch(option -> agree(option, b));
        }
        if (b instanceof Type.Union) {
            return agree(b, a);
        }
        if (a instanceof Scalar one && b instanceof Scalar other) {
            return sameFamily(one.kind(), other.kind());
        }
        // A struct is what the import calls a map.
        return (a instanceof Type.Struct && b instanceof MapOf) || (a instanceof MapOf && b instanceof Type.Struct);
    }

    /** Says too little to contradict anything. */
    static boolean isVague(Type type) {
        return type instanceof Type.Any || type instanceof Type.Opaque;
    }

    private static boolean sameFamily(Kind a, Kind b) {
        return (TEXTS.contains(a) && TEXTS.contains(b))
                || (WHOLE.contains(a) && WHOLE.contains(b))
                || (TIMES.contains(a) && TIMES.contains(b));
    }
}
