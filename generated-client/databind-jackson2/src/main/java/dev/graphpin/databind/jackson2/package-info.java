/** Models of generated clients in applications of Jackson databind 2; those of Jackson 3 have {@code graphpin-databind}. */
@NullMarked
package dev.graphpin.databind.jackson2;

import org.jspecify.annotations.NullMarked;
