package dev.graphpin.spec.diff.change;

import dev.graphpin.spec.model.Origin;
import dev.graphpin.spec.yaml.SpecPath;
import org.jspecify.annotations.Nullable;

/**
 * The element a change is about.
 *
 * @param path its address, the same between runs
 * @param position where it stands in an exchange
 * @param before where the old spec read it, or what holds it; null when the old spec has neither
 * @param now where the new spec read it, or what holds it; null when the new spec has neither
 */
public record Place(
        SpecPath path,
        Position position,
        @Nullable Origin before,
        @Nullable Origin now) {
    /** What the last step of the path is: {@code node}, {@code field}, {@code edge}, {@code op}, {@code param}, … */
    public String kind() {
        return path.segments().get(path.segments().size() - 1).kind();
    }

    /** The element's own name; empty for {@code read} and {@code returns}. */
    public String name() {
        return path.segments().get(path.segments().size() - 1).name();
    }
}
