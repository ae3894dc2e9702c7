/** The rules of a spec that its shape alone does not hold, one class each. */
@NullMarked
package dev.graphpin.spec.check.rule;

import org.jspecify.annotations.NullMarked;
