package golden.client;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.Connection;
import dev.graphpin.runtime.json.GraphObject;
import dev.graphpin.runtime.json.JsonIn;
import dev.graphpin.runtime.json.ModelBuilder;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * {@code URL}.
 *
 * @see <a href="https://developers.facebook.com/docs/graph-api/reference/v19.0/x">Reference</a>
 */
@Generated("graphpin")
public final class URL extends GraphObject {
    public static final Codec<URL> CODEC = Codec.<URL>of(new URL(0),
            "object error, id, object more, object reports");

    private URL(int none) {}

    /** Reads what {@link #toJson} or the Graph API wrote. */
    public static URL fromJson(String json) { return CODEC.read(json); }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder().copyOf(this); }

    /** {@code error}: Error. */
    public @Nullable Error_ error() { return (Error_) value(0); }

    /** {@code id}: string. */
    public @Nullable String id() { return text(1); }

    /** {@code more}: DSAReport, edge. */
    public Connection<DSAReport> more() { return edge(2); }

    /** {@code reports}: DsaReport, edge. */
    public Connection<DsaReport_f2d3ae4c> reports() { return edge(3); }

    @Override
    protected @Nullable Object read(int property, JsonIn in) {
        return switch (property) {
            case 0 -> in.object(Error_.CODEC);
            case 2 -> in.edge(DSAReport.CODEC);
            default -> in.edge(DsaReport_f2d3ae4c.CODEC);
        };
    }

    /** Builds a {@link URL}; null makes a property absent. */
    public static final class Builder extends ModelBuilder<URL, Builder> {
        private Builder() { super(CODEC); }
        public Builder error(@Nullable Error_ value) { return put(0, value); }
        public Builder id(@Nullable String value) { return put(1, value); }
    }
}
