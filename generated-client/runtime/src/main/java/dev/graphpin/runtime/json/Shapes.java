package dev.graphpin.runtime.json;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shapes of everything that is no model: what lists and maps of generated code are made of. */
public final class Shapes {
    /** See {@link JsonIn#text()}. */
    public static final Shape<String> TEXT = new TextShape();
    /** See {@link JsonIn#int32()}. */
    public static final Shape<Integer> INT32 = new Int32Shape();
    /** See {@link JsonIn#int64()}. */
    public static final Shape<Long> INT64 = new Int64Shape();
    /** See {@link JsonIn#number()}. */
    public static final Shape<Double> NUMBER = new NumberShape();
    /** See {@link JsonIn#bool()}. */
    public static final Shape<Boolean> BOOL = new BoolShape();
    /** See {@link JsonIn#time()}. */
    public static final Shape<OffsetDateTime> TIME = new TimeShape();
    /** See {@link JsonIn#date()}. */
    public static final Shape<LocalDate> DATE = new DateShape();
    /** See {@link JsonIn#any()}. */
    public static final Shape<JsonValue> ANY = new AnyShape();

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

    /** What generated code calls a type: {@code text}, {@code list<map<int64>>}. */
    static Shape<?> of(String word) {
        if (word.startsWith("list<")) {
            return list(of(word.substring("list<".length(), word.length() - 1)));
        }
        if (word.startsWith("map<")) {
            return map(of(word.substring("map<".length(), word.length() - 1)));
        }
        return switch (word) {
            case "text" -> TEXT;
            case "int32" -> INT32;
            case "int64" -> INT64;
            case "number" -> NUMBER;
            case "bool" -> BOOL;
            case "time" -> TIME;
            case "date" -> DATE;
            case "any" -> ANY;
            default -> throw new IllegalArgumentException("no type: '" + word + "'");
        };
    }

    // Classes instead of lambdas: they cost nothing at start-up. One for each, for to read a value is to call the one
    // that is wanted.

    private record TextShape() implements Shape<String> {
        @Override
        public @Nullable String read(JsonIn in) {
            return in.text();
        }
    }

    private record Int32Shape() implements Shape<Integer> {
        @Override
        public @Nullable Integer read(JsonIn in) {
            return in.int32();
        }
    }

    private record Int64Shape() implements Shape<Long> {
        @Override
        public @Nullable Long read(JsonIn in) {
            return in.int64();
        }
    }

    private record NumberShape() implements Shape<Double> {
        @Override
        public @Nullable Double read(JsonIn in) {
            return in.number();
        }
    }

    private record BoolShape() implements Shape<Boolean> {
        @Override
        public @Nullable Boolean read(JsonIn in) {
            return in.bool();
        }
    }

    private record TimeShape() implements Shape<OffsetDateTime> {
        @Override
        public @Nullable OffsetDateTime read(JsonIn in) {
            return in.time();
        }
    }

    private record DateShape() implements Shape<LocalDate> {
        @Override
        public @Nullable LocalDate read(JsonIn in) {
            return in.date();
        }
    }

    private record AnyShape() implements Shape<JsonValue> {
        @Override
        public @Nullable JsonValue read(JsonIn in) {
            return in.any();
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
