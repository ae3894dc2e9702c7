@NullMarked
package dev.graphpin.generator.scrape.html;

import org.jspecify.annotations.NullMarked;
