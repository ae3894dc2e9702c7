package dev.graphpin.generator.select;

import static com.google.common.truth.Truth.assertThat;
import static dev.graphpin.generator.emit.Specs.field;
import static dev.graphpin.generator.emit.Specs.node;
import static dev.graphpin.generator.emit.Specs.operation;
import static dev.graphpin.generator.emit.Specs.parameter;
import static dev.graphpin.generator.emit.Specs.spec;

import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation.Action;
import dev.graphpin.spec.model.Returns;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.model.TypeNotation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeMappingsTest {
    private static final Spec SPEC = spec(node(
            "User",
            List.of(
                    field("id", "numeric string"),
                    field("friends", "list<numeric string>"),
                    field("timezone", "float"),
                    field("pair", "Struct {float: float, id: numeric string}")),
            List.of(),
            operation(
                    Action.UPDATE,
                    "POST",
                    "/{user-id}",
                    "Map {string: float}",
                    parameter("amount", "float", List.of()))));

    private static String typeOf(Map<String, String> mappings, String field) {
        Node user = Objects.requireNonNull(
                TypeMappings.apply(SPEC, mappings).spec().nodes().get("User"));
        return Objects.requireNonNull(user.fields().get(field)).type().words();
    }

    @Test
    void mapsATypeWordWhereverItStands() {
        Map<String, String> toLong = Map.of("numeric string", "java.lang.Long");

        assertThat(typeOf(toLong, "id")).isEqualTo("int64");
        assertThat(typeOf(toLong, "friends")).isEqualTo("list<int64>");
        assertThat(typeOf(toLong, "timezone")).isEqualTo("float");
        assertThat(typeOf(Map.of("string", "int64"), "id")).isEqualTo("numeric string");
        assertThat(typeOf(Map.of("numeric_string", "int64"), "id")).isEqualTo("int64");
    }

    @Test
    void mapsParametersAndResultsAndNoNamesOfMembers() {
        Map<String, String> toText = Map.of("float", "string");
        Node user = Objects.requireNonNull(
                TypeMappings.apply(SPEC, toText).spec().nodes().get("User"));

        assertThat(user.operations()
                        .get(0)
                        .parameters()
                        .values()
                        .iterator()
                        .next()
                        .type())
                .isEqualTo(TypeNotation.of("string"));
        assertThat(user.operations().get(0).returns())
                .isEqualTo(new Returns(false, null, TypeNotation.of("Map {string: string}")));
        assertThat(typeOf(toText, "pair")).isEqualTo("Struct {float: string, id: numeric string}");
    }

    @Test
    void mapsOneFieldAlone() {
        assertThat(typeOf(Map.of("User.timezone", "string"), "timezone")).isEqualTo("string");
        assertThat(typeOf(Map.of("User.timezone", "string"), "pair")).contains("float: float");
    }

    @Test
    void mapsOneParameterAlone() {
        Map<String, String> targeting = Map.of("User#amount", "Targeting");
        Node user = Objects.requireNonNull(
                TypeMappings.apply(SPEC, targeting).spec().nodes().get("User"));

        assertThat(Objects.requireNonNull(user.operations().get(0).parameters().get("amount"))
                        .type())
                .isEqualTo(TypeNotation.of("Targeting"));
        assertThat(typeOf(targeting, "timezone")).isEqualTo("float");
    }

    @Test
    void reportsWhatItNeverMet() {
        assertThat(TypeMappings.apply(SPEC, Map.of("flot", "string", "User.tz", "string")).diagnostics().stream()
                        .map(found -> found.id() + " " + found.hint())
                        .toList())
                .containsExactly(
                        "plan-unknown-mapping did you mean 'User.id'?", "plan-unknown-mapping did you mean 'float'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"string", "list<int64>", "java.lang.Long", "dev.graphpin.runtime.json.JsonValue", "Page"})
    void takes(String type) {
        assertThat(TypeMappings.isType(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "java.math.BigDecimal", "list<", "a b c d e"})
    void refuses(String type) {
        assertThat(TypeMappings.isType(type)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "list<A>; A; B; list<B>",
                "A; A; B; B",
                "A B; A; C; A B",
                "map<string, A>; A; B; map<string, B>",
                "Struct {A: A}; A; B; Struct {A: B}",
                "A|B; A; C; C|B",
                "AA; A; B; AA"
            })
    void replacesWholeParts(String words, String word, String replacement, String expected) {
        assertThat(WordParts.replace(words, word, replacement)).isEqualTo(expected);
    }
}
