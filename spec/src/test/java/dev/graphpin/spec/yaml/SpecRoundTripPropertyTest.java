package dev.graphpin.spec.yaml;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.testing.SpecArbitraries;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

final class SpecRoundTripPropertyTest {
    @Property(seed = "42", tries = 40, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsReadBack(@ForAll("specs") Spec spec, @ForAll("locks") Lock lock) {
        Map<String, String> files = SpecWriter.render(spec, lock);
        SpecReader.Result result = SpecReader.read(new InMemory(files));
        assertWithMessage(files.toString()).that(result.diagnostics()).isEmpty();
        Spec read = Objects.requireNonNull(result.spec());
        assertThat(read.nodes()).containsExactlyEntriesIn(spec.nodes());
        assertThat(read.errors()).isEqualTo(spec.errors());
        assertThat(result.lock()).isEqualTo(lock);
        assertThat(SpecWriter.render(read, lock)).isEqualTo(files);
    }

    @Provide
    Arbitrary<Spec> specs() {
        return SpecArbitraries.specs();
    }

    @Provide
    Arbitrary<Lock> locks() {
        return SpecArbitraries.locks();
    }

    /** A spec that is only text, through bytes, as on a disk. */
    private record InMemory(Map<String, String> files) implements SpecSource {
        @Override
        public List<String> nodeFiles(Diagnostics diagnostics) {
            return files.keySet().stream()
                    .filter(path -> path.startsWith("nodes/"))
                    .toList();
        }

        @Override
        public boolean has(String path) {
            return files.containsKey(path);
        }

        @Override
        public @Nullable Mapping tree(String path, Diagnostics diagnostics) {
            return SpecFile.parse(path, files.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8), diagnostics);
        }

        @Override
        public String display(String path) {
            return path;
        }
    }
}
