package dev.graphpin.databind.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.function.Function;

/** Writes what has JSON of its own, token by token, so that it also fits into trees, buffers and other formats. */
final class Writer<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;
    private static final JsonFactory FACTORY = new JsonFactory();

    private final transient Function<T, String> json;

    Writer(Class<T> type, Function<T, String> json) {
        super(type);
        this.json = json;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider context) throws IOException {
        try (JsonParser in = FACTORY.createParser(json.apply(value))) {
            in.nextToken();
            Copy.value(in, out);
        }
    }

    /** The classes are final: the place where a value stands tells its type. */
    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializerProvider context, TypeSerializer type)
            throws IOException {
        serialize(value, out, context);
    }
}
