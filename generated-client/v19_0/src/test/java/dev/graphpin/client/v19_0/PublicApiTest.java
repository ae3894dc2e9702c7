package dev.graphpin.client.v19_0;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * A change of the client's public API is a decision, not an accident: {@code api.txt} must be changed with it. {@code mvn
 * verify -Dgraphpin.rewrite=true} writes it anew, and the diff is what consumers will see.
 */
final class PublicApiTest {
    private static final Path API = Path.of("api.txt");

    @Test
    void publicApiIsTheOneThatIsWrittenDown() throws Exception {
        String actual = PublicApi.of(Path.of("target/classes"));
        assertThat(actual).isNotEmpty();

        if (Boolean.getBoolean("graphpin.rewrite")) {
            Files.writeString(API, actual);
        }
        assertWithMessage("The public API changed. Meant so? Run with -Dgraphpin.rewrite=true and commit api.txt")
                .that(actual)
                .isEqualTo(Files.readString(API));
    }
}
