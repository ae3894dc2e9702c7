package dev.graphpin.spec.model;

import java.util.Map;

/**
 * One version of the Graph API as the documentation tells it.
 *
 * @param graphVersion the version all nodes belong to, with its {@code v}: {@code v19.0}
 * @param nodes the nodes by name
 * @param errors the catalogue of error codes by code
 */
public record Spec(String graphVersion, Map<String, Node> nodes, Map<Integer, ErrorCode> errors) {
    public Spec {
        nodes = Ordered.map(nodes);
        errors = Ordered.map(errors);
    }
}
