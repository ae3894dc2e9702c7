/** Bytes to the server and back, behind an interface. */
@NullMarked
package dev.graphpin.runtime.http;

import org.jspecify.annotations.NullMarked;
