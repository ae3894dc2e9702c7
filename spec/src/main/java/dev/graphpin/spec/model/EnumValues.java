package dev.graphpin.spec.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of an enum, spelled as on the wire.
 *
 * @param name the enum's own name where a source gives one (Meta's SDK specs do, the documentation does not); null otherwise
 * @param values in the source's order, which carries no meaning; no duplicates
 */
public record EnumValues(@Nullable String name, List<String> values) {
    public EnumValues {
        values = List.copyOf(values);
    }
}
