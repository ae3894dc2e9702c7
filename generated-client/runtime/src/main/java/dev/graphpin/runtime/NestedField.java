package dev.graphpin.runtime;

import dev.graphpin.runtime.json.Connection;
import dev.graphpin.runtime.json.JsonValue;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A field that holds nodes, or an edge: what is wanted of them can be asked for in the same request, to any depth. Immutable.
 *
 * <pre>{@code UserField.ALBUMS.limit(5).fields(AlbumField.ID, AlbumField.PHOTOS.fields(PhotoField.ID))}</pre>
 *
 * @param <N> the node that has the field
 * @param <T> the node that the field holds
 */
public final class NestedField<N, T> extends GraphField<N> {
    private static final Pattern RESERVED = Pattern.compile("[(){}\\s]");
    private static final Pattern BRACKET = Pattern.compile("[(){}]");
    private static final Pattern TEXT = Pattern.compile("\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"");

    private final Map<String, String> modifiers;
    private final List<GraphField<T>> fields;

    private NestedField(String name, Map<String, String> modifiers, List<GraphField<T>> fields) {
        super(name);
        this.modifiers = modifiers;
        this.fields = fields;
    }

    /** A field by its wire name, see {@link GraphField#of}. */
    public static <N, T> NestedField<N, T> to(String name) {
        return new NestedField<>(name, Map.of(), List.of());
    }

    /** Asks for these fields of the nested nodes, and no others. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is read and forgotten
    public final NestedField<N, T> fields(GraphField<T>... wanted) {
        return fields(Arrays.asList(wanted));
    }

    /** Asks for these fields of the nested nodes, and no others: {@code FRIENDS.fields(UserField.PUBLIC_PROFILE)}. */
    public NestedField<N, T> fields(Collection<GraphField<T>> wanted) {
        return new NestedField<>(name(), modifiers, List.copyOf(wanted));
    }

    /** At most so many nested nodes. */
    public NestedField<N, T> limit(int limit) {
        return with("limit", Integer.toString(limit));
    }

    /** From here on, see {@link EdgeRequest#after}. */
    public NestedField<N, T> after(String cursor) {
        return with("after", cursor);
    }

    /** Up to here, see {@link EdgeRequest#before}. */
    public NestedField<N, T> before(String cursor) {
        return with("before", cursor);
    }

    /** See {@link EdgeRequest#offset}. */
    public NestedField<N, T> offset(int offset) {
        return with("offset", Integer.toString(offset));
    }

    /** See {@link EdgeRequest#since}. */
    public NestedField<N, T> since(Instant time) {
        return with("since", Long.toString(time.getEpochSecond()));
    }

    /** See {@link EdgeRequest#until}. */
    public NestedField<N, T> until(Instant time) {
        return with("until", Long.toString(time.getEpochSecond()));
    }

    /** Asks for facts about the whole nested edge, see {@link Connection#summary()}. */
    public NestedField<N, T> summary() {
        return with("summary", "true");
    }

    /**
     * A modifier by its wire name: {@code with("order", "chronological")}, {@code with("metric", "reach,likes")} …
     *
     * @throws IllegalArgumentException when name or value have characters that mean something in a field list
     */
    public NestedField<N, T> with(String modifier, String value) {
        return modified(modifier, value, RESERVED.matcher(value).find());
    }

    /**
     * A modifier whose value is JSON: {@code with("effective_status", JsonValue.of(List.of("ACTIVE")))}.
     *
     * @throws IllegalArgumentException when name, or a text in the value, has characters that mean something in a field list
     */
    public NestedField<N, T> with(String modifier, JsonValue value) {
        boolean isReserved = TEXT.matcher(value.json()).results().anyMatch(text -> BRACKET.matcher(text.group())
                .find());
        return modified(modifier, value.json(), isReserved);
    }

    private NestedField<N, T> modified(String modifier, String value, boolean isReserved) {
        if (!modifier.matches("\\w+") || isReserved) {
            throw new IllegalArgumentException("not a modifier of a field: " + modifier + "(" + value + ")");
        }
        Map<String, String> more = new LinkedHashMap<>(modifiers);
        more.put(modifier, value);
        return new NestedField<>(name(), more, fields);
    }

    Map<String, String> modifiers() {
        return modifiers;
    }

    List<GraphField<T>> fields() {
        return fields;
    }

    @Override
    public String expression() {
        StringBuilder text = new StringBuilder(name());
        modifiers.forEach((modifier, value) ->
                text.append('.').append(modifier).append('(').append(value).append(')'));
        if (!fields.isEmpty()) {
            text.append('{').append(NodeRequest.expression(fields)).append('}');
        }
        return text.toString();
    }
}
