/** Facts: single differences between two specs. They are not weighed here; applied to the old spec, they make the new one. */
@NullMarked
package dev.graphpin.spec.diff.change;

import org.jspecify.annotations.NullMarked;
