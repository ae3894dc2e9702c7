package dev.graphpin.generator;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.generator.emit.Javac;
import dev.graphpin.generator.select.Closure;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.yaml.SpecReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** Generates from the spec that comes with the project. */
class ShippedClientTest {
    private static final Path SPEC = Path.of("../spec/src/main/resources/dev/graphpin/specs/v19.0");

    private static Spec spec() {
        return Objects.requireNonNull(SpecReader.read(SPEC).spec());
    }

    private static SortedMap<String, String> files() throws IOException {
        return Generator.generate(spec(), Options.in("client"), Listener.NONE).files();
    }

    @Test
    void compilesWithoutAWarning() throws IOException {
        assertThat(Javac.compile(files()).messages()).isEmpty();
    }

    @Test
    void edgesToANodeThatIsLeftOutStillLeadSomewhere() throws IOException {
        for (Closure closure : Closure.values()) {
            Options options = Options.in("client").exclude("Page").closure(closure);

            SortedMap<String, String> files =
                    Generator.generate(spec(), options, Listener.NONE).files();

            assertWithMessage("" + closure)
                    .that(Javac.compile(files).messages())
                    .isEmpty();
            assertThat(files.get("client/UserNode.java")).contains(" accounts() {");
            assertThat(files.keySet()).doesNotContain("client/PageNode.java");
            assertThat(files.containsKey("client/Page.java")).isEqualTo(closure != Closure.NONE);
        }
    }
}
