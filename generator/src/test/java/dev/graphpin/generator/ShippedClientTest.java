package dev.graphpin.generator;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.generator.emit.Javac;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.yaml.SpecReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** Generates from the spec that comes with the project, and holds the output to its budget. */
class ShippedClientTest {
    private static final Path SPEC = Path.of("../spec/src/main/resources/dev/graphpin/specs/v19.0");

    /** Lines of all files. Raise it in a commit that says what the new lines are for. */
    private static final long LINES = 14_000;

    /** Lines for each field: accessor, builder, codec, name, and the file around them. */
    private static final long LINES_PER_FIELD = 14;

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
    void staysInItsBudget() throws IOException {
        SortedMap<String, String> files = files();
        long fields =
                Objects.requireNonNull(spec().nodes().get("User")).fields().size();
        long linesOfUser = lines(files, "client/User.java") + lines(files, "client/UserField.java");

        assertWithMessage("lines of User").that(linesOfUser).isAtMost(fields * LINES_PER_FIELD);
        assertWithMessage("lines of all files")
                .that(files.values().stream()
                        .mapToLong(text -> text.lines().count())
                        .sum())
                .isAtMost(LINES);
    }

    private static long lines(SortedMap<String, String> files, String name) {
        return Objects.requireNonNull(files.get(name), name).lines().count();
    }
}
