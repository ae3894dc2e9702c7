@NullMarked
package dev.graphpin.spec.diff.format;

import org.jspecify.annotations.NullMarked;
