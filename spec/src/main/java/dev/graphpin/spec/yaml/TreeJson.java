package dev.graphpin.spec.yaml;

import dev.graphpin.spec.yaml.Yaml.Entry;
import dev.graphpin.spec.yaml.Yaml.Kind;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import dev.graphpin.spec.yaml.Yaml.Scalar;
import dev.graphpin.spec.yaml.Yaml.Sequence;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** A tree as JSON on one line, without its places. */
final class TreeJson {
    private static final TokenStreamFactory FACTORY = new JsonFactory();
    /** YAML has numbers that JSON has not: {@code .5}, {@code +1}. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    private TreeJson() {}

    /** The tree as JSON; null when there is something in it that JSON cannot say. */
    static @Nullable String write(Mapping tree) {
        StringWriter text = new StringWriter();
        boolean isWhole;
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            isWhole = write(tree, out);
        }
        return isWhole ? text.toString() : null;
    }

    private static boolean write(Yaml value, JsonGenerator out) {
        boolean isWhole = true;
        if (value instanceof Mapping mapping) {
            out.writeStartObject();
            for (Entry entry : mapping.entries().values()) {
                out.writeName(entry.key().text());
                isWhole &= entry.key().kind() == Kind.TEXT && write(entry.value(), out);
            }
            out.writeEndObject();
        } else if (value instanceof Sequence sequence) {
            out.writeStartArray();
            for (Yaml item : sequence.items()) {
                isWhole &= write(item, out);
            }
            out.writeEndArray();
        } else {
            isWhole = write((Scalar) value, out);
        }
        return isWhole;
    }

    private static boolean write(Scalar scalar, JsonGenerator out) {
        switch (scalar.kind()) {
            case TEXT -> out.writeString(scalar.text());
            case NUMBER -> out.writeNumber(NUMBER.matcher(scalar.text()).matches() ? scalar.text() : "0");
            case BOOL -> out.writeBoolean(scalar.text().equals("true"));
            case NULL -> out.writeNull();
        }
        return scalar.kind() != Kind.NUMBER || NUMBER.matcher(scalar.text()).matches();
    }

    /** The tree that was written; null when the text is no JSON object. */
    static @Nullable Mapping read(String json, Mark mark) {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return in.nextToken() == JsonToken.START_OBJECT ? mapping(in, mark) : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private static Mapping mapping(JsonParser in, Mark mark) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            in.nextToken();
            entries.put(name, new Entry(new Scalar(name, Kind.TEXT, true, mark), value(in, mark)));
        }
        return new Mapping(entries, false, mark);
    }

    private static Yaml value(JsonParser in, Mark mark) {
        return switch (in.currentToken()) {
            case START_OBJECT -> mapping(in, mark);
            case START_ARRAY -> {
                List<Yaml> items = new ArrayList<>();
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(in, mark));
                }
                yield new Sequence(items, mark);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Scalar(in.getString(), Kind.NUMBER, false, mark);
            case VALUE_TRUE -> new Scalar("true", Kind.BOOL, false, mark);
            case VALUE_FALSE -> new Scalar("false", Kind.BOOL, false, mark);
            case VALUE_NULL -> new Scalar("", Kind.NULL, false, mark);
            default -> new Scalar(in.getString(), Kind.TEXT, true, mark);
        };
    }
}
