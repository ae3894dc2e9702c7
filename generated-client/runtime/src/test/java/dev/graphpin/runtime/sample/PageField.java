package dev.graphpin.runtime.sample;

import dev.graphpin.runtime.GraphField;

/** Fields of a {@link Page} that can be asked for. */
public final class PageField {
    public static final GraphField<Page> ID = of("id");

    private PageField() {}

    /** A field by its wire name, documented or not. */
    public static GraphField<Page> of(String name) {
        return GraphField.of(name);
    }
}
