package dev.graphpin.runtime.json;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamesTest {
    /** Of all lengths up to forty, some of which differ in one letter only, at the beginning, in the middle and at the end. */
    private static final List<String> NAMES = IntStream.rangeClosed(1, 40)
            .boxed()
            .flatMap(length -> IntStream.of(0, length / 2, length - 1)
                    .distinct()
                    .mapToObj(at -> "a".repeat(at) + "b" + "a".repeat(length - at - 1)))
            .toList();

    @Test
    void findsEachNameAndNoOther() {
        Names names = new Names(NAMES);
        for (int i = 0; i < NAMES.size(); i++) {
            assertWithMessage(NAMES.get(i)).that(names.index(NAMES.get(i))).isEqualTo(i);
        }
        for (int length = 0; length <= 48; length++) {
            assertThat(names.index("a".repeat(length))).isEqualTo(-1);
            assertThat(names.index("c".repeat(length) + "é")).isEqualTo(-1);
        }
    }

    @Test
    void looksAtNothingAroundAName() {
        Names names = new Names(NAMES);
        for (int i = 0; i < NAMES.size(); i++) {
            byte[] name = NAMES.get(i).getBytes(StandardCharsets.UTF_8);
            for (String around : List.of("", "b", "\u0000".repeat(9), "a".repeat(9))) {
                byte[] text = (around + NAMES.get(i) + around).getBytes(StandardCharsets.UTF_8);
                int start = around.length();
                assertThat(names.index(new Words(text), start, start + name.length))
                        .isEqualTo(i);
            }
        }
    }

    @Test
    void tellsNamesFromThoseThatGoOnWithZeros() {
        Names names = new Names(List.of("id", "name"));
        assertThat(names.index("id\u0000")).isEqualTo(-1);
        assertThat(names.index("name\u0000\u0000\u0000\u0000")).isEqualTo(-1);
    }
}
