package dev.graphpin.runtime.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an edge answers, alone or nested in a node: the nodes of one page, and where there are more. Immutable.
 *
 * @param <T> what the edge leads to
 */
public final class Connection<T> extends GraphObject {
    private static final Codec<Connection<JsonValue>> ANY =
            Codec.of(new Connection<>(Shapes.ANY), "object data, object paging, any summary");

    private static final Connection<JsonValue> EMPTY = ANY.create(Fields.of(ANY, new Object[ANY.size()], Map.of()));

    private final Shape<T> node;

    private Connection(Shape<T> node) {
        this.node = node;
    }

    /** How a connection is read whose nodes have this shape. */
    @SuppressWarnings("unchecked") // a codec reads what its own connection holds
    public static <T> Codec<Connection<T>> of(Shape<T> node) {
        return node instanceof Codec<?> codec ? (Codec<Connection<T>>) (Codec<?>) codec.connection() : codec(node);
    }

    static <T> Codec<Connection<T>> codec(Shape<T> node) {
        return ANY.like(new Connection<>(node));
    }

    /** Without nodes: of an edge that did not come. */
    @SuppressWarnings("unchecked") // it has no node, so it has none of a wrong type
    static <T> Connection<T> empty() {
        return (Connection<T>) EMPTY;
    }

    /**
     * An edge as it came nested in the node that was asked for it, by the wire name of the edge.
     *
     * @return null when it did not come, or has another form
     */
    public static <T> @Nullable Connection<T> nestedIn(GraphObject node, String edge, Shape<T> element) {
        return node.typed(edge) instanceof Connection<?> typed && typed.node == element
                ? unchecked(typed)
                : read(node.get(edge), of(element));
    }

    private static <T> @Nullable T read(@Nullable JsonValue json, Shape<T> shape) {
        return json == null ? null : json.as(shape);
    }

    @SuppressWarnings("unchecked") // the caller looked at the shape of the nodes
    private static <T> Connection<T> unchecked(Connection<?> connection) {
        return (Connection<T>) connection;
    }

    @Override
    protected @Nullable Object read(int property, JsonIn in) {
        return property == 0 ? in.nodes(node) : in.object(Paging.CODEC);
    }

    /** The nodes of this page. */
    public List<T> data() {
        return list(0);
    }

    /** Where there are more; null when this is all. */
    public @Nullable Paging paging() {
        return (Paging) value(1);
    }

    /** Facts about all nodes of the edge, where they were asked for: {@code {"total_count": 3}}. */
    public @Nullable JsonValue summary() {
        return any(2);
    }

    /** The same, read as the class that the documentation's facts have; null when they were not asked for. */
    public <S> @Nullable S summary(Shape<S> shape) {
        JsonValue summary = summary();
        return summary == null ? null : summary.as(shape);
    }

    /** How many nodes the edge has, where {@code summary=total_count} was asked for. */
    public @Nullable Long totalCount() {
        JsonValue summary = summary();
        JsonValue total = summary == null ? null : summary.asMap().get("total_count");
        return total == null ? null : total.asLong();
    }

    /** Where the page before and the page after are. */
    public static final class Paging extends GraphObject {
        static final Codec<Paging> CODEC = Codec.of(new Paging(), "object cursors, text next, text previous");

        private Paging() {}

        @Override
        protected @Nullable Object read(int property, JsonIn in) {
            return in.object(Cursors.CODEC);
        }

        private @Nullable String cursor(int end) {
            Cursors cursors = (Cursors) value(0);
            return cursors == null ? null : cursors.at(end);
        }

        /** The cursor of this page's first node. */
        public @Nullable String before() {
            return cursor(0);
        }

        /** The cursor of this page's last node; that there is one does not mean that more nodes follow. */
        public @Nullable String after() {
            return cursor(1);
        }

        /** The address of the next page, which may hold a token; null on the last page. */
        public @Nullable String next() {
            return text(1);
        }

        /** The address of the previous page, which may hold a token; null on the first page. */
        public @Nullable String previous() {
            return text(2);
        }
    }

    /** Both ends of a page: an object like any other, which is read quicker than a map. */
    private static final class Cursors extends GraphObject {
        static final Codec<Cursors> CODEC = Codec.of(new Cursors(), "before, after");

        private Cursors() {}

        @Nullable
        String at(int end) {
            return text(end);
        }
    }
}
