package dev.graphpin.runtime.sample;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.Fields;
import dev.graphpin.runtime.json.GraphObject;
import dev.graphpin.runtime.json.JsonIn;
import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.json.Shapes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A nested parameter: like a model, with the names of what is required. */
public final class Payload extends GraphObject {
    /** How a {@code Payload} is read and written. */
    public static final Codec<Payload> CODEC = new PayloadCodec();

    private Payload(Fields fields) {
        super(fields);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** {@code schema}: list&lt;string&gt;, required. */
    public List<String> schema() {
        return list(0);
    }

    /** {@code data}: list&lt;list&lt;string&gt;&gt;, required. */
    public List<List<String>> data() {
        return list(1);
    }

    /** {@code data_source}: Object. */
    public @Nullable JsonValue dataSource() {
        return value(2);
    }

    private static final class PayloadCodec extends Codec<Payload> {
        private PayloadCodec() {
            super("schema", "data", "data_source");
        }

        @Override
        protected List<String> required() {
            return List.of("schema", "data");
        }

        @Override
        protected Payload create(Fields fields) {
            return new Payload(fields);
        }

        @Override
        protected @Nullable Object read(int property, JsonIn in) {
            return switch (property) {
                case 0 -> in.list(Shapes.TEXT);
                case 1 -> in.list(Shapes.list(Shapes.TEXT));
                case 2 -> in.any();
                default -> throw new IndexOutOfBoundsException(property);
            };
        }
    }

    /** Builds a {@code Payload}. */
    public static final class Builder extends GraphObject.Builder<Payload, Builder> {
        private Builder() {
            super(CODEC);
        }

        public Builder schema(List<String> value) {
            return set(0, value);
        }

        public Builder data(List<List<String>> value) {
            return set(1, value);
        }

        public Builder dataSource(JsonValue value) {
            return set(2, value);
        }
    }
}
