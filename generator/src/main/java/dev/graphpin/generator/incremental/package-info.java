/** Whether a run would do anything: what the last one knew of tool, configuration, inputs and outputs, against what is there now. */
@NullMarked
package dev.graphpin.generator.incremental;

import org.jspecify.annotations.NullMarked;
