package dev.graphpin.spec.check;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.testing.SpecArbitraries;
import dev.graphpin.spec.yaml.Schema;
import dev.graphpin.spec.yaml.SpecFile;
import dev.graphpin.spec.yaml.SpecTrees;
import dev.graphpin.spec.yaml.TreeReader;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema and the reader take the same files, and refuse the same. */
final class SchemaAgreementTest {
    private static final String HEAD = "node: User\ngraphVersion: v19.0\n";

    @Property(seed = "42", tries = 20, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenFitsTheSchema(@ForAll("specs") Spec spec) {
        SchemaCheck schemas = new SchemaCheck();
        spec.nodes().values().forEach(node -> assertThat(schemas.check(Schema.NODE, SpecTrees.node(node)))
                .isEmpty());
        assertThat(schemas.check(Schema.ERRORS, SpecTrees.errors(spec))).isEmpty();
    }

    @Provide
    Arbitrary<Spec> specs() {
        return SpecArbitraries.specs();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sumary: x",
                "summary: 1",
                "summary: [x]",
                "flags: x",
                "flags: [1]",
                "flags: {a: b}",
                "requirements: {tokens: [x]}",
                "requirements: {newPageExperience: maybe}",
                "read: {paths: x}",
                "read: {errors: [x]}",
                "read: {errors: 1}",
                "read: {fieldSets: [a]}",
                "read: {fieldSets: {a: b}}",
                "fields: [a]",
                "fields: {a: string}",
                "fields: {a: {}}",
                "fields: {a: {type: 1}}",
                "fields: {a: {type: string, default: x}}",
                "fields: {a: {type: enum, values: A}}",
                "fields: {a: {type: enum, values: [1]}}",
                "fields: {a: {type: enum, values: [true]}}",
                "fields: {a: {type: x, min: [1]}}",
                "fields: {a: {type: string, opaque: 1}}",
                "edges: {a: {cardinality: many}}",
                "edges: {a: {target: [User]}}",
                "edges: {a: {read: x}}",
                "operations: {a: b}",
                "operations: [x]",
                "operations: [{method: POST, path: /a}]",
                "operations: [{action: update, path: /a}]",
                "operations: [{action: update, method: POST}]",
                "operations: [{action: patch, method: POST, path: /a}]",
                "operations: [{action: update, method: GET, path: /a}]",
                "operations: [{action: update, method: POST, path: /a, returns: x}]",
                "operations: [{action: update, method: POST, path: /a, returns: {readAfterWrite: 1}}]",
                "operations: [{action: update, method: POST, path: /a, returns: {type: list, fields: {a: {type: string}}}}]",
                "operations: [{action: update, method: POST, path: /a, returns: {fields: {a: {type: string}}}}]",
                "operations: [{action: update, method: POST, path: /a, parameters: {a: {type: string, link: x}}}]",
                "from: 1",
                "from: [1]",
                "from: {source: [a]}",
                "from: {facts: {a: 1}}",
                "from: {sources: a}"
            })
    void brokenNodesAreRefusedByBoth(String yaml) {
        Diagnostics read = new Diagnostics();
        Mapping tree = Objects.requireNonNull(
                SpecFile.parse("User.yaml", (HEAD + yaml).getBytes(StandardCharsets.UTF_8), read));
        assertThat(read.sorted()).isEmpty();
        TreeReader.node(tree, read);
        assertWithMessage("reader").that(read.hasErrors()).isTrue();
        assertWithMessage("schema")
                .that(new SchemaCheck().check(Schema.NODE, tree))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphVersion: v19.0", "node: User", "node: User\ngraphVersion: 19.0"})
    void brokenHeadsAreRefusedByBoth(String yaml) {
        Diagnostics read = new Diagnostics();
        Mapping tree = Objects.requireNonNull(SpecFile.parse("User.yaml", yaml.getBytes(StandardCharsets.UTF_8), read));
        TreeReader.node(tree, read);
        assertThat(read.hasErrors()).isTrue();
        assertThat(new SchemaCheck().check(Schema.NODE, tree)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "errors: {}",
                "graphVersion: v19.0\nerrors: [1]",
                "graphVersion: v19.0\nerrors: {x: {}}",
                "graphVersion: v19.0\nerrors: {1: {text: x}}",
                "graphVersion: v19.0\nerrors: {1: {name: 1}}"
            })
    void brokenCataloguesAreRefusedByBoth(String yaml) {
        Diagnostics read = new Diagnostics();
        Mapping tree =
                Objects.requireNonNull(SpecFile.parse("errors.yaml", yaml.getBytes(StandardCharsets.UTF_8), read));
        TreeReader.errors(tree, read);
        assertThat(read.hasErrors()).isTrue();
        assertThat(new SchemaCheck().check(Schema.ERRORS, tree)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scraper: x", "graphVersion: v19.0\nscraper: x\ncaptures: {a: {form: text}}",
                "graphVersion: v19.0\nscraper: x\ncaptures: {a: {form: text, sha256: 1}}",
                        "graphVersion: v19.0\nscraper: x\nextra: 1"
            })
    void brokenLocksAreRefusedByBoth(String yaml) {
        Diagnostics read = new Diagnostics();
        Mapping tree = Objects.requireNonNull(SpecFile.parse("lock.yaml", yaml.getBytes(StandardCharsets.UTF_8), read));
        TreeReader.lock(tree, read);
        assertThat(read.hasErrors()).isTrue();
        assertThat(new SchemaCheck().check(Schema.LOCK, tree)).isNotEmpty();
    }
}
