/**
 * Formats of the report. Each is a {@link dev.graphpin.spec.diff.format.Renderer}: a pure function from the report to text, so all of them
 * carry the same changes. They are listed in {@link dev.graphpin.spec.diff.format.Format}. Text that came from pages is hostile: each
 * renderer escapes it for its format.
 */
@NullMarked
package dev.graphpin.spec.diff.format;

import org.jspecify.annotations.NullMarked;
