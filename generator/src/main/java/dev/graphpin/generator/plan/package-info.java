/** Every Java name and type, decided once from the spec; immutable afterwards, so that emission is a pure function of it. */
@NullMarked
package dev.graphpin.generator.plan;

import org.jspecify.annotations.NullMarked;
