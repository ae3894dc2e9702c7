package dev.graphpin.generator.scrape.assemble;

import org.jspecify.annotations.Nullable;

/**
 * Who owns a path.
 *
 * @param node the node's type name
 * @param edge the edge's name; null when the path is the node's own
 */
record Owner(String node, @Nullable String edge) {
    @Override
    public String toString() {
        return edge == null ? node : node + "/" + edge;
    }
}
