/** Plain beans for Jackson databind: what a developer would write by hand for exactly the properties that the inputs have. */
@NullMarked
package dev.graphpin.client.bench.pojo;

import org.jspecify.annotations.NullMarked;
