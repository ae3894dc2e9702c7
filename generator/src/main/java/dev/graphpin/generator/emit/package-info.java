/** From the plan to Java source: one emitted construct, one class. */
@NullMarked
package dev.graphpin.generator.emit;

import org.jspecify.annotations.NullMarked;
