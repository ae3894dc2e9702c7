package dev.graphpin.runtime.json;

import java.lang.invoke.VarHandle;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;

/**
 * What every generated model is: immutable values by property, and one map for all that has no typed place — properties that the documentation
 * does not know, explicit nulls, and values of another shape than documented. That map holds the JSON as it came and is written back as it came,
 * so reading and writing loses nothing. Models of one class are equal when they hold the same.
 */
public abstract class GraphObject implements Cloneable {
    /** Not final for {@link #with} alone. */
    private Fields fields = Fields.NONE;

    /** One that holds nothing, by which a {@link Codec} makes all others of its class. */
    protected GraphObject() {}

    /** What this model holds, for its builder. */
    final Fields held() {
        return fields;
    }

    /** A new model of the same class that holds these fields: a copy, so that generated classes need not tell how they are made. */
    final GraphObject with(Fields held) {
        try {
            GraphObject copy = (GraphObject) clone();
            copy.fields = held;
            VarHandle.storeStoreFence(); // as behind a constructor: who gets to see the copy sees all of it
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads the value of a property whose type only the model knows, with the reading method of that type, whatever this model holds.
     *
     * @return null when the value does not have that type
     */
    protected @Nullable Object read(int property, JsonIn in) {
        throw new IndexOutOfBoundsException(property);
    }

    // The generated codec and accessor of a property agree on its type. Common types have a method each: a compiler
    // takes longer to infer the type of a generic one than to look up a name, and a client has ten thousand accessors.

    /** The value of a property; null when it is absent, null or malformed. */
    protected final @Nullable Object value(int property) {
        return fields.get(property);
    }

    /** A {@link #value}. */
    protected final @Nullable String text(int property) {
        return (String) fields.get(property);
    }

    /** A {@link #value}. */
    protected final @Nullable Integer int32(int property) {
        return (Integer) fields.get(property);
    }

    /** A {@link #value}. */
    protected final @Nullable Long int64(int property) {
        return (Long) fields.get(property);
    }

    /** A {@link #value}. */
    protected final @Nullable Double number(int property) {
        return (Double) fields.get(property);
    }

    /** A {@link #value}. */
    protected final @Nullable Boolean bool(int property) {
        return (Boolean) fields.get(property);
    }

    /** A {@link #value}. */
    protected final @Nullable OffsetDateTime time(int property) {
        return (OffsetDateTime) fields.get(property);
    }

    /** A {@link #value} of any form. */
    protected final @Nullable JsonValue any(int property) {
        return (JsonValue) fields.get(property);
    }

    /** The list of a property; empty when it is absent, null or malformed. */
    @SuppressWarnings("unchecked")
    protected final <T> List<T> list(int property) {
        List<T> list = (List<T>) fields.get(property);
        return list == null ? List.of() : list;
    }

    /** A {@link #list}. */
    protected final List<String> texts(int property) {
        return list(property);
    }

    /** The map of a property, in the answer's order; empty when it is absent, null or malformed. */
    @SuppressWarnings("unchecked")
    protected final <T> Map<String, T> map(int property) {
        Map<String, T> map = (Map<String, T>) fields.get(property);
        return map == null ? Map.of() : map;
    }

    /** What came of an edge; without nodes when it is absent, null or malformed. */
    @SuppressWarnings("unchecked")
    protected final <T> Connection<T> edge(int property) {
        Connection<T> edge = (Connection<T>) fields.get(property);
        return edge == null ? Connection.empty() : edge;
    }

    /** The typed value by wire name; null when there is none. */
    final @Nullable Object typed(String name) {
        int index = fields.codec().index(name);
        return index < 0 ? null : fields.get(index);
    }

    /**
     * Properties without a typed place, by wire name, in the answer's order: unknown ones, explicit nulls, and values that differ in form from
     * what is documented. (A number written as a string, say, is read by its accessor and also kept here as it came.)
     */
    public final Map<String, JsonValue> extra() {
        return fields.extra;
    }

    /** Whether a property came at all, be it as null. */
    public final boolean has(String name) {
        int index = fields.codec().index(name);
        return (index >= 0 && fields.isSet(index)) || fields.extra.containsKey(name);
    }

    /** Whether a property came as an explicit null. */
    public final boolean isNull(String name) {
        return JsonValue.NULL.equals(fields.extra.get(name));
    }

    /** The JSON of any property by wire name, typed or not; null when it is absent. */
    public final @Nullable JsonValue get(String name) {
        JsonValue kept = fields.extra.get(name);
        int index = kept == null ? fields.codec().index(name) : -1;
        return index < 0 || !fields.isSet(index) ? kept : JsonValue.of(fields.get(index));
    }

    /** What {@code get("error")} gives, at no cost where no property has that name. */
    final @Nullable JsonValue error() {
        return fields.codec().readsError() ? get(JsonIn.ERROR) : null;
    }

    /** The text of any property by wire name; null when it is absent, null, an object or an array. */
    public final @Nullable String getString(String name) {
        JsonValue value = get(name);
        return value == null ? null : value.asText();
    }

    /** The whole number of any property by wire name; null when it is absent or no such number. */
    public final @Nullable Long getLong(String name) {
        JsonValue value = get(name);
        return value == null ? null : value.asLong();
    }

    /**
     * What this object holds, read as another model: the answer to a write that also read, for instance.
     *
     * @throws MalformedJsonException never for a model's codec
     */
    public final <T extends GraphObject> T as(Codec<T> codec) {
        return Json.read(toJson(), codec);
    }

    /** The whole object as JSON, nothing left out. It may hold secrets that the answer held. */
    public final String toJson() {
        return Json.write(this);
    }

    /** Adds the wire names of required properties that are not set, here and in nested objects, as {@code payload.schema}. */
    final void addMissing(String prefix, Collection<String> missing) {
        for (String name : fields.codec().required()) {
            if (!has(name)) {
                missing.add(prefix + name);
            }
        }
        for (int i = fields.nextSet(0); i >= 0; i = fields.nextSet(i + 1)) {
            Required.addMissing(prefix + fields.codec().name(i).getValue(), fields.get(i), missing);
        }
    }

    /** @param all whether the object is a secret as a whole */
    final void findSecrets(boolean all, Consumer<String> found) {
        Codec<?> codec = fields.codec();
        for (int i = fields.nextSet(0); i >= 0; i = fields.nextSet(i + 1)) {
            String name = codec.name(i).getValue();
            Secrets.find(all || codec.secret().contains(name) || Secrets.isSecret(name), fields.get(i), found);
        }
        fields.extra.forEach((name, value) ->
                Secrets.find(all || codec.secret().contains(name) || Secrets.isSecret(name), value, found));
    }

    final void write(JsonOut out) {
        Map<String, JsonValue> extra = fields.extra;
        for (int i = fields.nextSet(0); i >= 0; i = fields.nextSet(i + 1)) {
            Object value = fields.get(i);
            SerializableString name = fields.codec().name(i);
            if (value != null && (extra.isEmpty() || !extra.containsKey(name.getValue()))) {
                out.member(name, value);
            }
        }
        if (!extra.isEmpty()) { // most have none, and an iterator costs more than the question
            extra.forEach(out::member);
        }
    }

    /** For people and logs: secret properties as stars, the others as {@link #write} has them. */
    final void writeHidden(JsonOut out) {
        Codec<?> codec = fields.codec();
        for (String name : codec.names()) {
            JsonValue kept = fields.extra.get(name);
            Object value = kept == null ? fields.get(codec.index(name)) : kept;
            if (value != null) {
                out.member(name, codec.secret().contains(name) ? Secret.HIDDEN : value);
            }
        }
        fields.extra.forEach((name, value) -> {
            if (codec.index(name) < 0) {
                out.member(name, value);
            }
        });
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof GraphObject that && getClass() == that.getClass() && fields.isSame(that.fields));
    }

    @Override
    public final int hashCode() {
        return fields.hash();
    }

    /** The class and its JSON, with the values of secret members replaced: by name ({@code access_token} …) and as the documentation flags them. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + Secrets.redact(Json.writeHidden(this));
    }
}
