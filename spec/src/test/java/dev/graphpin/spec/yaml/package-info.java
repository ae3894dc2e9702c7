@NullMarked
package dev.graphpin.spec.yaml;

import org.jspecify.annotations.NullMarked;
