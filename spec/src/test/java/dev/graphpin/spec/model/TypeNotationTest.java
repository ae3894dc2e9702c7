package dev.graphpin.spec.model;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.spec.model.Type.Any;
import dev.graphpin.spec.model.Type.Enumerated;
import dev.graphpin.spec.model.Type.Kind;
import dev.graphpin.spec.model.Type.ListOf;
import dev.graphpin.spec.model.Type.MapOf;
import dev.graphpin.spec.model.Type.Named;
import dev.graphpin.spec.model.Type.Opaque;
import dev.graphpin.spec.model.Type.Scalar;
import dev.graphpin.spec.model.Type.Struct;
import dev.graphpin.spec.model.Type.Union;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypeNotationTest {
    private static final Type STRING = new Scalar(Kind.STRING);
    private static final Type ID = new Scalar(Kind.ID);
    private static final Type LONG = new Scalar(Kind.LONG);
    private static final Type BOOL = new Scalar(Kind.BOOL);

    @ParameterizedTest
    @CsvSource({
        "string,STRING",
        "UTF-8 encoded string,STRING",
        "non-empty string,STRING",
        "JSON-encoded string,STRING",
        "numeric string,ID",
        "id,ID",
        "UID,ID",
        "Page ID,ID",
        "token with structure: Post ID,ID",
        "token with structure: ID or ID or ID,ID",
        "city id,ID",
        "rich_media_photo_element ID,ID",
        "int32,INT",
        "int,LONG",
        "integer,LONG",
        "Integer,LONG",
        "int64,LONG",
        "unsigned int32,LONG",
        "unsigned int,LONG",
        "float,FLOAT",
        "float (min: -24) (max: 24),FLOAT",
        "bool,BOOL",
        "boolean,BOOL",
        "Boolean,BOOL",
        "datetime,DATETIME",
        "datetime/timestamp,TIMESTAMP",
        "timestamp,TIMESTAMP",
        "time,TIMESTAMP",
        "date,DATE",
        "URL,URI",
        "URI,URI",
        "uri,URI",
        "file,FILE",
        "image,FILE",
        "ISO 3166 Alpha Country Code,STRING"
    })
    void scalars(String words, Kind kind) {
        assertThat(TypeNotation.of(words).type()).isEqualTo(new Scalar(kind));
        assertThat(TypeNotation.problems(words)).isEmpty();
    }

    @Test
    void containers() {
        reads("list<string>", new ListOf(STRING));
        reads("List<Permission>", new ListOf(new Named("Permission")));
        reads("list<list<int64>>", new ListOf(new ListOf(LONG)));
        reads("array<enum>", new ListOf(new Enumerated()));
        reads("array<enum {A B, C (d)}>", new ListOf(new Enumerated()));
        reads("object[]", new ListOf(new Any()));
        reads("string[][]", new ListOf(new ListOf(STRING)));
        reads("array of strings", new ListOf(STRING));
        reads("List [numeric string]", new ListOf(ID));
        reads(
                "List [ Struct {child_id: string, success: bool, }]",
                new ListOf(struct("child_id", STRING, "success", BOOL)));
        reads("list<>", new ListOf(new Any()));
        reads("list", new ListOf(new Any()));
        reads("list<JSON array>", new ListOf(new ListOf(new Any())));
        reads("map", new MapOf(STRING, new Any()));
        reads("map<string, OpenGraphPropertyConfig>", new MapOf(STRING, new Named("OpenGraphPropertyConfig")));
        reads("Map {numeric string: bool}", new MapOf(ID, BOOL));
        reads("JSON object {enum : boolean}", new MapOf(new Enumerated(), BOOL));
        reads("Object {id: string}", struct("id", STRING));
        reads("dictionary { string : <> }", new MapOf(STRING, new Any()));
        reads("dictionary { string : <string> }", new MapOf(STRING, STRING));
        reads("dictionary { enum{street, lot} : <boolean> }", new MapOf(new Enumerated(), BOOL));
        reads("JSON object {string : string}", new MapOf(STRING, STRING));
        reads("JSON object {enum : boolean}", new MapOf(new Enumerated(), BOOL));
        reads(
                "list<list<map<string, list<map<string, string>>>>>",
                new ListOf(new ListOf(new MapOf(STRING, new ListOf(new MapOf(STRING, STRING))))));
    }

    @Test
    void unions() {
        reads("numeric string or integer", new Union(List.of(ID, LONG)));
        reads("list<numeric string or integer>", new ListOf(new Union(List.of(ID, LONG))));
        reads("array<string> | int | string", new Union(List.of(new ListOf(STRING), LONG, STRING)));
        reads("User|Page", new Union(List.of(new Named("User"), new Named("Page"))));
        reads("string/int", new Union(List.of(STRING, LONG)));
        reads(
                "Struct {success: bool, } Or  Map {string: bool}",
                new Union(List.of(struct("success", BOOL), new MapOf(STRING, BOOL))));
        reads("int or integer", LONG);
    }

    @Test
    void structs() {
        reads("Struct {}", new Struct(Map.of()));
        reads("Struct {id: token with structure: Post ID, ok: bool, }", struct("id", ID, "ok", BOOL));
        reads(
                "Struct {n: int64, samples: Map {string: string}, }",
                struct("n", LONG, "samples", new MapOf(STRING, STRING)));
    }

    @Test
    void looseOnes() {
        for (String words : List.of("", "  ", "Object", "JSON object", "object", "Struct", "null", "mixed")) {
            reads(words, new Any());
        }
        reads("AgeRange", new Named("AgeRange"));
        reads("CRMAddress", new Named("CRMAddress"));
        reads("enum{user, page}", new Enumerated());
        reads("enum", new Enumerated());
        reads("numeric\u00a0string", ID);
    }

    @Test
    void returnNotationHasOneSpelling() {
        TypeNotation type =
                TypeNotation.of("Struct { id: token with structure: Post ID, samples: Map { string: string }, }");
        assertThat(type.words()).isEqualTo("Struct {id: token with structure: Post ID, samples: Map {string: string}}");
        Map<String, TypeNotation> fields = type.structFields();
        assertThat(fields.keySet()).containsExactly("id", "samples").inOrder();
        assertThat(fields.get("id")).isEqualTo(TypeNotation.of("token with structure: Post ID"));
        assertThat(TypeNotation.struct(fields)).isEqualTo(type);
        assertThat(TypeNotation.of("dictionary { string : <> }").words()).isEqualTo("dictionary { string : <> }");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Privacy Parameter;1",
                "list<invite token>;6",
                "target;1",
                "Struct {a: bool, b: weird words};21",
                "ID or name of a thing;7",
                "OpenGraphObject:generic;16",
                "list<string;12",
                "string>;7",
                "map<a, b, c>;5",
                "Struct {a: int, a: int};17",
                "string |;9",
                "Strange<int>;1",
                "enum{A, B;10"
            })
    void tellsWhereItDoesNotKnow(String words, int column) {
        List<TypeNotation.Problem> problems = TypeNotation.problems(words);
        assertThat(problems).isNotEmpty();
        assertWithMessage(problems.toString()).that(problems.get(0).column()).isEqualTo(column);
    }

    @Test
    void unknownPartsAreOpaqueAndTheRestIsKept() {
        assertThat(TypeNotation.of("list<invite token>").type()).isEqualTo(new ListOf(new Opaque("invite token")));
        assertThat(TypeNotation.of("list<string").type()).isEqualTo(new Opaque("list<string"));
        assertThat(TypeNotation.of("Strange<int>").type()).isEqualTo(new Opaque("Strange<int>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list<",
                "Struct {a: ",
                "[",
                "string or ",
                "(",
                "map<",
                "{",
                "a/",
                "token with structure:",
                "a:b,"
            })
    void hostileWordsEnd(String part) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            TypeNotation type = TypeNotation.of(part.repeat(9_000));
            assertThat(type.words()).isNotEmpty();
        });
    }

    private static void reads(String words, Type type) {
        assertWithMessage(words).that(TypeNotation.of(words).type()).isEqualTo(type);
        assertWithMessage(words).that(TypeNotation.problems(words)).isEmpty();
    }

    private static Struct struct(Object... namesAndTypes) {
        Map<String, Type> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTypes.length; i += 2) {
            fields.put((String) namesAndTypes[i], (Type) namesAndTypes[i + 1]);
        }
        return new Struct(fields);
    }
}
