package dev.graphpin.generator.scrape.lines;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.generator.scrape.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages on which the fuzzer once made the Markdown reader fail. */
final class FuzzedPagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"*\te-", "-\u2003x"})
    void isRead(String text) {
        assertThat(new MarkdownPageReader().read("fuzzed.md", text).kind()).isEqualTo(Page.Kind.OTHER);
    }
}
