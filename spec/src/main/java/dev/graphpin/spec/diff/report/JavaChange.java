package dev.graphpin.spec.diff.report;

import org.jspecify.annotations.Nullable;

/**
 * A member of the generated client on both sides.
 *
 * @param before its signature in the old client; null when it is new
 * @param now its signature in the new client; null when it is gone
 */
public record JavaChange(@Nullable String before, @Nullable String now) {}
