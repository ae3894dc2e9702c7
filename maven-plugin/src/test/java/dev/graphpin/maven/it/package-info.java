/** Integration tests: real Maven on real projects, those of {@code src/it}. */
@NullMarked
package dev.graphpin.maven.it;

import org.jspecify.annotations.NullMarked;
