package dev.graphpin.runtime.sample;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.Fields;
import dev.graphpin.runtime.json.GraphObject;
import dev.graphpin.runtime.json.JsonIn;
import dev.graphpin.runtime.json.Shapes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a writing operation answers: {@code Struct {success: bool, num_received: int32, invalid_entry_samples: Map {string: string}}}. */
public final class WriteResult extends GraphObject {
    /** How a {@code WriteResult} is read and written. */
    public static final Codec<WriteResult> CODEC = new WriteResultCodec();

    private WriteResult(Fields fields) {
        super(fields);
    }

    /** {@code success}: bool. */
    public @Nullable Boolean success() {
        return value(0);
    }

    /** {@code num_received}: int32. */
    public @Nullable Integer numReceived() {
        return value(1);
    }

    /** {@code invalid_entry_samples}: Map {string: string}. */
    public Map<String, String> invalidEntrySamples() {
        return map(2);
    }

    private static final class WriteResultCodec extends Codec<WriteResult> {
        private WriteResultCodec() {
            super("success", "num_received", "invalid_entry_samples");
        }

        @Override
        protected WriteResult create(Fields fields) {
            return new WriteResult(fields);
        }

        @Override
        protected @Nullable Object read(int property, JsonIn in) {
            return switch (property) {
                case 0 -> in.bool();
                case 1 -> in.int32();
                case 2 -> in.map(Shapes.TEXT);
                default -> throw new IndexOutOfBoundsException(property);
            };
        }
    }
}
