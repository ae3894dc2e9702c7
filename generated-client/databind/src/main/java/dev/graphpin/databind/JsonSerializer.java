package dev.graphpin.databind;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes what has JSON of its own, token by token, so that it also fits into trees, buffers and other formats. */
final class JsonSerializer<T> extends StdSerializer<T> {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Function<T, String> json;

    JsonSerializer(Class<T> type, Function<T, String> json) {
        super(type);
        this.json = json;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), json.apply(value))) {
            in.nextToken();
            out.copyCurrentStructureExact(in);
        }
    }

    /** The classes are final: the place where a value stands tells its type. */
    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializationContext context, TypeSerializer type) {
        serialize(value, out, context);
    }
}
