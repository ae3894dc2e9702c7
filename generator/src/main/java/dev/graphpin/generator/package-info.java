/** From documentation pages to a spec, and from a spec to a Java client. */
@NullMarked
package dev.graphpin.generator;

import org.jspecify.annotations.NullMarked;
