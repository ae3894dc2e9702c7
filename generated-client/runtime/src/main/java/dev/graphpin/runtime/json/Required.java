package dev.graphpin.runtime.json;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds required properties that are not set, at any depth. */
public final class Required {
    private Required() {}

    /**
     * Looks into a value.
     *
     * @param path the wire name of the value, dotted: {@code payload.data_source}
     * @param value what a parameter or property was set to
     * @param missing receives the paths of what is missing inside
     */
    public static void addMissing(String path, @Nullable Object value, Collection<String> missing) {
        if (value instanceof GraphObject object) {
            object.addMissing(path + ".", missing);
        } else if (value instanceof Secret secret) {
            addMissing(path, secret.value(), missing);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                addMissing(path + "[" + i + "]", list.get(i), missing);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, member) -> addMissing(path + "." + name, member, missing));
        }
    }
}
