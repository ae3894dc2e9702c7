/**
 * Reads the renderings that are lines: Markdown in its flavours, and plain text. Each has its own scanner, which makes
 * {@link dev.graphpin.generator.scrape.lines.Block}s of lines; one walk over the blocks makes the page of both.
 */
@NullMarked
package dev.graphpin.generator.scrape.lines;

import org.jspecify.annotations.NullMarked;
