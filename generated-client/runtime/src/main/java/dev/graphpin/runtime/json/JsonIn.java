package dev.graphpin.runtime.json;

import dev.graphpin.runtime.json.Tokens.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The reading methods of generated codecs, one per type. Each reads the current value and leaves the parser at its last token. A value of another
 * form is read if nothing is lost by it (a number written as a string, a string written as a number), otherwise the method returns null; both
 * times the JSON as it came is kept for {@link GraphObject#extra()}. Used by one thread at a time.
 */
public final class JsonIn {
    /** Longest digits that a double gives back unchanged. */
    private static final int DOUBLE_DIGITS = 15;

    /** How a server written in PHP writes an empty map. */
    private static final Pattern EMPTY_ARRAY = Pattern.compile("\\[\\s*]");

    /** Enough for most answers; it grows. */
    private static final int STACK = 32;

    static final String ERROR = "error";
    private static final String DATA = "data";
    private static final String SUCCESS = "success";

    private final Tokens tokens;
    private final FieldStack stack = new FieldStack(STACK);
    private @Nullable JsonValue kept;
    private @Nullable JsonValue error;

    JsonIn(Tokens tokens) {
        this.tokens = tokens;
    }

    /** A string. Numbers and booleans are read as their text. One with half a surrogate pair is also kept as it came. */
    public @Nullable String text() {
        if (tokens.kind() == Kind.STRING) { // nearly always, and a switch would look up which case it is
            String text = tokens.string();
            return tokens.isBroken() ? keep(text) : text;
        }
        return switch (tokens.kind()) {
            case INTEGER, FRACTION, TRUE, FALSE -> keep(tokens.slice(tokens.start()));
            default -> misfit();
        };
    }

    /** A whole number of 32 bits. */
    public @Nullable Integer int32() {
        if (tokens.isWhole()) {
            long whole = tokens.whole();
            return (int) whole == whole ? (Integer) (int) whole : misfit();
        }
        Long number = int64();
        if (number == null || number.intValue() == number) {
            return number == null ? null : (Integer) number.intValue();
        }
        return misfit();
    }

    /** A whole number of 64 bits. */
    public @Nullable Long int64() {
        if (tokens.kind() == Kind.INTEGER) {
            Long number = tokens.integer();
            return number == null ? misfit() : number;
        }
        if (tokens.kind() == Kind.STRING) {
            try {
                return keep(Long.valueOf(tokens.string()));
            } catch (NumberFormatException e) {
                return misfit();
            }
        }
        return misfit();
    }

    /** A number with a fraction. */
    public @Nullable Double number() {
        Kind kind = tokens.kind();
        if (kind != Kind.INTEGER && kind != Kind.FRACTION && kind != Kind.STRING) {
            return misfit();
        }
        try {
            Double number = Double.valueOf(kind == Kind.STRING ? tokens.string() : tokens.slice(tokens.start()));
            return !Double.isFinite(number)
                    ? misfit()
                    : kind != Kind.STRING && tokens.length() <= DOUBLE_DIGITS ? number : keep(number);
        } catch (NumberFormatException e) {
            return misfit();
        }
    }

    /** A boolean. The strings {@code true} and {@code false} are read, too. */
    public @Nullable Boolean bool() {
        return switch (tokens.kind()) {
            case TRUE -> Boolean.TRUE;
            case FALSE -> Boolean.FALSE;
            case STRING -> {
                String text = tokens.string();
                yield text.equals("true") ? keep(Boolean.TRUE) : text.equals("false") ? keep(Boolean.FALSE) : misfit();
            }
            default -> misfit();
        };
    }

    /** A point in time, see {@link GraphTime#parse}. */
    public @Nullable OffsetDateTime time() {
        boolean string = tokens.kind() == Kind.STRING;
        if (!string && tokens.kind() != Kind.INTEGER) {
            return misfit();
        }
        String text = string ? tokens.string() : tokens.slice(tokens.start());
        OffsetDateTime time = GraphTime.parse(text);
        return time == null ? misfit() : GraphTime.isCanonical(text, time) ? time : keep(time);
    }

    /** A date as {@code 2024-05-01}. */
    public @Nullable LocalDate date() {
        if (tokens.kind() == Kind.STRING) {
            try {
                return LocalDate.parse(tokens.string());
            } catch (DateTimeException e) {
                return misfit();
            }
        }
        return misfit();
    }

    /** Anything, null included, as it came. */
    public JsonValue any() {
        if (tokens.kind() == Kind.NULL) {
            return JsonValue.NULL;
        }
        int start = tokens.start();
        tokens.skip();
        return slice(start);
    }

    /** A value of the given shape: a model, an enum, a list … */
    public <T> @Nullable T object(Shape<T> shape) {
        return shape.read(this);
    }

    /** An edge that was asked for with the node: the nodes of its first page. */
    public <T> @Nullable Connection<T> edge(Shape<T> element) {
        return Connection.of(element).read(this);
    }

    /**
     * An edge with a single node, or a field that is one: the object itself, or as its {@code data}, which then is kept as it came. A list of one is
     * that one. What is no object is read as it is: some edges are documented to lead to texts.
     */
    public <T> @Nullable T single(Shape<T> element) {
        if (tokens.kind() != Kind.OBJECT) {
            return element.read(this);
        }
        boolean outermost = tokens.depth() == 1;
        JsonValue json = any();
        Map<String, JsonValue> members = json.asMap();
        error = outermost ? members.get(ERROR) : error;
        JsonValue data = members.get(DATA);
        List<JsonValue> several = data == null ? List.of() : data.asList();
        T value = (several.size() == 1 ? several.get(0) : data == null ? json : data).as(element);
        kept = data != null || value == null ? json : null;
        return value;
    }

    /**
     * What an operation answers: servers write {@code true} where {@code {"success": true}} or a node is documented, and the other way round. What
     * was done must not read as a failure.
     */
    <T> @Nullable T result(Shape<T> documented) {
        Kind kind = tokens.kind();
        if (kind == Kind.OBJECT && documented == Shapes.BOOL) {
            return member(SUCCESS, documented);
        }
        boolean tells = kind == Kind.TRUE || kind == Kind.FALSE;
        return tells && documented instanceof Codec
                ? new JsonValue("{\"" + SUCCESS + "\":" + any().json() + "}").as(documented)
                : documented.read(this);
    }

    /** The nodes of a page; a lone one, as edges answer that were taken for lists of nodes, is kept as it came. */
    <T> @Nullable List<T> nodes(Shape<T> node) {
        if (tokens.kind() != Kind.OBJECT) {
            return list(node);
        }
        JsonValue json = any();
        T value = json.asMap().isEmpty() ? null : json.as(node);
        kept = json;
        return value == null ? List.of() : List.of(value);
    }

    /** An array. Elements of another shape are left out, and the whole array is kept as it came. */
    public <T> @Nullable List<T> list(Shape<T> element) {
        if (tokens.kind() != Kind.ARRAY) {
            return misfit();
        }
        int start = tokens.start();
        boolean whole = true;
        int first = stack.size();
        while (tokens.element()) {
            T value = element.read(this);
            if (value != null) {
                stack.push(-1, value);
            }
            whole &= takeKept() == null;
        }
        kept = whole ? null : slice(start);
        return stack.pop(first);
    }

    /** An object with any names; an empty array is one without members. Members of another shape are left out, and the whole is kept as it came. */
    public <T> @Nullable Map<String, T> map(Shape<T> member) {
        if (tokens.kind() != Kind.OBJECT) {
            JsonValue other = any();
            kept = other;
            return EMPTY_ARRAY.matcher(other.json()).matches() ? Map.of() : null;
        }
        int start = tokens.start();
        boolean whole = true;
        Map<String, T> map = new LinkedHashMap<>();
        while (tokens.member()) {
            String name = tokens.name();
            int errorStart = name.equals(ERROR) && atTop() ? tokens.start() : -1;
            T value = member.read(this);
            if (errorStart >= 0) {
                error = slice(errorStart);
            }
            if (value != null) {
                map.put(name, value);
            }
            whole &= takeKept() == null;
        }
        kept = whole ? null : slice(start);
        return Collections.unmodifiableMap(map);
    }

    /** One member of an object; the others are skipped. */
    <T> @Nullable T member(String name, Shape<T> shape) {
        if (tokens.kind() != Kind.OBJECT) {
            return misfit();
        }
        T found = null;
        while (tokens.member()) {
            String next = tokens.name();
            if (next.equals(name)) {
                found = shape.read(this);
            } else {
                unknown(next);
            }
        }
        return found;
    }

    /** Keeps the value of a property that nobody knows, and notices {@code error} in the outermost object. */
    JsonValue unknown(String name) {
        boolean isError = name.equals(ERROR) && atTop();
        JsonValue value = any();
        if (isError) {
            error = value;
        }
        return value;
    }

    /** The {@code error} of the outermost object: an answer that has one is no model. */
    @Nullable
    JsonValue error() {
        return error;
    }

    /** Whether the current value is a member of the outermost object; a bracket stands in the context that it opens. */
    private boolean atTop() {
        boolean bracket = tokens.kind() == Kind.OBJECT || tokens.kind() == Kind.ARRAY;
        return tokens.depth() == (bracket ? 2 : 1);
    }

    FieldStack stack() {
        return stack;
    }

    boolean enterObject() {
        return tokens.kind() == Kind.OBJECT;
    }

    /** See {@link Tokens#next}. */
    int next(Names names, int previous) {
        return tokens.next(names, previous);
    }

    /** The name of the property whose value is current. */
    String name() {
        return tokens.name();
    }

    /** Keeps the current value as it came, for it does not have the promised shape. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // always null
    <T> @Nullable T misfit() {
        kept = any();
        return null;
    }

    /** What the last value left behind, once. */
    @Nullable
    JsonValue takeKept() {
        JsonValue taken = kept;
        if (taken != null) {
            kept = null;
        }
        return taken;
    }

    private <T> T keep(T value) {
        kept = any();
        return value;
    }

    private JsonValue slice(int start) {
        return new JsonValue(tokens.slice(start));
    }
}
