package dev.graphpin.generator.cli;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.SchemaCheck;
import dev.graphpin.spec.yaml.Schema;
import dev.graphpin.spec.yaml.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of accepted changes, from the command that writes it to the gate and the changelog that it serves. */
class IgnoreFileTest {
    private static final String SUB_TYPE =
            "node:CustomAudience/edge:users/op:POST/param:payload/param:data_source/param:sub_type";

    @TempDir
    private Path dir;

    @Test
    void whatIsWrittenCountsOnceSomebodyGaveReasons() throws IOException {
        Path file = dir.resolve("new/accepted.yaml");
        Ran written = diff("--fail-on", "info", "--write-ignore", file);
        assertThat(written.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(Files.readString(file.resolveSibling("ignore.schema.json"))).isEqualTo(Schema.IGNORE.text());
        Ran refused = diff("--fail-on", "info", "--ignore", file);
        assertThat(refused.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(refused.err()).contains("accepted.yaml:6:20: error: 'justification'");
        fill(file);
        assertThat(new SchemaCheck()
                        .check(Schema.IGNORE, Objects.requireNonNull(SpecFile.read(file, new Diagnostics()))))
                .isEmpty();
        Ran accepted = diff("--fail-on", "info", "--ignore", file);
        assertThat(accepted.exit()).isEqualTo(Exit.CLEAN);
        assertThat(accepted.out()).contains("4 accepted");
        assertThat(accepted.out()).contains("accepted: We send it nowhere.");
    }

    @Test
    void entriesAreAddedOnceAndInTheFilesOwnIndentation() throws IOException {
        Path file = Files.writeString(dir.resolve("accepted.yaml"), "# ours\nignore: [ ]\n");
        diff("--fail-on", "info", "--write-ignore", file);
        fill(file);
        String text = Files.readString(file);
        assertThat(text).startsWith("# ours\nignore:\n  - rule: enum-value-added\n");
        diff("--fail-on", "info", "--write-ignore", file);
        assertThat(Files.readString(file)).isEqualTo(text);
        String flush = text.replace("\n  ", "\n");
        Files.writeString(file, flush.substring(0, flush.lastIndexOf("- rule")));
        diff("--fail-on", "info", "--write-ignore", file);
        fill(file);
        assertThat(Files.readString(file)).isEqualTo(flush);
        assertThat(diff("--fail-on", "info", "--ignore", file).exit()).isEqualTo(Exit.CLEAN);
    }

    @Test
    void onePatternAcceptsMany() throws IOException {
        Path file = entries("rule: enum-value-added, locator: \"node:CustomAudience/**\"");
        assertThat(diff("--fail-on", "info", "--ignore", file).exit()).isEqualTo(Exit.CLEAN);
        Path one = entries("rule: enum-value-added, locator: \"" + SUB_TYPE + "\"");
        Ran half = diff("--fail-on", "info", "--ignore", one);
        assertThat(half.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(half.out()).contains("2 INFO, 2 accepted");
        // A star stays within its step.
        Path star = entries("rule: enum-value-added, locator: \"node:CustomAudience/*\"");
        assertThat(diff("--ignore", star).out()).contains("ignore-unused");
    }

    @Test
    void entriesThatFitNothingOrAreOverFail() throws IOException {
        Path unused = entries("rule: field-removed, locator: \"node:User/field:nothing\"");
        Ran ran = diff("--ignore", unused);
        assertThat(ran.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(ran.out()).contains("ignore-unused");
        assertThat(ran.out()).contains("accepted.yaml:2");
        assertThat(diff("--ignore", unused, "--severity", "ignore-unused=warn").exit())
                .isEqualTo(Exit.CLEAN);
        Path over = entries("rule: enum-value-added, locator: \"node:CustomAudience/**\", until: \"2020-02-29\"");
        Ran expired = diff("--ignore", over);
        assertThat(expired.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(expired.out()).contains("ignore-expired");
        assertThat(expired.out()).contains("2020-02-29");
        Path ahead = entries("rule: enum-value-added, locator: \"node:CustomAudience/**\", until: \"9999-12-31\"");
        assertThat(diff("--ignore", ahead).exit()).isEqualTo(Exit.CLEAN);
    }

    @Test
    void everyTypoIsTold() throws IOException {
        Path file = Files.writeString(dir.resolve("typos.yaml"), """
                ignore:
                  - rule: field-remved
                    locator: "node:User/**"
                    justification: fine
                  - rule: field-removed
                    locater: "node:User/**"
                    justification: fine
                  - rule: field-removed
                    locator: "node:User/**"
                  - {rule: field-removed, locator: "node:User/**", justification: "", until: "2026-02-30"}
                """);
        Ran ran = diff("--ignore", file);
        assertThat(ran.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("typos.yaml:2:11: error: there is no rule 'field-remved' (ignore-unknown-rule)");
        assertThat(ran.err()).contains("did you mean 'field-removed'?");
        assertThat(ran.err()).contains("typos.yaml:6:5: error: unknown key 'locater' (spec-unknown-key)");
        assertThat(ran.err()).contains("key 'justification' is missing");
        assertThat(ran.err()).contains("'justification': expected the reason");
        assertThat(ran.err()).contains("2026-02-30");
        Ran none = diff("--ignore", dir.resolve("none.yaml"));
        assertThat(none.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(none.err()).contains("none.yaml");
    }

    @Test
    void theSameFileServesTheChangelog() throws IOException {
        Path file = entries("rule: enum-value-added, locator: \"" + SUB_TYPE + "\"");
        Path log = dir.resolve("CHANGELOG.md");
        Ran.graphpin("changelog", "v18.0", "v19.0", "--out", log, "--ignore", file);
        String text = Files.readString(log);
        assertThat(text).contains("### Accepted");
        assertThat(text).contains("Accepted: We send it nowhere");
        Ran wrong = Ran.graphpin("changelog", "v18.0", "v19.0", "--out", log, "--ignore", dir.resolve("none.yaml"));
        assertThat(wrong.exit()).isEqualTo(Exit.UNREADABLE);
    }

    private Path entries(String... items) throws IOException {
        StringBuilder text = new StringBuilder("ignore:\n");
        for (String item : items) {
            text.append("  - {").append(item).append(", justification: We send it nowhere.}\n");
        }
        return Files.writeString(dir.resolve("accepted.yaml"), text);
    }

    private static void fill(Path file) throws IOException {
        Files.writeString(
                file, Files.readString(file).replace("justification: \"\"", "justification: We send it nowhere."));
    }

    private static Ran diff(Object... options) {
        Object[] args = new Object[options.length + 3];
        args[0] = "diff";
        args[1] = "v18.0";
        args[2] = "v19.0";
        System.arraycopy(options, 0, args, 3, options.length);
        return Ran.graphpin(args);
    }
}
