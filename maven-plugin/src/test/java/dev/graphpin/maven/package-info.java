/** Tests of the plugin that need no Maven. */
@NullMarked
package dev.graphpin.maven;

import org.jspecify.annotations.NullMarked;
