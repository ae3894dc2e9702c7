@org.jspecify.annotations.NullMarked
package dev.graphpin.generator.export;
