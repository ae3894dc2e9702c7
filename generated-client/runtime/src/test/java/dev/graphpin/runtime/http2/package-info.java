/** A server for tests that speaks HTTP/2 over TLS, on loopback. */
@NullMarked
package dev.graphpin.runtime.http2;

import org.jspecify.annotations.NullMarked;
