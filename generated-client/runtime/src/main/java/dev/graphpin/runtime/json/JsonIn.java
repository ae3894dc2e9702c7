package dev.graphpin.runtime.json;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

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

    static final String ERROR = "error";

    private final JsonParser parser;
    private final byte[] source;
    private @Nullable JsonValue kept;
    private @Nullable JsonValue error;

    JsonIn(JsonParser parser, byte[] source) {
        this.parser = parser;
        this.source = source;
    }

    /** A string. Numbers and booleans are read as their text. */
    public @Nullable String text() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            return parser.getString();
        }
        return token.isScalarValue() && token != JsonToken.VALUE_NULL ? keep(parser.getString()) : misfit();
    }

    /** A whole number of 32 bits. */
    public @Nullable Integer int32() {
        Long number = int64();
        if (number == null || number.intValue() == number) {
            return number == null ? null : (Integer) number.intValue();
        }
        return misfit();
    }

    /** A whole number of 64 bits. */
    public @Nullable Long int64() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            return parser.getLongValue();
        }
        if (token == JsonToken.VALUE_STRING) {
            try {
                return keep(Long.valueOf(parser.getString()));
            } catch (NumberFormatException e) {
                return misfit();
            }
        }
        return misfit();
    }

    /** A number with a fraction. */
    public @Nullable Double number() {
        JsonToken token = parser.currentToken();
        if (token.isNumeric()) {
            double number = parser.getDoubleValue();
            return !Double.isFinite(number)
                    ? misfit()
                    : parser.getStringLength() <= DOUBLE_DIGITS ? number : keep(number);
        }
        if (token == JsonToken.VALUE_STRING) {
            try {
                Double number = Double.valueOf(parser.getString());
                return Double.isFinite(number) ? keep(number) : misfit();
            } catch (NumberFormatException e) {
                return misfit();
            }
        }
        return misfit();
    }

    /** A boolean. The strings {@code true} and {@code false} are read, too. */
    public @Nullable Boolean bool() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_TRUE) {
            return Boolean.TRUE;
        }
        if (token == JsonToken.VALUE_FALSE) {
            return Boolean.FALSE;
        }
        String text = token == JsonToken.VALUE_STRING ? parser.getString() : "";
        return text.equals("true") ? keep(Boolean.TRUE) : text.equals("false") ? keep(Boolean.FALSE) : misfit();
    }

    /** A point in time, see {@link GraphTime#parse}. */
    public @Nullable OffsetDateTime time() {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_STRING && token != JsonToken.VALUE_NUMBER_INT) {
            return misfit();
        }
        String text = parser.getString();
        OffsetDateTime time = GraphTime.parse(text);
        return time == null ? misfit() : GraphTime.isCanonical(text, time) ? time : keep(time);
    }

    /** A date as {@code 2024-05-01}. */
    public @Nullable LocalDate date() {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            try {
                return LocalDate.parse(parser.getString());
            } catch (DateTimeException e) {
                return misfit();
            }
        }
        return misfit();
    }

    /** Anything, null included, as it came. */
    public JsonValue any() {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return JsonValue.NULL;
        }
        long start = parser.currentTokenLocation().getByteOffset();
        if (parser.currentToken().isStructStart()) {
            parser.skipChildren();
        } else {
            parser.finishToken();
        }
        return slice(start);
    }

    /** A value of the given shape: a model, an enum, a list … */
    public <T> @Nullable T object(Shape<T> shape) {
        return shape.read(this);
    }

    /** An array. Elements of another shape are left out, and the whole array is kept as it came. */
    public <T> @Nullable List<T> list(Shape<T> element) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return misfit();
        }
        long start = parser.currentTokenLocation().getByteOffset();
        boolean whole = true;
        List<T> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            T value = element.read(this);
            if (value != null) {
                list.add(value);
            }
            whole &= takeKept() == null;
        }
        kept = whole ? null : slice(start);
        return Collections.unmodifiableList(list);
    }

    /** An object with any names; an empty array is one without members. Members of another shape are left out, and the whole is kept as it came. */
    public <T> @Nullable Map<String, T> map(Shape<T> member) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            JsonValue other = any();
            kept = other;
            return EMPTY_ARRAY.matcher(other.json()).matches() ? Map.of() : null;
        }
        long start = parser.currentTokenLocation().getByteOffset();
        boolean whole = true;
        Map<String, T> map = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            long errorStart = name.equals(ERROR) && atTop()
                    ? parser.currentTokenLocation().getByteOffset()
                    : -1;
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
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return misfit();
        }
        T found = null;
        for (String next = parser.nextName(); next != null; next = parser.nextName()) {
            parser.nextToken();
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
        return parser.streamReadContext().getNestingDepth()
                == (parser.currentToken().isStructStart() ? 2 : 1);
    }

    boolean enterObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    /** Goes to the next property's value. */
    int next(PropertyNameMatcher names) {
        int match = parser.nextNameMatch(names);
        if (match != PropertyNameMatcher.MATCH_END_OBJECT) {
            parser.nextToken();
        }
        return match;
    }

    /** The name of the property whose value is current. */
    String name() {
        return parser.currentName();
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
        kept = null;
        return taken;
    }

    private <T> T keep(T value) {
        kept = any();
        return value;
    }

    private JsonValue slice(long start) {
        int end = (int) parser.currentLocation().getByteOffset();
        return new JsonValue(new String(source, (int) start, end - (int) start, StandardCharsets.UTF_8).strip());
    }
}
