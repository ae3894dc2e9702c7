@NullMarked
package dev.graphpin.spec.diff.history;

import org.jspecify.annotations.NullMarked;
