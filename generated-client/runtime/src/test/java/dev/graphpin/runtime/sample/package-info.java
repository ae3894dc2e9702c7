/** Written by hand in the shape that the generator emits: where emitter and runtime meet, tested here. Every class stands for one kind of output. */
@NullMarked
package dev.graphpin.runtime.sample;

import org.jspecify.annotations.NullMarked;
