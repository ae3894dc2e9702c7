package dev.graphpin.runtime;

import dev.graphpin.runtime.json.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Where a request goes and what it says so far. Immutable; generated code hands it on, nobody else needs it. */
public final class Call {
    private static final String FIELDS = "fields";

    private final GraphClient client;
    private final String path;
    private final Map<String, Object> parameters;
    private final boolean asksForFields;

    private Call(GraphClient client, String path, Map<String, Object> parameters, boolean asksForFields) {
        this.client = client;
        this.path = path;
        this.parameters = parameters;
        this.asksForFields = asksForFields;
    }

    private Call(GraphClient client, String path) {
        this(client, path, Map.of(), false);
    }

    /** A call to a node; the id goes into the path as one segment, whatever characters it has. */
    public static Call to(GraphClient client, String id) {
        return to(client, "", id);
    }

    /**
     * A call to a node whose ids have a prefix in paths ({@code act_}).
     *
     * @param id with or without the prefix
     * @throws IllegalArgumentException when the id is blank, {@code .} or {@code ..}
     */
    public static Call to(GraphClient client, String prefix, String id) {
        if (id.isBlank() || id.equals(".") || id.equals("..")) {
            throw new IllegalArgumentException("not an id: '" + id + "'");
        }
        return new Call(client, "/" + UrlText.segment(id.startsWith(prefix) ? id : prefix + id));
    }

    /** A call without a node: {@code /debug_token}. */
    public static Call root(GraphClient client, String path) {
        return new Call(client, path);
    }

    /** A call to an edge of this node, without parameters. */
    public Call edge(String name) {
        return new Call(client, path + "/" + UrlText.segment(name));
    }

    /** A call to the same place, without parameters. */
    Call fresh() {
        return new Call(client, path);
    }

    /** The same call with a parameter set, or replaced; collections are copied. */
    public Call with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(parameters);
        more.put(name, Json.immutable(Objects.requireNonNull(value, name)));
        return new Call(client, path, Collections.unmodifiableMap(more), asksForFields || name.equals(FIELDS));
    }

    /** The same call that asks for these fields and no others; without any, it names none, and the server decides. */
    Call asking(Collection<? extends GraphField<?>> fields) {
        if (!fields.isEmpty()) {
            return with(FIELDS, NodeRequest.expression(fields));
        }
        Map<String, Object> fewer = new LinkedHashMap<>(parameters);
        fewer.remove(FIELDS);
        return new Call(client, path, Collections.unmodifiableMap(fewer), true);
    }

    /** Whether fields were asked for, be it none. */
    boolean asksForFields() {
        return asksForFields;
    }

    GraphClient client() {
        return client;
    }

    String path() {
        return path;
    }

    /** The last part of the path, as it is on the wire. */
    String name() {
        return URLDecoder.decode(path.substring(path.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
