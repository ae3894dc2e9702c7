@NullMarked
package dev.graphpin.runtime;

import org.jspecify.annotations.NullMarked;
