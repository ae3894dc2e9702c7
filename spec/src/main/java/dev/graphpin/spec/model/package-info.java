/** The spec as immutable records. Every collection is unmodifiable and keeps the order of the documentation. */
@NullMarked
package dev.graphpin.spec.model;

import org.jspecify.annotations.NullMarked;
