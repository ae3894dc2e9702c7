@NullMarked
package dev.graphpin.spec.testing;

import org.jspecify.annotations.NullMarked;
