@NullMarked
package dev.graphpin.generator.cli;

import org.jspecify.annotations.NullMarked;
