/** Calls the client that the build has generated. */
@NullMarked
package dev.graphpin.client.v19_0;

import org.jspecify.annotations.NullMarked;
