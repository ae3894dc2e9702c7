package dev.graphpin.client.bench.pojo;

import org.jspecify.annotations.Nullable;

/** The age range of a user. */
public final class Ages {
    private @Nullable Long min;

    private @Nullable Long max;

    public @Nullable Long getMin() {
        return min;
    }

    public void setMin(@Nullable Long min) {
        this.min = min;
    }

    public @Nullable Long getMax() {
        return max;
    }

    public void setMax(@Nullable Long max) {
        this.max = max;
    }
}
