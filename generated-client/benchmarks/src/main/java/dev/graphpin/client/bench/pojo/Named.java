package dev.graphpin.client.bench.pojo;

import org.jspecify.annotations.Nullable;

/** Anything that the inputs tell an id and a name of. */
public final class Named {
    private @Nullable String id;

    private @Nullable String name;

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
