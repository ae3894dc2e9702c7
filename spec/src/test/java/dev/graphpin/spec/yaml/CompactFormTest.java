package dev.graphpin.spec.yaml;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.spec.ShippedSpecs;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.testing.SpecArbitraries;
import dev.graphpin.spec.testing.Specs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compact form says what the YAML says, and nothing as soon as the YAML says something else. */
final class CompactFormTest {
    @TempDir
    private Path dir = Path.of("");

    private SpecReader.Result shipped = new SpecReader.Result(null, null, List.of());

    @BeforeEach
    void write() {
        shipped = ShippedSpecs.read("v19.0");
        Spec spec = Objects.requireNonNull(shipped.spec());
        SortedMap<String, String> files = new TreeMap<>(SpecWriter.render(spec, shipped.lock()));
        files.put(CompactForm.FILE, CompactForm.text(spec, shipped.lock(), files));
        files.forEach((path, text) -> Specs.write(dir, path, text));
    }

    private boolean isUsed(String path) throws IOException {
        CompactDirectory compact = Objects.requireNonNull(CompactDirectory.of(dir));
        byte[] yaml = Files.readAllBytes(dir.resolve(path));
        return compact.compact().tree(path, yaml, Mark.NONE) != null;
    }

    @Test
    void readsTheSameWithAndWithout() throws IOException {
        assertThat(isUsed("nodes/User.yaml")).isTrue();
        assertThat(isUsed("errors.yaml")).isTrue();
        assertThat(isUsed("lock.yaml")).isTrue();
        SpecReader.Result with = SpecReader.read(dir);
        assertThat(with.spec()).isEqualTo(shipped.spec());
        assertThat(with.lock()).isEqualTo(shipped.lock());
        Files.delete(dir.resolve(CompactForm.FILE));
        assertThat(SpecReader.read(dir).spec()).isEqualTo(with.spec());
    }

    @Test
    void aFileThatWasEditedIsReadAsYaml() throws IOException {
        Path user = dir.resolve("nodes/User.yaml");
        Files.writeString(user, Files.readString(user).replace("type: float", "type: int32"));
        assertThat(isUsed("nodes/User.yaml")).isFalse();
        assertThat(isUsed("nodes/Page.yaml")).isTrue();
        Spec spec = Specs.read(dir);
        var timezone = Objects.requireNonNull(
                Objects.requireNonNull(spec.nodes().get("User")).fields().get("timezone"));
        assertThat(timezone.type().words()).isEqualTo("int32");
    }

    @Test
    void aFileThatIsGoneIsGone() throws IOException {
        Files.delete(dir.resolve("nodes/User.yaml"));
        assertThat(Specs.read(dir).nodes()).doesNotContainKey("User");
    }

    @Test
    void aLineThatWasChangedCountsForNothing() throws IOException {
        Path compact = dir.resolve(CompactForm.FILE);
        Files.writeString(compact, Files.readString(compact).replace("\"float\"", "\"int64\""));
        assertThat(isUsed("nodes/User.yaml")).isFalse();
        assertThat(Specs.read(dir)).isEqualTo(shipped.spec());
    }

    @Test
    void anotherVersionOfTheFormCountsForNothing() throws IOException {
        Path compact = dir.resolve(CompactForm.FILE);
        Files.writeString(compact, Files.readString(compact).replace("graphpin-compact 1", "graphpin-compact 2"));
        assertThat(isUsed("nodes/User.yaml")).isFalse();
        Files.write(compact, new byte[] {(byte) 0xff, 0, '\n', ' '});
        assertThat(Specs.read(dir)).isEqualTo(shipped.spec());
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() throws IOException {
        Path user = dir.resolve("nodes/User.yaml");
        Files.writeString(user, Files.readString(user).replace("summary:", "sumary:"));
        Diagnostic found = SpecReader.read(dir).diagnostics().get(0);
        assertThat(found.id()).isEqualTo("spec-unknown-key");
        assertThat(found.line()).isGreaterThan(0);
    }

    @Property(seed = "42", tries = 20, edgeCases = EdgeCasesMode.NONE)
    void anySpecReadsTheSame(@ForAll("specs") Spec spec) {
        SortedMap<String, String> files = SpecWriter.render(spec, null);
        CompactForm compact = CompactForm.read(CompactForm.text(spec, null, files));
        files.forEach((path, yaml) -> {
            Yaml.Mapping tree = compact.tree(path, yaml.getBytes(StandardCharsets.UTF_8), Mark.NONE);
            if (path.startsWith("nodes/") && tree != null) {
                Node node = TreeReader.node(tree, new Diagnostics());
                assertThat(node).isEqualTo(spec.nodes().get(node.name()));
            }
        });
    }

    @Provide
    Arbitrary<Spec> specs() {
        return SpecArbitraries.specs();
    }
}
