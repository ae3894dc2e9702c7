package golden.client;

import dev.graphpin.runtime.Call;
import dev.graphpin.runtime.Edge;
import dev.graphpin.runtime.NodeRequest;
import dev.graphpin.runtime.Operation;
import dev.graphpin.runtime.SingleEdge;
import dev.graphpin.runtime.Write;
import dev.graphpin.runtime.WriteReadRequest;
import dev.graphpin.runtime.WriteRequest;
import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.GraphObject;
import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.json.Shapes;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** One {@link User}: {@code GET /{person-id}/}, its edges and requests. */
@Generated("graphpin")
public final class UserNode extends NodeRequest<User, UserNode> {
    UserNode(Call call) {
        super(Operation.<User>get("/{person-id}/", User.CODEC, 100, 190,
                2650), call, UserField.CORE, UserField.DEFAULT);
    }

    /**
     * Ends &#42;/ here &#92;u002a/ and &#123;&#64;link String&#125; &#64;deprecated
     * &lt;script&gt;alert("$x")&lt;/script&gt; $T $L new line "quoted" &#92;  reversed &amp;lt; line break
     *
     * <p>{@code metric}: enum.
     */
    public UserNode metric(UserEnumMetric value) { return set("metric", value); }

    /** {@code GET /{user_id}/accounts}. */
    public UserEdgeAccounts accounts() { return new UserEdgeAccounts(call().edge("accounts")); }

    /** {@code GET /{user_id}/albums}. */
    public UserEdgeAlbums albums() { return new UserEdgeAlbums(call().edge("albums")); }

    /** {@code GET /{user_id}/cover}. */
    public UserEdgeCover cover() { return new UserEdgeCover(call().edge("cover")); }

    /** {@code GET /{user_id}/feed}. */
    public Edge<AnyNode> feed() { return Edge.<AnyNode>of(call(), "feed", "/{user_id}/feed", AnyNode.CODEC); }

    /** {@code GET /{user_id}/picture}: ProfilePictureSource. */
    public SingleEdge<ProfilePictureSource> picture() {
        return SingleEdge.<ProfilePictureSource>of(call(), "picture", "/{user_id}/picture",
                ProfilePictureSource.CODEC, 100);
    }

    /** {@code DELETE /{user_id}}. */
    public WriteRequest<Boolean, ?> delete() {
        return new Write<Boolean>(Operation.<Boolean>delete("/{user_id}", Shapes.BOOL, 100, 190,
                200), call());
    }

    /** {@code POST /{user_id}}. */
    public Update update() { return new Update(call()); }

    /** {@code POST /{user_id}}: read after write. */
    public static final class Update extends WriteReadRequest<Update.Result, User, Update> {
        Update(Call call) { super(Operation.<Result>post("/{user_id}", Result.CODEC, 100, 190, 200), call); }

        /** {@code emoji_color_pref}: int64. */
        public Update emojiColorPref(long value) { return setLong("emoji_color_pref", value); }

        /** {@code execute}: string. */
        public Update execute_(String value) { return set("execute", value); }

        /** {@code label_ids}: array&lt;numeric string&gt;. */
        public Update labelIds(List<String> value) { return set("label_ids", value); }

        /** {@code like}: User. */
        public Update like(User value) { return set("like", value); }

        /**
         * Ends &#42;/ here &#92;u002a/ and &#123;&#64;link String&#125; &#64;deprecated
         * &lt;script&gt;alert("$x")&lt;/script&gt; $T $L new line "quoted" &#92;  reversed &amp;lt; line break
         *
         * <p>{@code local_news_subscription_status}: enum.
         */
        public Update localNewsSubscriptionStatus(UserEnumLocalNewsSubscriptionStatus value) {
            return set("local_news_subscription_status", value);
        }

        /** {@code place}: Page. */
        public Update place(JsonValue value) { return set("place", value); }

        /** {@code spots}: list&lt;Spot&gt;. */
        public Update spots(List<Spot> value) { return set("spots", value); }

        /** {@code stream_key}: string, secret. */
        public Update streamKey(String value) { return secret("stream_key", value); }

        /** {@code type}: enum. */
        public Update type(UserEnumUpdateType value) { return set("type", value); }

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
