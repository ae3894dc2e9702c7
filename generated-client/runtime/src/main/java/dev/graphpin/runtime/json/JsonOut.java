package dev.graphpin.runtime.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/** Writes values by what they are; the types are those that codecs read. */
final class JsonOut {
    private static final long MINUS_ZERO = Double.doubleToRawLongBits(-0.0);

    private final JsonGenerator out;
    private final boolean hides;

    /** @param hides whether secret properties are left out, for people and logs */
    JsonOut(JsonGenerator out, boolean hides) {
        this.out = out;
        this.hides = hides;
    }

    void member(SerializableString name, Object value) {
        out.writeName(name);
        value(value);
    }

    void member(String name, Object value) {
        out.writeName(name);
        value(value);
    }

    void value(Object value) {
        if (value instanceof String text) {
            out.writeString(text);
        } else if (value instanceof GraphObject object) {
            out.writeStartObject();
            if (hides) {
                object.writeHidden(this);
            } else {
                object.write(this);
            }
            out.writeEndObject();
        } else if (value instanceof Number number) {
            number(number);
        } else if (value instanceof Boolean bool) {
            out.writeBoolean(bool);
        } else if (value instanceof OpenEnum constant) {
            out.writeString(constant.value());
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            elements(list);
            out.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((name, member) -> member(name.toString(), member));
            out.writeEndObject();
        } else if (value instanceof JsonValue json) {
            out.writeRawValue(json.json());
        } else if (value instanceof Secret secret) {
            value(hides ? Secret.HIDDEN : secret.value());
        } else if (value instanceof OffsetDateTime time) {
            out.writeString(GraphTime.format(time));
        } else if (value instanceof Instant time) {
            out.writeString(GraphTime.format(time.atOffset(ZoneOffset.UTC)));
        } else if (value instanceof ZonedDateTime time) {
            out.writeString(GraphTime.format(time.toOffsetDateTime()));
        } else if (value instanceof LocalDate date) {
            out.writeString(date.toString());
        } else if (value instanceof Collection<?> values) {
            out.writeStartArray();
            values.forEach(this::value);
            out.writeEndArray();
        } else {
            throw new IllegalArgumentException(
                    "a value of " + value.getClass().getName() + " cannot be written as JSON");
        }
    }

    /** Lists of models are arrays, for which an iterator would be one more object each. */
    private void elements(List<?> list) {
        if (list instanceof RandomAccess) {
            for (int i = 0; i < list.size(); i++) {
                value(list.get(i));
            }
        } else {
            list.forEach(this::value);
        }
    }

    private void number(Number number) {
        if (number instanceof Double || number instanceof Float) {
            fraction(number.doubleValue());
        } else if (number instanceof Long
                || number instanceof Integer
                || number instanceof Short
                || number instanceof Byte) {
            out.writeNumber(number.longValue());
        } else {
            out.writeNumber(number.toString());
        }
    }

    /** {@code 7} and not {@code 7.0}: the documentation calls whole numbers floats, too. */
    private void fraction(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("JSON has no " + number);
        }
        boolean isWhole = number == Math.rint(number) && Math.abs(number) < 1e15;
        if (isWhole && Double.doubleToRawLongBits(number) != MINUS_ZERO) {
            out.writeNumber((long) number);
        } else {
            out.writeNumber(number);
        }
    }
}
