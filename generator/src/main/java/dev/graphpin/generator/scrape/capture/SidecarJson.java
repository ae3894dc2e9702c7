package dev.graphpin.generator.scrape.capture;

import java.io.StringWriter;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Reads and writes sidecars: one flat JSON object of strings and one number. Unknown keys are skipped, so that later versions may add some. */
public final class SidecarJson {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** One key a line, line feeds on every system. */
    private static final ObjectWriteContext LINES = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }
    };

    private SidecarJson() {}

    /**
     * Writes a sidecar.
     *
     * @return its text, keys in fixed order, ending in a line feed
     */
    public static String render(Sidecar sidecar) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(LINES, out)) {
            json.writeStartObject();
            json.writeStringProperty("url", sidecar.url().toString());
            json.writeStringProperty("finalUrl", sidecar.finalUrl().toString());
            json.writeNumberProperty("status", sidecar.status());
            json.writeStringProperty("time", sidecar.time().toString());
            json.writeStringProperty("checked", sidecar.checked().toString());
            json.writeStringProperty("sha256", sidecar.sha256());
            optional(json, "etag", sidecar.etag());
            optional(json, "lastModified", sidecar.lastModified());
            optional(json, "contentType", sidecar.contentType());
            json.writeEndObject();
        }
        return out.append('\n').toString();
    }

    /**
     * Reads a sidecar.
     *
     * @param text a sidecar file's text
     * @return null when it is no sidecar: not JSON, cut, a key missing, or a value of the wrong kind
     */
    public static @Nullable Sidecar parse(String text) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            return sidecar(values(json));
        } catch (JacksonException | IllegalArgumentException | DateTimeException notASidecar) {
            return null;
        }
    }

    private static Map<String, String> values(JsonParser json) {
        Map<String, String> values = new HashMap<>();
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return values;
        }
        for (String key = json.nextName(); key != null; key = json.nextName()) {
            if (json.nextToken().isScalarValue() && !json.hasToken(JsonToken.VALUE_NULL)) {
                values.put(key, json.getString());
            } else {
                json.skipChildren();
            }
        }
        return json.hasToken(JsonToken.END_OBJECT) && json.nextToken() == null ? values : Map.of();
    }

    private static Sidecar sidecar(Map<String, String> values) {
        return new Sidecar(
                URI.create(need(values, "url")),
                URI.create(need(values, "finalUrl")),
                Integer.parseInt(need(values, "status")),
                Instant.parse(need(values, "time")),
                Instant.parse(need(values, "checked")),
                need(values, "sha256"),
                values.get("etag"),
                values.get("lastModified"),
                values.get("contentType"));
    }

    private static String need(Map<String, String> values, String key) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("no " + key);
        }
        return value;
    }

    private static void optional(JsonGenerator json, String key, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(key, value);
        }
    }
}
