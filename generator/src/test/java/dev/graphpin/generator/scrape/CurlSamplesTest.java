package dev.graphpin.generator.scrape;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CurlSamplesTest {
    private static final String HOST = "https://graph.facebook.com/";

    @ParameterizedTest
    @CsvSource({
        "v19.0/{page-id}?access_token=x,/{page-id}",
        "{page_id}/feed,/{page_id}/feed",
        "PAGE-ID?access_token=X,/PAGE-ID",
        "v2.12/page_id/feed/,/page_id/feed/"
    })
    void tellsThePathThatIsCalled(String address, String path) {
        assertThat(CurlSamples.path(List.of("curl -i -X GET \"" + HOST + address + "\"")))
                .isEqualTo(path);
        assertThat(CurlSamples.path(List.of("curl -X GET -G \\\n  -d 'access_token=x' \\\n  " + HOST + address)))
                .isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "curl -X POST https://graph.facebook.com/{page-id}",
                "curl https://graph.facebook.com/{page-id}",
                "curl -X GET https://graph.facebook.com/me",
                "curl -X GET https://graph.facebook.com/123456/feed",
                "curl -X GET https://graph.facebook.com/{page-id}/{post-id}",
                "curl -X GET https://graph.facebook.com/page-id?fields=insights",
                "curl -X GET https://example.com/{page-id}",
                "curl -X GET https://graph.facebook.com/{a-id} https://graph.facebook.com/{b-id}",
                "see curl -X GET https://graph.facebook.com/{page-id}"
            })
    void tellsNothingWhereItWouldHaveToGuess(String sample) {
        assertThat(CurlSamples.path(List.of(sample))).isNull();
    }

    @Test
    void samplesHaveToAgree() {
        String page = "curl -X GET https://graph.facebook.com/{page-id}";
        String feed = "curl -X GET https://graph.facebook.com/{page-id}/feed";
        assertThat(CurlSamples.path(List.of(page, "{}", page))).isEqualTo("/{page-id}");
        assertThat(CurlSamples.path(List.of(page, feed))).isNull();
        assertThat(CurlSamples.path(List.of())).isNull();
    }
}
