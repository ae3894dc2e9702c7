@NullMarked
package dev.graphpin.generator.scrape.capture;

import org.jspecify.annotations.NullMarked;
