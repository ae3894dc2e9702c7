package dev.graphpin.client.v19_0;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where classes come from. */
final class Classes {
    private Classes() {}

    /** The folder or jar that a class was loaded from. */
    static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("where is " + type + "?", e);
        }
    }
}
