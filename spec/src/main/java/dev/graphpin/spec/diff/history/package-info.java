/**
 * Changes over more than two specs: the {@link dev.graphpin.spec.diff.history.Changelog} that is kept from version to version, and the
 * {@link dev.graphpin.spec.diff.history.History} of each element.
 */
@NullMarked
package dev.graphpin.spec.diff.history;

import org.jspecify.annotations.NullMarked;
