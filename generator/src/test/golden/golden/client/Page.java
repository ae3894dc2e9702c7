package golden.client;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.Fields;
import dev.graphpin.runtime.json.GraphObject;
import dev.graphpin.runtime.json.Json;
import dev.graphpin.runtime.json.JsonIn;
import dev.graphpin.runtime.json.Shapes;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** {@code Page}, which the documentation names and does not describe. */
@Generated("graphpin")
public final class Page extends GraphObject {
    public static final Codec<Page> CODEC = Codec.of(new Page(Fields.NONE), "id", "perms");

    private Page(Fields fields) {
        super(fields);
    }

    /** Reads what {@link #toJson} or the Graph API wrote. */
    public static Page fromJson(String json) {
        return Json.read(json, CODEC);
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

    @Override
    protected @Nullable Object read(int property, JsonIn in) {
        return switch (property) {
            case 0 -> in.text();
            case 1 -> in.list(Shapes.TEXT);
            default -> throw new IndexOutOfBoundsException(property);
        };
    }
}
