package dev.graphpin.runtime.json;

import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** What every generated enum is: the documented values as constants, and any other value that the server sends, kept as it is. Immutable. */
public abstract class OpenEnum implements Cloneable {
    /** Not final, as {@link #known}, for {@link #with} alone. */
    private String value = "";

    private boolean known;

    /** The first one of an enum, by which its {@link EnumValues} make all others. */
    protected OpenEnum() {}

    /** Another value of the same enum: a copy, so that generated classes need not tell how they are made. */
    OpenEnum with(String other, boolean isKnown) {
        try {
            OpenEnum copy = (OpenEnum) clone();
            copy.value = other;
            copy.known = isKnown;
            VarHandle.storeStoreFence(); // as behind a constructor: who gets to see the copy sees all of it
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The value as on the wire. */
    public final String value() {
        return value;
    }

    /** Whether the documentation that this client was made from lists the value. */
    public final boolean known() {
        return known;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof OpenEnum that && getClass() == that.getClass() && value.equals(that.value));
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    /** The value as on the wire. */
    @Override
    public final String toString() {
        return value;
    }
}
