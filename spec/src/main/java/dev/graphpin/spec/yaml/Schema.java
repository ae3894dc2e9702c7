package dev.graphpin.spec.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The JSON Schemas of the YAML kinds, as resources of this library. */
public enum Schema {
    NODE,
    ERRORS,
    LOCK,
    OVERLAY,
    /** Of the report of a diff, as JSON or YAML. */
    REPORT,
    /** Of a file of accepted changes. */
    IGNORE;

    /** {@code node.schema.json} and so on. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".schema.json";
    }

    /** The schema's text. */
    public String text() {
        try (InputStream in = Schema.class.getResourceAsStream("/dev/graphpin/schema/" + fileName())) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its schema " + fileName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
