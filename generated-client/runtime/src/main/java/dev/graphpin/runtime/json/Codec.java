package dev.graphpin.runtime.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * Reads and writes one model class. The class says what each property holds; the loop stands here, once, so that it is compiled early and what is
 * unknown, null or malformed is treated the same everywhere. Immutable.
 *
 * @param <T> the model
 */
public final class Codec<T extends GraphObject> implements Shape<T> {
    private final T any;
    private final PropertyTable properties;
    private final SerializedString[] written;
    private final Names matching;
    private final List<String> required;
    private final List<String> secret;
    private final boolean readsError;
    /** Made when it is first wanted, and like any other that is made. */
    private @Nullable Codec<Connection<T>> connection;

    private Codec(
            T any,
            PropertyTable properties,
            SerializedString[] written,
            Names matching,
            List<String> required,
            List<String> secret) {
        this.any = any;
        this.properties = properties;
        this.written = written;
        this.matching = matching;
        this.required = required;
        this.secret = secret;
        this.readsError = properties.names().contains(JsonIn.ERROR);
    }

    /**
     * The codec of a class.
     *
     * @param any of the class, as its constructor makes it; others are copies of it, and read by it
     * @param properties type and wire name of each, {@code id, list<text> tags, object from}; its index is its place here. See {@link PropertyTable}
     */
    public static <T extends GraphObject> Codec<T> of(T any, String properties) {
        PropertyTable read = PropertyTable.of(properties);
        SerializedString[] written = new SerializedString[read.size()];
        for (int i = 0; i < written.length; i++) { // no stream: it would cost more at start-up than all the rest
            written[i] = new SerializedString(read.names().get(i));
        }
        return new Codec<>(any, read, written, new Names(read.names()), List.of(), List.of());
    }

    /** A codec for the same properties of other types, which shares what was prepared for them. */
    <S extends GraphObject> Codec<S> like(S other) {
        return new Codec<>(other, properties, written, matching, required, secret);
    }

    /** The same with wire names that must be set before an object of this class is sent. */
    public Codec<T> requires(String... required) {
        return new Codec<>(any, properties, written, matching, List.of(required), secret);
    }

    /** The same with properties that no {@code toString} shows; those that sound secret need not be named, see {@link Secrets}. */
    public Codec<T> hides(String... secret) {
        return new Codec<>(any, properties, written, matching, required, List.of(secret));
    }

    /** How an edge answers that leads to such models. */
    Codec<Connection<T>> connection() {
        Codec<Connection<T>> known = connection;
        if (known == null) {
            known = Connection.codec(this);
            connection = known;
        }
        return known;
    }

    /** A new model that holds these fields. */
    @SuppressWarnings("unchecked") // what one of a class makes is of that class
    T create(Fields fields) {
        return (T) any.with(fields);
    }

    /** Reads the value of a property with the reading method of its type; null when the value does not have that type. */
    @Nullable
    Object read(int property, JsonIn in) {
        Shape<?> shape = properties.shape(property);
        if (shape == Shapes.TEXT) { // as most are, and a call to one of many classes takes its time
            return in.text();
        }
        return shape == null ? any.read(property, in) : shape.read(in);
    }

    List<String> required() {
        return required;
    }

    List<String> secret() {
        return secret;
    }

    /** The wire names of all properties. */
    public List<String> names() {
        return properties.names();
    }

    /**
     * Reads one object, see {@link Json#read}.
     *
     * @throws MalformedJsonException when the text is no JSON, more than one value, or no object
     */
    public T read(String json) {
        return Json.read(json, this);
    }

    @Override
    public @Nullable T read(JsonIn in) {
        if (!in.enterObject()) {
            return in.misfit();
        }
        FieldStack set = in.stack();
        int start = set.size();
        Extras extra = null;
        for (int property = in.next(matching, -1); property != Tokens.END; property = in.next(matching, property)) {
            if (property < 0) {
                extra = extra == null ? new Extras() : extra;
                String name = in.name();
                extra.keep(name, in.unknown(name));
                continue;
            }
            Object value = read(property, in);
            JsonValue kept = in.takeKept();
            if (value == JsonValue.NULL) { // null is no value of any type
                kept = JsonValue.NULL;
                value = null;
            }
            if (value != null || set.size() > start) {
                set.push(property, value);
            }
            if (kept != null || extra != null) {
                extra = keep(extra, property, kept);
            }
        }
        return create(set.pop(start, this, extra == null ? Map.of() : extra));
    }

    private Extras keep(@Nullable Extras extra, int property, @Nullable JsonValue kept) {
        Extras extras = extra == null ? new Extras() : extra;
        if (kept == null) {
            extras.drop(names().get(property));
        } else {
            extras.keep(names().get(property), kept);
        }
        return extras;
    }

    /** Whether {@code error} is a property like any other, so that reading does not notice it. */
    boolean readsError() {
        return readsError;
    }

    boolean hasSameProperties(Codec<?> other) {
        return properties == other.properties;
    }

    int size() {
        return written.length;
    }

    /** The wire name of a property, encoded once. */
    SerializedString name(int property) {
        return written[property];
    }

    /** The index of a wire name, -1 when the model has no such property. */
    int index(String name) {
        return matching.index(name);
    }
}
