package golden.client;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.GraphObject;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** {@code Page}, which the documentation names and does not describe. */
@Generated("graphpin")
public final class Page extends GraphObject {
    public static final Codec<Page> CODEC = Codec.<Page>of(new Page(0), "id, list<text> perms");

    private Page(int none) {}

    /** Reads what {@link #toJson} or the Graph API wrote. */
    public static Page fromJson(String json) { return CODEC.read(json); }

    /** {@code id}: numeric string. */
    public @Nullable String id() { return text(0); }

    /** {@code perms}: list&lt;string&gt;. */
    public List<String> perms() { return texts(1); }
}
