package golden.client;

import dev.graphpin.runtime.Call;
import dev.graphpin.runtime.Operation;
import dev.graphpin.runtime.SingleEdgeRequest;
import javax.annotation.processing.Generated;

/** {@code GET /{user_id}/cover}: CoverPhoto. */
@Generated("graphpin")
public final class UserEdgeCover extends SingleEdgeRequest<CoverPhoto, UserEdgeCover> {
    UserEdgeCover(Call call) { super(Operation.<CoverPhoto>get("/{user_id}/cover", CoverPhoto.CODEC, 100), call); }

    /**
     * Ends &#42;/ here &#92;u002a/ and &#123;&#64;link String&#125; &#64;deprecated
     * &lt;script&gt;alert("$x")&lt;/script&gt; $T $L new line "quoted" &#92;  reversed &amp;lt; line break
     *
     * <p>{@code type}: enum.
     */
    public UserEdgeCover type(UserEnumCoverReadType value) { return set("type", value); }
}
