package dev.graphpin.generator.export;

import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Spec;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A spec as an OpenAPI 3.1 document: each node a schema, each request an operation, called {@code User.get},
 * {@code User.accounts.list} or {@code User.accounts.create}.
 *
 * <p>In three things OpenAPI says less than the spec. All nodes live at {@code /{id}}, which it could not tell apart: here each has a
 * placeholder of its own, {@code /{user_id}}. It has one operation for a method on a path: where the documentation tells of several,
 * they are one with the parameters of all. And its enums are closed: values that are not documented are not in them.
 */
public final class OpenApi {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private OpenApi() {}

    /** The document of a spec. It depends on the spec's facts alone, not on their order. */
    public static ObjectNode document(Spec spec) {
        ObjectNode document = JSON.objectNode().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Graph API")
                .put("version", spec.graphVersion())
                .put("summary", "Made by graphpin from its spec.");
        document.putArray("servers").addObject().put("url", "https://graph.facebook.com/" + spec.graphVersion());
        document.putArray("security").addObject().putArray("accessToken");
        Schemas schemas = new Schemas();
        Paths paths = new Paths(schemas, PathText.of(spec.nodes().keySet()));
        for (Node node : new TreeMap<>(spec.nodes()).values()) {
            schemas.add(node);
            paths.add(node);
        }
        document.set("paths", paths.json());
        ObjectNode components = document.putObject("components");
        components.set("schemas", schemas.json());
        components.putObject("responses").set("Error", ErrorResponse.json());
        components
                .putObject("securitySchemes")
                .putObject("accessToken")
                .put("type", "http")
                .put("scheme", "bearer");
        return document;
    }
}
