/** Writing what was made: the whole of it or nothing, and never over what somebody else wrote. */
@NullMarked
package dev.graphpin.generator.write;

import org.jspecify.annotations.NullMarked;
