/** The command line. Each command is thin: it reads its arguments, calls a facade and prints what that says. */
@NullMarked
package dev.graphpin.generator.cli;

import org.jspecify.annotations.NullMarked;
