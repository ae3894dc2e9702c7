@NullMarked
package dev.graphpin.spec;

import org.jspecify.annotations.NullMarked;
