/**
 * What changed since the last scrape, and what must not be forgotten because a capture went wrong. The way in is
 * {@link dev.graphpin.generator.scrape.drift.Drift}.
 */
@NullMarked
package dev.graphpin.generator.scrape.drift;

import org.jspecify.annotations.NullMarked;
