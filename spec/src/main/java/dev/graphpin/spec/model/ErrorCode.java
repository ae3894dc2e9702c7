package dev.graphpin.spec.model;

import org.jspecify.annotations.Nullable;

/**
 * An error code of the catalogue.
 *
 * @param code as answered in {@code error.code}
 * @param name a constant's name in upper snake case, our own word; null for a code nobody has named yet
 * @param message the documentation's text; null when dropped
 */
public record ErrorCode(
        int code, @Nullable String name, @Nullable String message) {}
