/** How fast captures are read and assembled, and in how little memory. */
@NullMarked
package dev.graphpin.generator.bench;

import org.jspecify.annotations.NullMarked;
