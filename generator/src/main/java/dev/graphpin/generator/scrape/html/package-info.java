/** The reader of HTML captures. Headings, table headers, sentences and nesting decide; class names only where nothing else tells. */
@NullMarked
package dev.graphpin.generator.scrape.html;

import org.jspecify.annotations.NullMarked;
