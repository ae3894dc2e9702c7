package dev.graphpin.spec;

import dev.graphpin.spec.yaml.SpecReader;
import java.util.List;

/** The specs that come with the library, as resources under {@code dev/graphpin/specs}. */
public final class ShippedSpecs {
    private ShippedSpecs() {}

    /** The versions there are, oldest first: {@code v2.12}, {@code v19.0}. */
    public static List<String> versions() {
        return List.of();
    }

    /**
     * Reads a shipped spec.
     *
     * @throws IllegalArgumentException when there is none of that version
     */
    public static SpecReader.Result read(String version) {
        if (!versions().contains(version)) {
            throw new IllegalArgumentException(
                    "no spec of version " + version + " is shipped; there are " + versions());
        }
        return new SpecReader.Result(null, null, List.of());
    }
}
