package dev.graphpin.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * What a node is that the documentation names and does not describe: it has an id, as every node, and its other properties are read by their wire
 * names ({@link #getString}, {@link #getLong}, {@link #get}) and asked for by them ({@code GraphField.of("name")}).
 */
public abstract class OpaqueObject extends GraphObject {
    /** One that holds nothing. */
    protected OpaqueObject() {}

    /** {@code id}: numeric string. */
    public final @Nullable String id() {
        return text(0);
    }
}
