package dev.graphpin.generator.upgrade;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.spec.diff.compare.Side;
import dev.graphpin.spec.diff.report.Entry;
import dev.graphpin.spec.diff.report.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java type of a parameter may change with what the spec says of its type elsewhere: then code breaks, and the report says so at the parameter. */
final class SentTypesTest {
    private static final String SET =
            "{fields: {id: {type: string}}, operations: [{action: update, method: POST, path: '/{id}', parameters: {targeting: {type: Targeting}}}]}";
    private static final String STRUCTURE = "{fields: {age: {type: int}}}";
    private static final String USER =
            "{fields: {id: {type: string}}, edges: {targetings: {target: Targeting, cardinality: list}}}";

    @TempDir
    private Path dir;

    @Test
    void whatIsDescribedNowIsAModelNow() throws IOException {
        assertThat(broken(Map.of("Set", SET), Map.of("Set", SET, "Targeting", STRUCTURE)))
                .containsExactly("java-type-changed node:Set/op:POST/param:targeting SetNode.Update"
                        + " SetNode.Update.targeting(JsonValue) -> SetNode.Update SetNode.Update.targeting(Targeting)");
    }

    @Test
    void whatIsDescribedNoMoreIsJson() throws IOException {
        assertThat(broken(Map.of("Set", SET, "Targeting", STRUCTURE), Map.of("Set", SET)))
                .contains("java-type-changed node:Set/op:POST/param:targeting SetNode.Update"
                        + " SetNode.Update.targeting(Targeting) -> SetNode.Update SetNode.Update.targeting(JsonValue)");
    }

    @Test
    void aStructureThatAnEdgeListsIsTold() throws IOException {
        String before = "{fields: {id: {type: string}}}";
        assertThat(broken(
                        Map.of("Set", SET, "Targeting", STRUCTURE, "User", before),
                        Map.of("Set", SET, "Targeting", STRUCTURE, "User", USER)))
                .containsExactly("java-type-changed node:Set/op:POST/param:targeting SetNode.Update"
                        + " SetNode.Update.targeting(Targeting) -> SetNode.Update SetNode.Update.targeting(JsonValue)");
    }

    @Test
    void aStructureThatBecomesANodeStaysAModel() throws IOException {
        String node = "{fields: {age: {type: int}, id: {type: string}}}";
        assertThat(broken(
                        Map.of("Set", SET, "Targeting", STRUCTURE, "User", USER.replace("target:", "link: x, target:")),
                        Map.of("Set", SET, "Targeting", node, "User", USER.replace("target:", "link: x, target:"))))
                .containsExactly("java-type-changed node:Set/op:POST/param:targeting SetNode.Update"
                        + " SetNode.Update.targeting(JsonValue) -> SetNode.Update SetNode.Update.targeting(Targeting)");
        assertThat(broken(Map.of("Set", SET, "Targeting", STRUCTURE), Map.of("Set", SET, "Targeting", node)))
                .isEmpty();
    }

    @Test
    void anObjectThatGetsANameIsAModelNow() throws IOException {
        String before = SET.replace("type: Targeting", "type: Object");
        assertThat(broken(Map.of("Set", before, "Targeting", STRUCTURE), Map.of("Set", SET, "Targeting", STRUCTURE)))
                .containsExactly("param-type-narrowed node:Set/op:POST/param:targeting SetNode.Update"
                        + " SetNode.Update.targeting(JsonValue) -> SetNode.Update SetNode.Update.targeting(Targeting)");
    }

    /** What breaks source code: the rule, where, and the Java before and now. */
    private List<String> broken(Map<String, String> before, Map<String, String> now) throws IOException {
        return Upgrade.report(side("old", before), side("new", now), Settings.on(LocalDate.of(2026, 1, 1)))
                .entries()
                .stream()
                .filter(entry -> entry.verdict().source().name().equals("ERR"))
                .map(SentTypesTest::text)
                .toList();
    }

    private static String text(Entry entry) {
        return entry.rule().id().id() + " " + entry.locator() + " "
                + entry.java().stream()
                        .map(change -> change.before() + " -> " + change.now())
                        .reduce("", String::concat);
    }

    private Side side(String name, Map<String, String> bodies) throws IOException {
        Path folder = Files.createTempDirectory(dir, name);
        Path nodes = Files.createDirectories(folder.resolve("nodes"));
        for (Map.Entry<String, String> body : new LinkedHashMap<>(bodies).entrySet()) {
            String head = "{node: " + body.getKey() + ", graphVersion: v19.0, ";
            Files.writeString(
                    nodes.resolve(body.getKey() + ".yaml"),
                    head + body.getValue().substring(1));
        }
        return Objects.requireNonNull(SideChoice.read(folder.toString()).side());
    }
}
