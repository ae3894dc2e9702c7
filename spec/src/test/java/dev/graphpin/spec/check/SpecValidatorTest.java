package dev.graphpin.spec.check;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.spec.testing.Specs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SpecValidatorTest {
    @TempDir
    Path dir;

    @BeforeEach
    void writeCatalogue() {
        Specs.write(dir, "errors.yaml", "graphVersion: v19.0\nerrors:\n  100: {name: INVALID_PARAMETER}\n");
    }

    @Test
    void aCleanSpecHasNoFindings() {
        finds("""
                summary: A person.
                from: user.md:1
                read:
                  path: /{person-id}/
                  parameters: {}
                  fieldSets: {public_profile: [id]}
                  errors: [100]
                fields:
                  id: {type: numeric string, flags: [core]}
                edges:
                  friends:
                    target: User
                    operations:
                      - action: create
                        method: POST
                        path: /{user_id}/friends
                        returns: {readAfterWrite: true, readAfterWriteKey: id, type: struct, fields: {id: {type: string}}}
                operations:
                  - {action: update, method: POST, path: "/{user_id}", errors: [100]}
                """);
    }

    @Test
    void readerFindings() {
        finds("sumary: x", "3:1 error spec-unknown-key");
        finds("fields:\n  id: {type: string}\n  id: {type: string}", "5:3 error spec-duplicate-key");
        finds("fields: [id]", "3:9 error spec-wrong-kind");
        finds("fields:\n  id: {flags: [core]}", "4:7 error spec-missing-key");
        finds("fields:\n  id: {type: strin}", "4:14 error spec-type-unknown");
        finds("fields:\n  id: {type: \"list<strin>\"}", "4:20 error spec-type-unknown");
        finds("fields:\n  id: {type: string, opaque: true}", "4:14 error spec-opaque-needless");
        finds("fields:\n  id: {type: target, opaque: true}");
        finds("summary: 1", "3:10 error spec-wrong-kind");
        finds("summary:", "3:9 error spec-wrong-kind");
        finds("fields:\n  on: {type: string}", "4:3 warning spec-unquoted");
        finds("flags: [NO]", "3:9 warning spec-unquoted");
        finds("summary: !!str x", "3:10 error spec-tag");
        finds(
                "operations:\n  - {action: patch, method: PATCH, path: \"/{id}\"}",
                "4:14 error spec-wrong-value",
                "4:29 error spec-wrong-value");
        finds("read: {errors: [x]}", "3:17 error spec-wrong-kind");
        finds("summary: \"x", "3:10 error spec-yaml-syntax");
        finds("flags: [a: b: c]", "3:13 error spec-yaml-syntax");
        finds("---\nsummary: x", "4:1 error spec-yaml-syntax");
    }

    @Test
    void anAliasBombIsRefusedAtItsFirstAnchor() {
        StringBuilder bomb = new StringBuilder("flags: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("b")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [*a")
                    .append(i - 1)
                    .append(", *a")
                    .append(i - 1)
                    .append("]\n");
        }
        List<String> aliases = found(bomb.toString()).stream()
                .filter(line -> line.endsWith("spec-alias"))
                .toList();
        assertThat(aliases).containsExactly("nodes/User.yaml:3:8 error spec-alias");
    }

    @Test
    void depthIsBounded() {
        assertThat(found("flags: " + "[".repeat(5_000) + "]".repeat(5_000)))
                .containsExactly("nodes/User.yaml:3:72 error spec-too-deep");
    }

    @Test
    void filesThatAreNoText() throws IOException {
        Specs.write(dir, "nodes/Empty.yaml", "");
        Specs.write(dir, "nodes/Comment.yaml", "# nothing\n");
        Specs.write(dir, "nodes/List.yaml", "- a\n");
        Specs.write(dir, "nodes/notes.txt", "x");
        Files.write(dir.resolve("nodes/Latin.yaml"), "node: Latin\nx: \u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Specs.lines(dir, SpecValidator.validate(dir)))
                .containsExactly(
                        "nodes/Comment.yaml:1:1 error spec-empty-file",
                        "nodes/Empty.yaml:1:1 error spec-empty-file",
                        "nodes/Latin.yaml:2:4 error spec-not-utf8",
                        "nodes/List.yaml:1:1 error spec-wrong-kind",
                        "nodes/notes.txt:0:0 warning spec-foreign-file")
                .inOrder();
    }

    @Test
    void aDirectoryWithoutASpec() throws IOException {
        Files.delete(dir.resolve("errors.yaml"));
        assertThat(SpecValidator.validate(dir)).hasSize(1);
        assertThat(SpecValidator.validate(dir).get(0).id()).isEqualTo("spec-empty");
        assertThat(SpecValidator.validate(dir.resolve("absent")).get(0).id()).isEqualTo("spec-unreadable");
    }

    @Test
    void fileNames() {
        Specs.write(dir, "nodes/Page.yaml", "node: Album\ngraphVersion: v19.0\n");
        Specs.write(dir, "nodes/Post.yaml", "node: Post\ngraphVersion: v19.0\n");
        Specs.write(dir, "nodes/Post2.yaml", "node: Post\ngraphVersion: v19.0\n");
        assertThat(Specs.lines(dir, SpecValidator.validate(dir)))
                .containsExactly(
                        "nodes/Page.yaml:1:7 error spec-file-name",
                        "nodes/Post2.yaml:1:7 error spec-duplicate-node",
                        "nodes/Post2.yaml:1:7 error spec-file-name");
    }

    @Test
    void versions() {
        Specs.write(dir, "nodes/Page.yaml", "node: Page\ngraphVersion: v18.0\n");
        Specs.write(dir, "nodes/Post.yaml", "node: Post\ngraphVersion: \"19\"\n");
        assertThat(Specs.lines(dir, SpecValidator.validate(dir)))
                .containsExactly(
                        "nodes/Page.yaml:2:15 error spec-version-mismatch",
                        "nodes/Post.yaml:2:15 error spec-version-form");
    }

    @Test
    void enums() {
        finds("fields:\n  a: {type: enum, values: []}", "4:27 error spec-empty-enum");
        finds("fields:\n  a: {type: string, values: [x]}", "4:29 error spec-values-without-enum");
        finds("fields:\n  a: {type: list<enum>, values: [a, b, a]}", "4:40 error spec-duplicate-value");
    }

    @Test
    void ranges() {
        finds("fields:\n  a: {type: float, min: 2, max: 1}", "4:25 error spec-range");
        finds("fields:\n  a: {type: float, min: few}", "4:25 error spec-range");
        finds("fields:\n  a: {type: float, min: -24, max: 24}");
    }

    @Test
    void errorCodes() {
        finds("read:\n  errors: [100, 7, 100]", "4:17 error spec-error-code", "4:20 warning spec-duplicate-code");
        Specs.write(
                dir,
                "errors.yaml",
                "graphVersion: v19.0\nerrors:\n  1: {name: A}\n  2: {name: A}\n  3: {name: no}\n  x: {}\n");
        assertThat(Specs.lines(dir, SpecValidator.validate(dir)))
                .containsAtLeast(
                        "errors.yaml:4:13 error spec-error-name",
                        "errors.yaml:5:13 error spec-error-name",
                        "errors.yaml:6:3 error spec-wrong-kind");
    }

    @Test
    void originsAreInTheLock() {
        Specs.write(
                dir,
                "lock.yaml",
                "graphVersion: v19.0\nscraper: \"1\"\ncaptures:\n  user.md: {form: markdown, sha256: \"00\"}\n");
        finds("from: user.md:3");
        finds("from: user.md", "3:7 error spec-origin");
        finds("fields:\n  id: {type: string, from: [user.md:3, other.md:1]}", "4:28 error spec-origin");
        finds(
                "fields:\n  id: {type: string, from: {sources: [user.md:3], facts: {type: b:1}}}",
                "4:28 error spec-origin");
    }

    @Test
    void namesAndPaths() {
        finds("fields:\n  Id: {type: string}\n  id: {type: string}", "5:7 warning spec-case-duplicate");
        finds("fields:\n  \"\": {type: string}", "4:7 error spec-empty-name");
        finds("read: {fieldSets: {all: [id]}}", "3:19 warning spec-field-set");
        finds("operations:\n  - {action: update, method: POST, path: \"/{user_id}/x\"}", "4:42 error spec-path-owner");
        finds(
                "edges:\n  a:\n    operations:\n      - {action: update, method: POST, path: \"/{user_id}/b\"}",
                "6:46 error spec-path-owner");
        finds(
                "operations:\n  - {action: delete, method: POST, path: \"/{user_id}\"}",
                "4:30 warning spec-action-method");
    }

    @Test
    void anOperationBelongsToTheNodeOfItsPlaceholder() {
        Specs.write(dir, "nodes/Page.yaml", "node: Page\ngraphVersion: v19.0\n");
        finds("operations:\n  - {action: update, method: POST, path: \"/{page_id}\"}", "4:42 error spec-path-owner");
        finds("operations:\n  - {action: update, method: POST, path: \"/{person-id}\"}");
    }

    @Test
    void aPlaceholderHasOnlyTheLettersOfItsNode() {
        Specs.write(dir, "nodes/AdSet.yaml", "node: AdSet\ngraphVersion: v19.0\n");
        String update = "operations:\n  - {action: update, method: POST, path: \"/{ad_set_id}\"}\n";
        Specs.write(dir, "nodes/Ad_Set.yaml", "node: Ad_Set\ngraphVersion: v19.0\n" + update);
        finds("");
    }

    @Test
    void operations() {
        String update = "\n  - {action: update, method: POST, path: \"/{a}\"}";
        finds("operations:" + update + update, "5:5 error spec-duplicate-operation");
        finds(
                """
                operations:
                  - action: update
                    method: POST
                    path: /{a}
                    returns: {readAfterWrite: true, readAfterWriteKey: id, type: struct, fields: {ok: {type: bool}}}
                    parameters:
                      p: {type: Thing, default: x, flags: [required]}
                """,
                "7:56 warning spec-read-after-write-key",
                "9:17 info spec-dangling-type",
                "9:33 warning spec-required-default");
    }

    private void finds(String yaml, String... expected) {
        String[] lines = java.util.Arrays.stream(expected)
                .map(line -> "nodes/User.yaml:" + line)
                .toArray(String[]::new);
        assertThat(found(yaml)).containsExactlyElementsIn(lines).inOrder();
    }

    /** What is found in a node file that begins with two lines of its own; the lock fits unless a test wrote one. */
    private List<String> found(String yaml) {
        if (!Files.exists(dir.resolve("lock.yaml"))) {
            Specs.write(
                    dir,
                    "lock.yaml",
                    "graphVersion: v19.0\nscraper: \"1\"\ncaptures:\n  user.md: {form: markdown, sha256: \"00\"}\n");
        }
        Specs.write(dir, "nodes/User.yaml", "node: User\ngraphVersion: v19.0\n" + yaml + "\n");
        return Specs.lines(dir, SpecValidator.validate(dir));
    }
}
