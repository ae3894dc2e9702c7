/**
 * What a new version means for code: two plans side by side. The way in is {@link dev.graphpin.generator.upgrade.Upgrade}, for the command
 * line, for Maven goals and for programs.
 */
@NullMarked
package dev.graphpin.generator.upgrade;

import org.jspecify.annotations.NullMarked;
