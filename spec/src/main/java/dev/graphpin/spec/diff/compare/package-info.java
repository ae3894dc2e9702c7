/** Finds the facts. Each class compares one kind of element; what a side's captures could not have told is set apart. */
@NullMarked
package dev.graphpin.spec.diff.compare;

import org.jspecify.annotations.NullMarked;
