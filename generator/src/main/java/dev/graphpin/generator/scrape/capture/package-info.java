/**
 * Fetches reference pages and keeps their bytes as they came, each with a sidecar that says where and when. The only room
 * that opens a socket.
 */
@NullMarked
package dev.graphpin.generator.scrape.capture;

import org.jspecify.annotations.NullMarked;
