/** Changes that somebody has accepted, each with the reason. */
@NullMarked
package dev.graphpin.spec.diff.ignore;

import org.jspecify.annotations.NullMarked;
