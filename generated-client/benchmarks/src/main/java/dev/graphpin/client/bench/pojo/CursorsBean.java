package dev.graphpin.client.bench.pojo;

import org.jspecify.annotations.Nullable;

/** The ends of a page. */
public final class CursorsBean {
    private @Nullable String before;

    private @Nullable String after;

    public @Nullable String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = before;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}
