package dev.graphpin.generator.whole;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.graphpin.generator.Generator;
import dev.graphpin.generator.Listener;
import dev.graphpin.generator.Options;
import dev.graphpin.generator.emit.Javac;
import dev.graphpin.generator.emit.NewerJdk;
import dev.graphpin.generator.sdkspec.SdkImporter;
import dev.graphpin.generator.sdkspec.SdkSpecs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole client of v25.0 on the newest JDK: no warning of its compiler, none of its documentation tool. It takes two minutes, hence in
 * CI, or with {@code -Dgraphpin.whole=true}.
 */
final class NewerJdkTest {
    private static Map<String, String> sources() throws IOException {
        assumeTrue(
                System.getenv("CI") != null || Boolean.getBoolean("graphpin.whole"),
                "skipped: takes minutes; CI does it, and -Dgraphpin.whole=true");
        SdkImporter.Imported imported = SdkImporter.read(SdkSpecs.meta("v25.0"), null);
        return Generator.generate(
                        Objects.requireNonNull(imported.spec()), Options.in("com.example.whole"), Listener.NONE)
                .files();
    }

    @Test
    void compilesWithoutAWarning(@TempDir Path folder) throws Exception {
        Map<String, String> sources = sources();
        List<String> options = List.of("-Xlint:all", "-Werror", "-proc:none", "-classpath", Javac.classpath());
        NewerJdk.find().run(folder, "javac", options, sources);
    }

    @Test
    void isDocumentedWithoutAWarning(@TempDir Path folder) throws Exception {
        Map<String, String> sources = sources();
        List<String> options = List.of("-quiet", "-Xdoclint:all,-missing", "-Werror", "-classpath", Javac.classpath());
        NewerJdk.find().run(folder, "javadoc", options, sources);
    }
}
