package dev.graphpin.spec.model;

import org.jspecify.annotations.Nullable;

/**
 * Bounds of a number, both inclusive, written as the page writes them.
 *
 * @param min null for none
 * @param max null for none
 */
public record Range(@Nullable String min, @Nullable String max) {}
