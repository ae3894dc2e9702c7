/** The spec as YAML: a positioned tree, a reader that tells every problem of a run with its place, and a canonical writer. */
@NullMarked
package dev.graphpin.spec.yaml;

import org.jspecify.annotations.NullMarked;
