package dev.graphpin.spec.model;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class TypeNotationPropertyTest {
    @Property(seed = "42")
    void anyTextIsReadAndItsWordsStay(@ForAll String words) {
        TypeNotation type = TypeNotation.of(words);
        assertThat(TypeNotation.of(type.words())).isEqualTo(type);
        assertThat(TypeNotation.of(type.words()).type()).isEqualTo(type.type());
    }

    @Property(seed = "42")
    void scrambledNotationIsRead(@ForAll("scrambled") String words) {
        TypeNotation type = TypeNotation.of(words);
        assertThat(TypeNotation.of(type.words()).words()).isEqualTo(type.words());
        for (TypeNotation.Problem problem : TypeNotation.problems(words)) {
            assertThat(problem.column()).isAtLeast(1);
            assertThat(problem.column()).isAtMost(words.length() + 1);
        }
    }

    @Property(seed = "42")
    void wellFormedTypesHaveNoProblem(@ForAll("types") String words) {
        assertThat(TypeNotation.problems(words)).isEmpty();
    }

    @Provide
    Arbitrary<String> scrambled() {
        return Arbitraries.of(
                        "list",
                        "<",
                        ">",
                        "Struct",
                        " {",
                        "}",
                        "Map",
                        "[",
                        "]",
                        ":",
                        ",",
                        " or ",
                        "|",
                        "/",
                        " ",
                        "\u00a0",
                        "string",
                        "numeric string",
                        "token with structure",
                        "enum",
                        "(",
                        ")",
                        "(min: 1)",
                        "Page",
                        "id",
                        "Or")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> types() {
        Arbitrary<String> leaf = Arbitraries.of(
                "string", "numeric string", "Page", "enum", "Object", "token with structure: Post ID", "URL");
        return Arbitraries.recursive(() -> leaf, TypeNotationPropertyTest::deeper, 0, 8);
    }

    private static Arbitrary<String> deeper(Arbitrary<String> inner) {
        return Arbitraries.oneOf(List.of(
                inner.map(type -> "list<" + type + ">"),
                inner.map(type -> "List [" + type + "]"),
                inner.map(type -> "Map {string: " + type + "}"),
                inner.map(type -> "Struct {a: " + type + ", b: int32, }"),
                inner.map(type -> type + " | bool"),
                inner.map(type -> "map<string, " + type + ">"),
                inner.map(type -> "<" + type + ">")));
    }
}
