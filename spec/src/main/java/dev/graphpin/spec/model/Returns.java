package dev.graphpin.spec.model;

import org.jspecify.annotations.Nullable;

/**
 * What a writing operation answers.
 *
 * @param readAfterWrite whether fields of the written node can be asked for in the same request
 * @param readAfterWriteKey the key of the answer that names the node to read; null for the node that was posted to
 * @param type the answer's type, most often a {@link Type.Struct}; null when the page gives none
 */
public record Returns(
        boolean readAfterWrite,
        @Nullable String readAfterWriteKey,
        @Nullable TypeNotation type) {}
