/** Corrections by hand: what they expect to find, what they set, and why. */
@NullMarked
package dev.graphpin.spec.overlay;

import org.jspecify.annotations.NullMarked;
