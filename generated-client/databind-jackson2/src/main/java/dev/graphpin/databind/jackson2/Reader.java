package dev.graphpin.databind.jackson2;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import dev.graphpin.runtime.json.Json;
import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.json.MalformedJsonException;
import dev.graphpin.runtime.json.Shape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a value as the client does, whatever the format that the mapper reads it from. */
final class Reader extends StdDeserializer<Object> {
    private static final long serialVersionUID = 1L;
    private static final JsonFactory FACTORY = new JsonFactory();

    private final transient Shape<?> shape;

    Reader(Class<?> type, Shape<?> shape) {
        super(type);
        this.shape = shape;
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        byte[] json = json(in);
        try {
            return Json.read(json, shape);
        } catch (MalformedJsonException e) {
            // Where it stands and which class it should be: what an application expects of a mapper that fails.
            return context.reportInputMismatch(this, "%s", e.getMessage());
        }
    }

    /** The class is final: the place where a value stands tells its type. */
    @Override
    public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer type)
            throws IOException {
        return deserialize(in, context);
    }

    /** A null is any JSON, too; of another type it is no value. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        return handledType() == JsonValue.class ? JsonValue.NULL : null;
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }

    private static byte[] json(JsonParser in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
            Copy.value(in, out);
        }
        return bytes.toByteArray();
    }
}
