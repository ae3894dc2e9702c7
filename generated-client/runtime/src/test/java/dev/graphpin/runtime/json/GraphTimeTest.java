package dev.graphpin.runtime.json;

import static com.google.common.truth.Truth.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class GraphTimeTest {
    @Test
    void readsWhatTheGraphApiWrites() {
        OffsetDateTime noon = OffsetDateTime.parse("2024-05-01T12:00:00Z");
        assertThat(GraphTime.parse("2024-05-01T12:00:00+0000")).isEqualTo(noon);
        assertThat(GraphTime.parse("2024-05-01T12:00:00Z")).isEqualTo(noon);
        assertThat(GraphTime.parse("2024-05-01T12:00:00+00:00")).isEqualTo(noon);
        assertThat(GraphTime.parse("2024-05-01T14:00:00+0200").toInstant()).isEqualTo(noon.toInstant());
        assertThat(GraphTime.parse("2024-05-01T05:30-0630").toInstant()).isEqualTo(noon.toInstant());
        assertThat(GraphTime.parse("2024-05-01T12:00:00.500+0000").getNano()).isEqualTo(500_000_000);
        assertThat(GraphTime.parse("2024-05-01T12:00:00.5Z").getNano()).isEqualTo(500_000_000);
        assertThat(GraphTime.parse("2024-05-01T12:00:00.123456789+0000").getNano())
                .isEqualTo(123_456_789);
        assertThat(GraphTime.parse("1714564800")).isEqualTo(noon);
        assertThat(GraphTime.parse("-1").toInstant().getEpochSecond()).isEqualTo(-1);
    }

    @Test
    void isNullForTheRest() {
        for (String text : List.of(
                "",
                "-",
                "soon",
                "2024-05-01",
                "2024-05-01T12:00:00",
                "2024-13-01T12:00:00+0000",
                "2024-02-30T12:00:00+0000",
                "2024-05-01T24:00:00+0000",
                "2024-05-01T12:00:00+00000",
                "999999999999999999",
                "9999999999999999999999")) {
            assertThat(GraphTime.parse(text)).isNull();
        }
        assertThat(GraphTime.epoch(Long.MAX_VALUE)).isNull();
    }

    @Test
    void writesTheSameForm() {
        for (String text :
                List.of("2024-05-01T12:00:00+0000", "0001-01-01T00:00:00+0000", "2024-05-01T12:00:00-0700")) {
            assertThat(GraphTime.format(GraphTime.parse(text))).isEqualTo(text);
        }
    }
}
