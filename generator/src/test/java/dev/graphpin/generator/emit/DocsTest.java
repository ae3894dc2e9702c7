package dev.graphpin.generator.emit;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ends */ here",
                "\\u002a/",
                "\\",
                "@deprecated",
                "{@link String}",
                "<script>",
                "a & b",
                "$T $L $$",
                "line\nbreak",
                "\u2028",
                "\u202E",
                "\uD800",
                "}",
                "{",
                "*/*/",
                "/**",
                ""
            })
    void nothingMeansMoreThanText(String text) {
        assertIsText(Docs.prose(text));
        assertIsText(Docs.block(Docs.prose(text)).toString());
    }

    @Property(seed = "42")
    void proseIsText(@ForAll String text) {
        assertIsText(Docs.prose(text));
    }

    @Property(seed = "42")
    void codeIsBalancedAndEndsNoComment(@ForAll String text) {
        String code = Docs.code(text);
        assertThat(code).doesNotContain("*/");
        assertThat(code).doesNotContain("\\");
        assertThat(code.matches("\\{@code [^@]*\\}|<code>[^@<>{}]+</code>|\\(empty\\)"))
                .isTrue();
    }

    @Property(seed = "42")
    void linesAreShort(@ForAll @Size(max = 40) List<@AlphaChars @StringLength(min = 1, max = 20) String> words) {
        String prose = Docs.prose(String.join(" ", words));
        Docs.block(prose).toString().lines().forEach(line -> assertThat(line.length())
                .isAtMost(110));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "https://x\"onclick", "http://a", "https://a b", "https://a\\u0022", ""})
    void onlyPlainAddressesBecomeLinks(String address) {
        assertThat(Docs.isAddress(address)).isFalse();
    }

    private static void assertIsText(String safe) {
        assertThat(safe).doesNotContain("*/");
        assertThat(safe).doesNotContainMatch("[<>@{}\\\\\\x00-\\x09\\x0b-\\x1f\\u2028\\u2029\\u202a-\\u202e\\ud800]");
    }
}
