@NullMarked
package dev.graphpin.spec.diff.rule;

import org.jspecify.annotations.NullMarked;
