package dev.graphpin.generator.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.spec.diff.format.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the options of {@code graphpin diff} do, and how it ends. */
class DiffCommandTest {
    @TempDir
    private Path dir;

    @Test
    void theGateDecidesHowItEnds() {
        // Four compatible changes, nothing else.
        assertThat(diff("v18.0", "v19.0").exit()).isEqualTo(Exit.CLEAN);
        assertThat(diff("v18.0", "v19.0", "--fail-on", "warn").exit()).isEqualTo(Exit.CLEAN);
        assertThat(diff("v18.0", "v19.0", "--fail-on", "info").exit()).isEqualTo(Exit.FINDINGS);
        assertThat(diff("v2.12", "v19.0").exit()).isEqualTo(Exit.FINDINGS);
        assertThat(diff("v2.12", "v19.0", "--fail-on", "never").exit()).isEqualTo(Exit.CLEAN);
    }

    @Test
    void onlyTheVerdictsThatCountShutTheGate() {
        // A parameter that went: wire WARN, source ERR.
        String[] severities = {"--node", "User", "--severity", "field-removed=doc,edge-removed=doc"};
        JsonNode all = json("v2.12", "v19.0", "--node", "User");
        assertThat(all.get("compat").stringValue()).isEqualTo("all");
        long wire = count(all, "wire", "err");
        long source = count(all, "source", "err");
        assertThat(total(json("v2.12", "v19.0", "--node", "User", "--compat", "wire"), "err"))
                .isEqualTo(wire);
        assertThat(total(json("v2.12", "v19.0", "--node", "User", "--compat", "source"), "err"))
                .isEqualTo(source);
        assertThat(source).isGreaterThan(wire);
        JsonNode less = json(concat(new String[] {"v2.12", "v19.0"}, severities));
        assertThat(total(less, "err")).isLessThan(total(all, "err"));
    }

