/**
 * Pages to spec: who owns what a page tells, how several tellings of one thing become one, and what is said when they
 * contradict. The way in is {@link dev.graphpin.generator.scrape.assemble.Assembler}.
 */
@NullMarked
package dev.graphpin.generator.scrape.assemble;

import org.jspecify.annotations.NullMarked;
