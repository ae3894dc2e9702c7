/** A Graph API on loopback for tests, here and in the modules that have this module's test jar. */
@NullMarked
package dev.graphpin.runtime.testkit;

import org.jspecify.annotations.NullMarked;
