/**
 * What a client is made from and how, as people write it down: in a POM, on the command line, in a file. Every setting is told of
 * once, in {@link Setting}; the rest follows from that table or is held against it by a test.
 */
@NullMarked
package dev.graphpin.generator.config;

import org.jspecify.annotations.NullMarked;
