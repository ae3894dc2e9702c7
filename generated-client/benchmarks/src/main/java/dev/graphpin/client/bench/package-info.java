/** Benchmarks of the generated client: reading, writing, starting and calling, each against its contenders. */
@NullMarked
package dev.graphpin.client.bench;

import org.jspecify.annotations.NullMarked;
