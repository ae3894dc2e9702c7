/** The spec in formats of other tools, so that languages other than Java can be served. */
@NullMarked
package dev.graphpin.generator.export;

import org.jspecify.annotations.NullMarked;
