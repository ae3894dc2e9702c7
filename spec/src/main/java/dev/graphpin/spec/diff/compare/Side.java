package dev.graphpin.spec.diff.compare;

import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Spec;
import org.jspecify.annotations.Nullable;

/**
 * One of the two specs that are compared.
 *
 * @param name what the user called it: a version, a directory, coordinates
 * @param lock which captures it was made from; null when nothing is known of that, and then the spec is taken at its word
 */
public record Side(String name, Spec spec, @Nullable Lock lock) {}
