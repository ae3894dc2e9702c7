/**
 * What changed between two specs, and what that means. Facts come first ({@code change}, found by {@code compare}), then verdicts
 * ({@code rule}), then one value that says it all ({@code report}), which is printed ({@code format}). The way in is
 * {@link dev.graphpin.spec.diff.report.Reporter}.
 */
@NullMarked
package dev.graphpin.spec.diff;

import org.jspecify.annotations.NullMarked;
