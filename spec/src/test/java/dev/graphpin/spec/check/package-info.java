@NullMarked
package dev.graphpin.spec.check;

import org.jspecify.annotations.NullMarked;
