package dev.graphpin.runtime.json;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shapes of everything that is no model: what lists and maps of generated code are made of. */
public final class Shapes {
    /** See {@link JsonIn#text()}. */
    public static final Shape<String> TEXT = new Scalar<>(Scalar.TEXT);
    /** See {@link JsonIn#int32()}. */
    public static final Shape<Integer> INT32 = new Scalar<>(Scalar.INT32);
    /** See {@link JsonIn#int64()}. */
    public static final Shape<Long> INT64 = new Scalar<>(Scalar.INT64);
    /** See {@link JsonIn#number()}. */
    public static final Shape<Double> NUMBER = new Scalar<>(Scalar.NUMBER);
    /** See {@link JsonIn#bool()}. */
    public static final Shape<Boolean> BOOL = new Scalar<>(Scalar.BOOL);
    /** See {@link JsonIn#time()}. */
    public static final Shape<OffsetDateTime> TIME = new Scalar<>(Scalar.TIME);
    /** See {@link JsonIn#date()}. */
    public static final Shape<LocalDate> DATE = new Scalar<>(Scalar.DATE);
    /** See {@link JsonIn#any()}. */
    public static final Shape<JsonValue> ANY = new Scalar<>(Scalar.ANY);

    private Shapes() {}

    /** See {@link JsonIn#list(Shape)}. */
    public static <T> Shape<List<T>> list(Shape<T> element) {
        return new ListShape<>(element);
    }

    /** See {@link JsonIn#map(Shape)}. */
    public static <T> Shape<Map<String, T>> map(Shape<T> value) {
        return new MapShape<>(value);
    }

    /** See {@link JsonIn#single(Shape)}. */
    public static <T> Shape<T> single(Shape<T> element) {
        return new SingleShape<>(element);
    }

    /** What an operation answers, also where it answers {@code true} instead of {@code {"success": true}}, or the other way round. */
    public static <T> Shape<T> result(Shape<T> documented) {
        return new ResultShape<>(documented);
    }

    /** One member of an object, of which nothing else matters. */
    public static <T> Shape<T> member(String name, Shape<T> value) {
        return new MemberShape<>(name, value);
    }

    /** Classes instead of lambdas: they cost nothing at start-up. */
    private record Scalar<T>(int kind) implements Shape<T> {
        static final int TEXT = 0;
        static final int INT32 = 1;
        static final int INT64 = 2;
        static final int NUMBER = 3;
        static final int BOOL = 4;
        static final int TIME = 5;
        static final int DATE = 6;
        static final int ANY = 7;

        @Override
        @SuppressWarnings("unchecked") // the constants above pair each kind with its type
        public @Nullable T read(JsonIn in) {
            return (T)
                    switch (kind) {
                        case TEXT -> in.text();
                        case INT32 -> in.int32();
                        case INT64 -> in.int64();
                        case NUMBER -> in.number();
                        case BOOL -> in.bool();
                        case TIME -> in.time();
                        case DATE -> in.date();
                        default -> in.any();
                    };
        }
    }

    private record ListShape<T>(Shape<T> element) implements Shape<List<T>> {
        @Override
        public @Nullable List<T> read(JsonIn in) {
            return in.list(element);
        }
    }

    private record MapShape<T>(Shape<T> value) implements Shape<Map<String, T>> {
        @Override
        public @Nullable Map<String, T> read(JsonIn in) {
            return in.map(value);
        }
    }

    private record SingleShape<T>(Shape<T> element) implements Shape<T> {
        @Override
        public @Nullable T read(JsonIn in) {
            return in.single(element);
        }
    }

    private record ResultShape<T>(Shape<T> documented) implements Shape<T> {
        @Override
        public @Nullable T read(JsonIn in) {
            return in.result(documented);
        }
    }

    private record MemberShape<T>(String name, Shape<T> value) implements Shape<T> {
        @Override
        public @Nullable T read(JsonIn in) {
            return in.member(name, value);
        }
    }
}
