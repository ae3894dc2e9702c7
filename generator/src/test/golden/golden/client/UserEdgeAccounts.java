package golden.client;

import dev.graphpin.runtime.Call;
import dev.graphpin.runtime.EdgeRequest;
import dev.graphpin.runtime.Operation;
import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.GraphObject;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** {@code GET /{user_id}/accounts}: Page. */
@Generated("graphpin")
public final class UserEdgeAccounts extends EdgeRequest<Page, UserEdgeAccounts> {
    UserEdgeAccounts(Call call) { super(Operation.<Page>get("/{user_id}/accounts", Page.CODEC, 100), call); }

    /** {@code summary}. */
    public static final class Summary extends GraphObject {
        public static final Codec<Summary> CODEC = Codec.<Summary>of(new Summary(0),
                "order, int64 total_count");

        private Summary(int none) {}

        /** {@code order}: enum. */
        public @Nullable String order() { return text(0); }

        /** {@code total_count}: unsigned int32. */
        public @Nullable Long totalCount() { return int64(1); }
    }
}
