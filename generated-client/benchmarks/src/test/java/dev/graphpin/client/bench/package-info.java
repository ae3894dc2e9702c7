/** That the contenders do the work which is measured. */
@NullMarked
package dev.graphpin.client.bench;

import org.jspecify.annotations.NullMarked;
