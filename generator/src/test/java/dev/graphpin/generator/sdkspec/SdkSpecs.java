package dev.graphpin.generator.sdkspec;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.graphpin.generator.scrape.Project;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Where the tests' specs of Meta's format lie: a small one that we wrote, and Meta's own beside the project. */
public final class SdkSpecs {
    private SdkSpecs() {}

    /** Eight nodes of ours with everything in them that the format has. */
    public static Path harbour() {
        try {
            return Path.of(Objects.requireNonNull(SdkSpecs.class.getResource("harbour"), "harbour")
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Meta's own specs of a version; without them the test is skipped. */
    public static Path meta(String version) {
        Path dir =
                Project.root().resolve("../shared/sdk-specs").resolve(version).normalize();
        assumeTrue(Files.isDirectory(dir), "no specs of " + version + " beside the project");
        return dir;
    }

    /** A directory with one node, to which tests add what is wrong. */
    static Path one(Path dir, String name, String json) throws IOException {
        Files.createDirectories(dir);
        Files.writeString(dir.resolve(name + ".json"), json);
        if (!Files.exists(dir.resolve("enum_types.json"))) {
            Files.writeString(dir.resolve("enum_types.json"), "[]");
        }
        return dir;
    }
}
