@NullMarked
package dev.graphpin.runtime.json;

import org.jspecify.annotations.NullMarked;
