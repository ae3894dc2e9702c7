/** What generated clients call: requests, transport, JSON, errors. */
@NullMarked
package dev.graphpin.runtime;

import org.jspecify.annotations.NullMarked;
