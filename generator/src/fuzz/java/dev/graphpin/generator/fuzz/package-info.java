/** A target for each reader; {@code mvn -Pfuzz verify} gives each of them a minute. */
@NullMarked
package dev.graphpin.generator.fuzz;

import org.jspecify.annotations.NullMarked;
