/** Models of generated clients in applications of Jackson databind 3. */
@NullMarked
package dev.graphpin.databind;

import org.jspecify.annotations.NullMarked;
