/** Captures of documentation pages: one reader for each form, all saying the same {@link dev.graphpin.generator.scrape.Page}. */
@NullMarked
package dev.graphpin.generator.scrape;

import org.jspecify.annotations.NullMarked;
