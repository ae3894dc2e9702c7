package dev.graphpin.generator.scrape.capture;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {
    private static final URI HOST = URI.create("https://docs.example");
    private final Reference reference = new Reference(HOST, "v19.0");

    @Test
    void asksInEnglish() {
        assertThat(reference.url("user/accounts").toString())
                .isEqualTo("https://docs.example/docs/graph-api/reference/v19.0/user/accounts?locale=en_US");
        assertThat(reference.url("").toString())
                .isEqualTo("https://docs.example/docs/graph-api/reference/v19.0?locale=en_US");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080/copy/reference", "http://localhost:8080/copy/reference/"})
    void standsWhereTheBaseUrlSays(String base) {
        Reference copy = new Reference(URI.create(base), "v19.0");
        assertThat(copy.url("user").toString())
                .isEqualTo("http://localhost:8080/copy/reference/v19.0/user?locale=en_US");
        assertThat(copy.path(URI.create("http://localhost:8080/copy/reference/user")))
                .isEqualTo("user");
    }

    @ParameterizedTest
    @CsvSource({
        "https://docs.example/docs/graph-api/reference/v19.0/user/,user",
        "https://docs.example/docs/graph-api/reference/user//accounts?x=1#y,user/accounts",
        "https://DOCS.example:443/docs/graph-api/reference/v19.0,''",
        "https://docs.example/docs/graph-api/reference,''",
    })
    void knowsItsPages(String url, String path) {
        assertThat(reference.path(URI.create(url))).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://docs.example/docs/graph-api/reference/user",
                "https://docs.example:8443/docs/graph-api/reference/user",
                "https://other.example/docs/graph-api/reference/user",
                "https://docs.example/docs/graph-api/reference-old/user",
                "https://docs.example/docs/graph-api/reference/v18.0/user",
                "https://docs.example/docs/graph-api/reference/a/../../b",
                "https://docs.example/"
            })
    void knowsWhatIsNone(String url) {
        assertThat(reference.path(URI.create(url))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"user,user", "User,user", "CustomAudience,custom-audience", "/user/accounts/,user/accounts"})
    void takesPagesByPathAndByNodeName(String name, String path) {
        assertThat(Reference.named(name)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/", "../x", "a b", "a?b#c d"})
    void refusesNamesThatNoPageHas(String name) {
        assertThrows(IllegalArgumentException.class, () -> Reference.named(name));
    }
}
