package golden.client;

import dev.graphpin.runtime.Call;
import dev.graphpin.runtime.Operation;
import dev.graphpin.runtime.WriteRequest;
import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.GraphObject;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The edge (empty), which the documentation only tells how to write to. */
@Generated("graphpin")
public final class OddEdgeEmpty {
    private final Call call;

    OddEdgeEmpty(Call call) { this.call = call; }

    /** {@code POST /{odd_id}/}. */
    public Update update() { return new Update(call); }

    /** {@code POST /{odd_id}/}. */
    public static final class Update extends WriteRequest<Update.Result, Update> {
        Update(Call call) {
            super(Operation.<Result>post("/{odd_id}/", Result.CODEC, 100, 190, 200)
                    .requires("class", "package"), call);
        }

        /** {@code class}: string, required. */
        public Update class_(String value) { return set("class", value); }

        /** {@code package}: string, required. */
        public Update package_(String value) { return set("package", value); }

        /** {@code Struct {success: bool}}. */
        public static final class Result extends GraphObject {
            public static final Codec<Result> CODEC = Codec.<Result>of(new Result(0),
                    "bool success");

            private Result(int none) {}

            /** {@code success}: bool. */
            public @Nullable Boolean success() { return bool(0); }
        }
    }
}
