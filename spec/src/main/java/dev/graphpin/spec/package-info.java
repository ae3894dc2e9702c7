/** The spec of the Graph API: what it is ({@code model}), how it is written ({@code yaml}), and when it is wrong ({@code check}). */
@NullMarked
package dev.graphpin.spec;

import org.jspecify.annotations.NullMarked;
