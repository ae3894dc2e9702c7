@NullMarked
package dev.graphpin.spec.diff.compare;

import org.jspecify.annotations.NullMarked;
