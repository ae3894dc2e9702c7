package dev.graphpin.spec.model;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * One version of the Graph API as the documentation tells it.
 *
 * @param graphVersion the version all nodes belong to, with its {@code v}: {@code v19.0}
 * @param nodes the nodes by name
 * @param errors the catalogue of error codes by code
 */
public record Spec(String graphVersion, Map<String, Node> nodes, Map<Integer, ErrorCode> errors) {
    private static final Pattern VERSION = Pattern.compile("v[0-9]{1,4}\\.[0-9]{1,4}");

    public Spec {
        nodes = Ordered.map(nodes);
        errors = Ordered.map(errors);
    }

    /** Whether a text has the form of a version: {@code v19.0}. */
    public static boolean isVersion(String text) {
        return VERSION.matcher(text).matches();
    }
}
