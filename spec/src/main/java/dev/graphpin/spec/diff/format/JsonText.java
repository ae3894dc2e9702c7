package dev.graphpin.spec.diff.format;

import dev.graphpin.spec.yaml.Yaml;
import dev.graphpin.spec.yaml.Yaml.Kind;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import dev.graphpin.spec.yaml.Yaml.Scalar;
import dev.graphpin.spec.yaml.Yaml.Sequence;
import java.io.StringWriter;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Prints a tree as JSON. */
final class JsonText {
    private JsonText() {}

    /** Indented, with a line break at its end; the same bytes on every system. */
    static String of(Mapping tree) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new Pretty(), out)) {
            write(tree, json);
        }
        return out.append('\n').toString();
    }

    private static void write(Yaml tree, JsonGenerator json) {
        if (tree instanceof Mapping mapping) {
            json.writeStartObject();
            mapping.entries().forEach((key, entry) -> {
                json.writeName(key);
                write(entry.value(), json);
            });
            json.writeEndObject();
        } else if (tree instanceof Sequence sequence) {
            json.writeStartArray();
            sequence.items().forEach(item -> write(item, json));
            json.writeEndArray();
        } else if (tree instanceof Scalar scalar) {
            write(scalar, json);
        }
    }

    private static void write(Scalar scalar, JsonGenerator json) {
        if (scalar.kind() == Kind.BOOL) {
            json.writeBoolean(Boolean.parseBoolean(scalar.text()));
        } else if (scalar.kind() == Kind.NUMBER) {
            json.writeNumber(new BigDecimal(scalar.text()));
        } else {
            json.writeString(scalar.text());
        }
    }

    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }
    }
}
