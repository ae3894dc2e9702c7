@NullMarked
package dev.graphpin.spec.model;

import org.jspecify.annotations.NullMarked;
