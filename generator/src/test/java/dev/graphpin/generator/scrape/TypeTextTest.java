package dev.graphpin.generator.scrape;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TypeTextTest {
    @Test
    void takesEnumListsOut() {
        assertType("enum {A, B}", "enum", "A", "B");
        assertType("enum{A, B}", "enum", "A", "B");
        assertType("list<enum{American (New), Cajun/Creole, 1}>", "list<enum>", "American (New)", "Cajun/Creole", "1");
        assertType("array<enum {PICK\\_UP}>", "array<enum>", "PICK_UP");
        assertType("dictionary { enum{street, lot} : <boolean> }", "dictionary { enum : <boolean> }", "street", "lot");
        assertType("enum {}", "enum");
        assertType("enum {A, A, }", "enum", "A");
    }

    @Test
    void splitsOnlyOutsideParentheses() {
        assertType("enum {Yes (a, b), No}", "enum", "Yes (a, b)", "No");
        assertType("enum {a), b}", "enum", "a)", "b");
    }

    @Test
    void keepsEverythingElse() {
        assertType("float (min: -24) (max: 24)", "float (min: -24) (max: 24)");
        assertType(" numeric\u00a0 string\n", "numeric string");
        assertType("array<location\\_page ID>", "array<location_page ID>");
        assertType("", "");
        assertType("myenum {A}", "myenum {A}");
    }

    @Test
    void listThatIsNotClosedIsNoList() {
        assertType("enum {A, B", "enum {A, B");
    }

    private static void assertType(String raw, String type, String... values) {
        assertThat(TypeText.of(raw)).isEqualTo(new TypeText(type, List.of(values)));
    }
}
