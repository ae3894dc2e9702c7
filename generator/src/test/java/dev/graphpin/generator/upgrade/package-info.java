@NullMarked
package dev.graphpin.generator.upgrade;

import org.jspecify.annotations.NullMarked;
