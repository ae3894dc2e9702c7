/** Diagnostics, and the rules that find them. */
@NullMarked
package dev.graphpin.spec.check;

import org.jspecify.annotations.NullMarked;
