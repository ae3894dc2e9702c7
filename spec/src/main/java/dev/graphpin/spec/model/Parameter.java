package dev.graphpin.spec.model;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a request.
 *
 * @param name the wire name
 * @param type the documentation's own words and what they mean
 * @param values the enum's wire values; null when the type is no enum or they are not told
 * @param range bounds of a number; null when there are none
 * @param flags see {@link Flags}
 * @param defaultValue what the server assumes, in the page's words ({@code Array} is an empty collection); null when not told
 * @param description the site's prose; null when there is none or it was dropped
 * @param parameters the parameters nested in this one, by name; empty for a scalar
 * @param origin where the parameter was read
 */
public record Parameter(
        String name,
        TypeNotation type,
        @Nullable EnumValues values,
        @Nullable Range range,
        Set<String> flags,
        @Nullable String defaultValue,
        @Nullable String description,
        Map<String, Parameter> parameters,
        Origin origin) {
    public Parameter {
        flags = Ordered.set(flags);
        parameters = Ordered.map(parameters);
    }

    public boolean has(String flag) {
        return flags.contains(flag);
    }
}
