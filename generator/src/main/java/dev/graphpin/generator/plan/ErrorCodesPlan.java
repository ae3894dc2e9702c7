package dev.graphpin.generator.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The documented error codes.
 *
 * @param constants sorted by code
 */
public record ErrorCodesPlan(ClassRef name, List<Constant> constants) {
    public ErrorCodesPlan {
        constants = List.copyOf(constants);
    }

    /** A code and its name. */
    public record Constant(int code, String name, @Nullable String message) {}
}
