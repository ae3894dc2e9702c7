package dev.graphpin.databind;

import dev.graphpin.runtime.json.Json;
import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.json.MalformedJsonException;
import dev.graphpin.runtime.json.Shape;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a value as the client does, whatever the format that the mapper reads it from. */
final class ShapeDeserializer extends StdDeserializer<Object> {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Shape<?> shape;

    ShapeDeserializer(Class<?> type, Shape<?> shape) {
        super(type);
        this.shape = shape;
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
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
    public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer type) {
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

    private static byte[] json(JsonParser in) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            out.copyCurrentStructureExact(in);
        }
        return bytes.toByteArray();
    }
}
