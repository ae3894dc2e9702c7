package dev.graphpin.generator.scrape;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Where the project lies. */
public final class Project {
    private Project() {}

    /** The folder that holds the modules. */
    public static Path root() {
        Path dir = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(dir.resolve("generated-client"))) {
            dir = Objects.requireNonNull(dir.getParent(), "not run inside the project");
        }
        return dir;
    }
}
