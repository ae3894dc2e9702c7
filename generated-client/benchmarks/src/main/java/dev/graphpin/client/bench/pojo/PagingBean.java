package dev.graphpin.client.bench.pojo;

import org.jspecify.annotations.Nullable;

/** Where the next page is. */
public final class PagingBean {
    private @Nullable CursorsBean cursors;

    private @Nullable String next;

    public @Nullable CursorsBean getCursors() {
        return cursors;
    }

    public void setCursors(@Nullable CursorsBean cursors) {
        this.cursors = cursors;
    }

    public @Nullable String getNext() {
        return next;
    }

    public void setNext(@Nullable String next) {
        this.next = next;
    }
}
