@NullMarked
package dev.graphpin.spec.diff;

import org.jspecify.annotations.NullMarked;
