/**
 * Specs of one version that complete each other. The documentation wins for type words, flags, nesting, results and errors; the
 * import for the targets of edges; what only one of them tells is taken from that one.
 */
@NullMarked
package dev.graphpin.generator.sdkspec.merge;

import org.jspecify.annotations.NullMarked;
