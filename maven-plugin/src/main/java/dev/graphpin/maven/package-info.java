/** The Maven plugin. Each goal is thin: parameters and defaults here, the work in the generator. */
@NullMarked
package dev.graphpin.maven;

import org.jspecify.annotations.NullMarked;
