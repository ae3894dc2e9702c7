/** Everything that can go wrong with a request, unchecked. No message holds a token, a parameter or a piece of an answer that could be one. */
@NullMarked
package dev.graphpin.runtime.error;

import org.jspecify.annotations.NullMarked;
