/** Models, their codecs, and JSON that is kept as it came: streaming over jackson-core, no tree and no reflection. */
@NullMarked
package dev.graphpin.runtime.json;

import org.jspecify.annotations.NullMarked;
