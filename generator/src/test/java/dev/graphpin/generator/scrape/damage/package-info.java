/** Pages that were cut, shuffled and doubled: reading them must end, and must not invent anything. */
@NullMarked
package dev.graphpin.generator.scrape.damage;

import org.jspecify.annotations.NullMarked;
