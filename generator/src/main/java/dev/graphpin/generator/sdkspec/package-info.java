/**
 * Reads the JSON specs of Meta's own SDK generator into the model, and merges specs of one version that different sources tell
 * different things of.
 */
@NullMarked
package dev.graphpin.generator.sdkspec;

import org.jspecify.annotations.NullMarked;
