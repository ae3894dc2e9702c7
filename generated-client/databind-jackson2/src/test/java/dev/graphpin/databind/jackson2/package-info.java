/** A Jackson application of a client of v19.0. */
@NullMarked
package dev.graphpin.databind.jackson2;

import org.jspecify.annotations.NullMarked;
