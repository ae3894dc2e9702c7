package dev.graphpin.spec;

import static com.google.common.truth.Truth.assertThat;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped spec can be read. */
final class ShippedSpecsTest {
    @Test
    void thereIsTheOneThatThePluginIsShownWith() {
        assertThat(ShippedSpecs.versions()).contains("v19.0");
    }

    @ParameterizedTest
    @MethodSource("dev.graphpin.spec.ShippedSpecs#versions")
    void eachIsCleanAndOfItsVersion(String version) {
        var read = ShippedSpecs.read(version);

        assertThat(read.diagnostics()).isEmpty();
        assertThat(requireNonNull(read.spec()).graphVersion()).isEqualTo(version);
        assertThat(read.lock()).isNotNull();
    }

    @Test
    void anotherVersionIsRefused() {
        var e = assertThrows(IllegalArgumentException.class, () -> ShippedSpecs.read("v0.9"));
        assertThat(e).hasMessageThat().contains("v19.0");
    }
}