    @Test
    void aRuleCanBeGivenAnotherLevel() {
        Ran ran = diff("v18.0", "v19.0", "--severity", "enum-value-added=err");
        assertThat(ran.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(ran.out()).contains("ERR   enum-value-added  wire ERR, source ERR");
        assertThat(diff("v2.12", "v19.0", "--node", "User", "--severity", "field-added=doc")
                        .out())
                .doesNotContain("field-added");
        Ran wrong = diff("v18.0", "v19.0", "--severity", "enum-value-aded=err");
        assertThat(wrong.exit()).isEqualTo(Exit.USAGE);
        assertThat(wrong.err()).contains("did you mean 'enum-value-added'?");
        assertThat(diff("v18.0", "v19.0", "--severity", "enum-value-added=bad").exit())
                .isEqualTo(Exit.USAGE);
        Ran off = diff("v18.0", "v19.0", "--severity", "enum-value-added=none");
        assertThat(off.exit()).isEqualTo(Exit.USAGE);
        assertThat(off.err()).contains("--ignore");
    }

    @Test
    void onlyTheNodesAskedForAreTold() {
        JsonNode whole = json("v2.12", "v19.0");
        JsonNode some = json("v2.12", "v19.0", "--node", "User,Page");
        assertThat(some.get("changes").size()).isLessThan(whole.get("changes").size());
        some.get("changes")
                .forEach(change -> assertThat(change.get("node").stringValue()).isAnyOf("User", "Page"));
        assertThat(some.get("counts").get("fields").get("removed").intValue())
                .isLessThan(whole.get("counts").get("fields").get("removed").intValue());
        Ran wrong = diff("v2.12", "v19.0", "--node", "Usr");
        assertThat(wrong.exit()).isEqualTo(Exit.USAGE);
        assertThat(wrong.err()).contains("diff-unknown-node");
        assertThat(wrong.err()).contains("did you mean 'User'?");
    }

    @Test
    void closedEnumsMakeANewValueABreak() throws IOException {
        Path old = spec("old", "[A, B]");
        Path now = spec("now", "[A, B, C]");
        Ran open = diff(old, now);
        assertThat(open.exit()).isEqualTo(Exit.CLEAN);
        assertThat(open.out()).contains("enum-value-added  wire INFO, source INFO");
        Ran closed = diff(old, now, "--enums", "closed");
        assertThat(closed.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(closed.out()).contains("enum-value-added  wire WARN, source ERR");
    }

    private Path spec(String name, String values) throws IOException {
        Path spec = dir.resolve(name);
        Files.createDirectories(spec.resolve("nodes"));
        Files.writeString(
                spec.resolve("nodes/Thing.yaml"),
                "node: Thing\ngraphVersion: v1.0\nfields:\n  id: {type: numeric string}\n  kind: {type: enum, values: "
                        + values + "}\n");
        return spec;
    }

    @Test
    void severalFormatsGoToADirectoryAndAreWhatEachIsAlone() throws IOException {
        String all = String.join(
                ",",
                Arrays.stream(Format.values())
                        .map(format -> format.name().toLowerCase(java.util.Locale.ROOT))
                        .toList());
        Path out = dir.resolve("new/reports");
        Ran ran = diff("v2.12", "v19.0", "--format", all, "--out", out);
        assertThat(ran.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(ran.out()).isEmpty();
        for (Format format : Format.values()) {
            Path alone = dir.resolve("alone");
            diff("v2.12", "v19.0", "--format", format.name(), "--out", alone);
            assertWithMessage(format.name())
                    .that(Files.readString(out.resolve("diff." + format.extension())))
                    .isEqualTo(Files.readString(alone));
        }
        assertThat(Files.readString(out.resolve("report.schema.json")))
                .isEqualTo(Ran.graphpin("schema", "report").out());
        Ran nowhere = diff("v2.12", "v19.0", "--format", "json,html");
        assertThat(nowhere.exit()).isEqualTo(Exit.USAGE);
        assertThat(nowhere.err()).contains("--out");
        Path file = Files.writeString(dir.resolve("file"), "");
        assertThat(diff("v2.12", "v19.0", "--format", "json,html", "--out", file)
                        .exit())
                .isEqualTo(Exit.UNREADABLE);
    }

    @Test
    void junitFailsWhatTheGateStops() {
        assertThat(diff("v18.0", "v19.0", "--format", "junit").out()).contains("failures=\"0\"");
        assertThat(diff("v18.0", "v19.0", "--format", "junit", "--fail-on", "info")
                        .out())
                .contains("tests=\"4\" failures=\"4\"");
        assertThat(diff("v2.12", "v19.0", "--format", "junit", "--fail-on", "never")
                        .out())
                .doesNotContain("<failure");
    }

    @Test
    void wrongUsageTellsHow() {
        for (Object[] args : new Object[][] {
            {"v18.0"},
            {"v18.0", "v19.0", "v2.12"},
            {"v18.0", "v19.0", "--format", "jsn"},
            {"v18.0", "v19.0", "--compat", "binary"},
            {"v18.0", "v19.0", "--fail-on", "doc"},
            {"v18.0", "v19.0", "--no-such-option"},
        }) {
            Ran ran = diff(args);
            assertWithMessage(Arrays.toString(args)).that(ran.exit()).isEqualTo(Exit.USAGE);
            assertThat(ran.err()).contains("graphpin diff");
            assertThat(ran.out()).isEmpty();
        }
    }

    private static long total(JsonNode report, String level) {
        return report.get("totals").get(level).longValue();
    }

    private static long count(JsonNode report, String verdict, String level) {
        return report.get("changes")
                .valueStream()
                .filter(change -> change.get(verdict).stringValue().equals(level))
                .count();
    }

    private static String[] concat(String[] first, String[] second) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(second)).toArray(String[]::new);
    }

    private static JsonNode json(String... args) {
        return JsonMapper.shared()
                .readTree(diff((Object[]) concat(args, new String[] {"--format", "json"}))
                        .out());
    }

    private static Ran diff(Object... args) {
        return Ran.graphpin(
                Stream.concat(Stream.of("diff"), Arrays.stream(args)).toArray());
    }
}
