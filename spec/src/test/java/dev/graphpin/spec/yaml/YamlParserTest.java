package dev.graphpin.spec.yaml;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.spec.check.Diagnostics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the parser under this one cannot read by itself. */
final class YamlParserTest {
    /** The text is read in pieces of about a thousand characters. */
    @Test
    void aCharacterOfTwoHalvesMayStandAnywhere() {
        for (int before = 0; before < 2_100; before++) {
            String value = "x".repeat(before) + "😀" + "y".repeat(1_100);
            Diagnostics diagnostics = new Diagnostics();
            Yaml tree = YamlParser.parse("a.yaml", "a: \"" + value + "\"\n", diagnostics);
            assertThat(diagnostics.sorted()).isEmpty();
            assertWithMessage("after %s", before).that(text(tree)).isEqualTo(value);
        }
    }

    private static String text(@Nullable Yaml tree) {
        return tree instanceof Yaml.Mapping mapping && mapping.get("a") instanceof Yaml.Scalar scalar
                ? scalar.text()
                : "";
    }
}
