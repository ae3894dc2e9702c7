package dev.graphpin.spec.model;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field of a node, or of what an edge adds to the nodes it returns.
 *
 * @param name the wire name, any text the API uses: {@code first_name}, {@code 100x100}
 * @param type the documentation's own words and what they mean
 * @param values the enum's wire values, in the documentation's order; null when the type is no enum or they are not told
 * @param range bounds of a number; null when there are none
 * @param flags see {@link Flags}
 * @param link address of the type's own page, as the page has it; null when the type is not linked
 * @param description the site's prose; null when there is none or it was dropped
 * @param fields the fields nested in this one, where a page lists them (hand-written pages); empty otherwise
 * @param origin where the field was read
 */
public record Field(
        String name,
        TypeNotation type,
        @Nullable EnumValues values,
        @Nullable Range range,
        Set<String> flags,
        @Nullable String link,
        @Nullable String description,
        Map<String, Field> fields,
        Origin origin) {
    public Field {
        flags = Ordered.set(flags);
        fields = Ordered.map(fields);
    }

    public boolean has(String flag) {
        return flags.contains(flag);
    }
}
