/** What of a spec is generated: patterns say which nodes, edges and operations, and types can be given other meanings. */
@NullMarked
package dev.graphpin.generator.select;

import org.jspecify.annotations.NullMarked;
