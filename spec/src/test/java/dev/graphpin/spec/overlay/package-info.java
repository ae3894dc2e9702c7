@NullMarked
package dev.graphpin.spec.overlay;

import org.jspecify.annotations.NullMarked;
