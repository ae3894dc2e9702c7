package golden.client;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.Fields;
import dev.graphpin.runtime.json.GraphObject;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** {@code Page}, which the documentation names and does not describe. */
@Generated("graphpin")
public final class Page extends GraphObject {
    public static final Codec<Page> CODEC = Codec.of(new Page(Fields.NONE),
            "text id, list<text> perms");

    private Page(Fields fields) {
        super(fields);
    }

    /** Reads what {@link #toJson} or the Graph API wrote. */
    public static Page fromJson(String json) {
        return CODEC.read(json);
    }

    /** {@code id}: numeric string. */
    public @Nullable String id() {
        return value(0);
    }

    /** {@code perms}: list&lt;string&gt;. */
    public List<String> perms() {
        return list(1);
    }

    @Override
    protected GraphObject create(Fields fields) {
        return new Page(fields);
    }
}
