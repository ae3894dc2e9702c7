package dev.graphpin.generator.scrape.capture;

import static com.google.common.truth.Truth.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SidecarJsonTest {
    private static final URI URL = URI.create("https://host.example/docs/graph-api/reference/v19.0/user?locale=en_US");
    private static final Instant TIME = Instant.parse("2026-01-02T03:04:05Z");
    private static final Sidecar FULL = new Sidecar(
            URL,
            URL.resolve("/elsewhere"),
            200,
            TIME,
            TIME.plusSeconds(9),
            "ab12",
            "W/\"x\\y\"",
            "Thu, 01 Jan 2026",
            "text/html");

    @Test
    void readsWhatItWrote() {
        assertThat(SidecarJson.parse(SidecarJson.render(FULL))).isEqualTo(FULL);
        Sidecar bare = new Sidecar(URL, URL, 200, TIME, TIME, "ab12", null, null, null);
        assertThat(SidecarJson.parse(SidecarJson.render(bare))).isEqualTo(bare);
    }

    @Test
    void writesOneKeyALine() {
        assertThat(SidecarJson.render(FULL).lines().toList())
                .containsAtLeast("{", "  \"time\" : \"2026-01-02T03:04:05Z\",", "}")
                .inOrder();
    }

    @Test
    void skipsKeysOfLaterVersions() {
        String later = SidecarJson.render(FULL).replace("\"status\"", "\"later\":{\"a\":[1]},\"status\"");
        assertThat(SidecarJson.parse(later)).isEqualTo(FULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{}", "{\"url\":", "not json", "{\"url\":\"a b\"}", "{\"a\":1,\"a\":2}"})
    void saysNullToWhatIsNoSidecar(String text) {
        assertThat(SidecarJson.parse(text)).isNull();
    }

    @Test
    void everyCutOfASidecarIsNoSidecar() {
        String whole = SidecarJson.render(FULL).strip();
        for (int end = 0; end < whole.length(); end++) {
            assertThat(SidecarJson.parse(whole.substring(0, end))).isNull();
        }
    }

    @Test
    void standsBesideItsCapture() {
        Path capture = Path.of("out", "user", "index.html");
        assertThat(Sidecar.of(capture)).isEqualTo(Path.of("out", "user", "index.html.capture.json"));
        assertThat(Sidecar.isSidecar(Sidecar.of(capture))).isTrue();
        assertThat(Sidecar.isSidecar(capture)).isFalse();
    }
}
