package dev.graphpin.generator;

import static com.google.common.truth.Truth.assertWithMessage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OptionsTest {
    @ParameterizedTest
    @CsvSource({
        "graph, true",
        "com.example.v19_0, true",
        "javax.graph, true",
        "org.java.graph, true",
        "'', false",
        ".graph, false",
        "com..graph, false",
        "com.class, false",
        "com.1st, false",
        "com.exa-mple, false",
        "java, false",
        "java.graph, false",
    })
    void aPackageIsOneThatSourcesCanBeIn(String text, boolean isPackage) {
        assertWithMessage(text).that(Options.isPackage(text)).isEqualTo(isPackage);
    }
}
